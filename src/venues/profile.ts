import type {PartialRule, TriggerPrice} from '../contracts/index.js';
import {InputError} from '../errors.js';
import type {Day} from './market.js';

/** A rule that is on record, or why it is not: nothing is guessed. */
export type Known<T> = {readonly kind: 'known'; readonly value: T} | {readonly kind: 'not-known'; readonly why: string};

/** How a venue's maintenance rate is found. */
export type RateForm =
  /** Brackets by notional with deductions that join up. */
  | 'continuous'
  /** Brackets by notional, each rate on the whole of it. */
  | 'flat'
  /** Brackets by contracts held. */
  | 'contracts'
  /** One rate for any size. */
  | 'single'
  /** A base rate and a step for each coin: `sizeLinearSchedule`, `sizeLinearPrice`. */
  | 'size-linear'
  /** A power of the notional: `powerLawPrice`. */
  | 'power'
  /** A share of the initial margin, so of 1/leverage. */
  | 'share-of-initial'
  /** The greater of an amount and a share of the size at entry. */
  | 'least-collateral';

/** Which fees a position must still be able to pay, and where they stand. */
export type FeeForm =
  | 'none'
  | 'in-requirement'
  | 'in-margin-and-requirement'
  | 'reserved-from-margin'
  | 'leaves-deposit'
  | 'in-bankruptcy-price';

/** The form of a venue's rules between two days; its brackets are the venue's own answer's, through a reader, or the user's. */
export interface VenueProfile {
  readonly venue: string;
  readonly name: string;
  /** The first day it held, or the first on which it was seen; `null` where it is the earliest known. */
  readonly since: {readonly kind: 'start' | 'first-seen'; readonly day: Day} | null;
  /** The day from which its successor is on record; `null` where there is none. */
  readonly until: Day | null;
  readonly contracts: readonly ('linear' | 'inverse' | 'quanto')[];
  readonly margins: readonly ('isolated' | 'cross')[];
  readonly rate: Known<RateForm>;
  readonly maintenanceAt: Known<'mark' | 'entry'>;
  readonly fee: Known<FeeForm>;
  readonly trigger: Known<TriggerPrice>;
  /** Whether equity equal to the requirement is liquidatable. */
  readonly atThreshold: Known<'liquidates' | 'survives'>;
  readonly grid: Known<'tick' | 'significant-figures' | 'tick-offset'>;
  /** What a liquidation takes first. */
  readonly partial: Known<string>;
  /** The same as a rule that can be computed with, where it is published whole. */
  readonly cut: Known<PartialRule>;
  readonly source: {readonly publisher: string; readonly title: string; readonly where: string};
}

/**
 * Returns the form of a venue's rules on a day: the last that had begun, or been seen, by then.
 *
 * @param day - `YYYY-MM-DD`.
 * @throws {InputError} `unknown-venue`, with `values.known`; `not-a-day`.
 */
export function profileOn(profiles: readonly VenueProfile[], venue: string, day: Day): VenueProfile {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new InputError('day', 'not-a-day', 'no calendar day', 'Write it as YYYY-MM-DD.');
  }
  const own = profiles.filter(profile => profile.venue === venue);
  const begun = own.filter(({since}) => since === null || since.day <= day);
  const found = begun.at(-1) ?? own[0];
  if (found) return found;
  const known = [...new Set(profiles.map(profile => profile.venue))].join(', ');
  const name = String(venue).slice(0, 40);
  throw new InputError('venue', 'unknown-venue', `no venue called ${name}`, `Write one of: ${known}.`, {
    found: name,
    known,
  });
}
