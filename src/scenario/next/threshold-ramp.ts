import {decimal, multiply, type Decimal} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {rampedLiquidationTime, type LiquidationTime} from '../../measures/index.js';
import {readInterest} from '../interest-outlook.js';
import type {NextPlace, NextText} from './next-step.js';

/** A threshold on its way, and when standing still liquidates meanwhile. */
export interface RampTold {
  /** Per cent. */
  readonly from: Decimal;
  readonly to: Decimal;
  /** Days, `2026-07-25`. */
  readonly starts: string;
  readonly ends: string;
  readonly liquidation: LiquidationTime;
  /** Whether a rate of interest was typed for any row. */
  readonly hasInterest: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Returns what a ramp of one collateral's threshold does to a loan standing still, interest as its rows state it.
 *
 * @param percent - the threshold at the end.
 * @throws {InputError} `not-a-day`, `day-gone`, `ends-too-soon` at `starts` or `ends`; at the field of a rate that is wrong.
 */
export function rampOf(place: NextPlace, text: NextText, percent: Decimal): RampTold {
  const {answer, scenario, locale, today} = place;
  const starts = text.starts.trim() === '' ? today : dayAt('starts', text.starts);
  const ends = dayAt('ends', text.ends);
  const [startsIn, duration] = [secondsBetween(today, starts), secondsBetween(starts, ends)];
  if (startsIn < 0) {
    const values = {found: starts, least: today};
    throw new InputError('starts', 'day-gone', `${starts}, which has gone by`, 'Write today or a later day.', values);
  }
  if (duration <= 0) {
    const values = {found: ends, least: starts};
    throw new InputError('ends', 'ends-too-soon', `${ends}, no day after ${starts}`, 'Write a later day.', values);
  }
  const {rates, fields} = readInterest(scenario, locale);
  const [wrong] = Object.values(fields);
  if (wrong) throw wrong;
  const threshold = multiply(percent, decimal('0.01'));
  const ramp = {asset: text.asset, threshold, startsIn: String(startsIn), duration: String(duration)};
  const held = answer.loan.collaterals.find(({asset}) => asset === text.asset)!;
  return {
    from: multiply(held.threshold, decimal('100')),
    to: percent,
    starts,
    ends,
    liquidation: rampedLiquidationTime(answer.loan, ramp, rates ?? {}, answer.rules.interest),
    hasInterest: rates !== null,
  };
}

function dayAt(field: 'starts' | 'ends', text: string): string {
  const day = text.trim();
  const time = Date.parse(day);
  if (DAY.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  const found = day === '' ? 'nothing' : day.slice(0, 40);
  throw new InputError(field, 'not-a-day', found, 'Write a day, such as 2026-12-31.', {found});
}

const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;
