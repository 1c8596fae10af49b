import {compareRatios, divideRatios, isZeroRatio, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, positiveOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A vault at its liquidation, and the room for auctions. */
export interface BarkInput {
  readonly ink: Amount;
  readonly art: Amount;
  /** The ilk's debt index; 1 when left out. */
  readonly rate?: Amount | undefined;
  /** chop: 1.13 for a penalty of 13 %. */
  readonly penaltyFactor: Amount;
  /** DAI that may still be put up for auction: the smaller of Hole and hole, less what runs; left out: no limit. */
  readonly room?: Amount | undefined;
  /** Debt below which no vault may be left, DAI; 0 when left out. */
  readonly dust?: Amount | undefined;
}

/** `refused`: `dust` where what room there is would auction it, `no-collateral` where no unit of collateral would go. */
export type Bark =
  | {readonly kind: 'refused'; readonly why: 'no-room' | 'dust' | 'no-collateral'}
  | {
      readonly kind: 'at';
      /** Collateral put up for auction. */
      readonly collateral: Ratio;
      /** Normalised debt moved into it. */
      readonly normalisedDebt: Ratio;
      /** What the auction must raise: debt and penalty, DAI. */
      readonly tab: Ratio;
      readonly inkLeft: Ratio;
      readonly artLeft: Ratio;
    };

/** Digits behind the point of a wad, and of a rad. */
const WAD_DECIMALS = 18;
const RAD_DECIMALS = 45;

const floored = (r: Ratio, decimals: number): Ratio => ratio(inUnits(r, decimals, 'down'));

/**
 * Returns what Maker's `bark` puts up for auction.
 *
 *     dart = min(art, room/rate/chop)      dink = ink·dart/art      tab = dart·rate·chop
 *
 * dart and dink are floored at 18 decimals, tab at 45. What would stay as dust is taken too.
 *
 * @throws {InputError} `negative`, `not-positive` at the field.
 * @source Maker, `Dog.bark` (makerdao/dss, src/dog.sol, 01c3a887, and its later form).
 * @example bark({ink: '40', art: '100', penaltyFactor: '1.1'}); // 40 tokens for 110 DAI
 */
export function bark(input: BarkInput): Bark {
  fieldsOf(input, 'input');
  const ink = amountOf(input.ink, 'ink');
  const art = positiveOf(input.art, 'art');
  const rate = positiveOf(input.rate ?? '1', 'rate');
  const chop = positiveOf(input.penaltyFactor, 'penaltyFactor');
  const dust = amountOf(input.dust ?? '0', 'dust');
  const room = input.room === undefined ? null : amountOf(input.room, 'room');
  if (room && isZeroRatio(room)) return {kind: 'refused', why: 'no-room'};
  const allowed = room ? floored(divideRatios(room, multiplyRatios(rate, chop)), WAD_DECIMALS) : art;
  let moved = smallerRatio(art, allowed);
  if (compareRatios(multiplyRatios(subtractRatios(art, moved), rate), dust) < 0) moved = art;
  else if (compareRatios(moved, art) < 0 && compareRatios(multiplyRatios(moved, rate), dust) < 0) {
    return {kind: 'refused', why: 'dust'};
  }
  const collateral = floored(divideRatios(multiplyRatios(ink, moved), art), WAD_DECIMALS);
  if (isZeroRatio(collateral)) return {kind: 'refused', why: 'no-collateral'};
  return {
    kind: 'at',
    collateral,
    normalisedDebt: moved,
    tab: floored(multiplyRatios(multiplyRatios(moved, rate), chop), RAD_DECIMALS),
    inkLeft: compareRatios(moved, art) === 0 ? ZERO_RATIO : subtractRatios(ink, collateral),
    artLeft: subtractRatios(art, moved),
  };
}
