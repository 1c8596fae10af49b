import {compareRatios, negateRatio, ratio, ratioSign, type Ratio} from '../decimal/index.js';
import {formatPercent} from './numbers.js';

/** How far the mark is from liquidation, in words' terms. */
export interface DistanceText {
  /** `8.3 %` of room, or `−0.3 %` when the mark is past it. */
  readonly percent: string;
  readonly past: boolean;
  /** Farther than can be meant: `> 10,000 %`. */
  readonly isBound: boolean;
}

const ONE_PERCENT = ratio('0.01');
const FARTHEST = ratio('100');

/**
 * Returns a signed distance in per cent: one decimal, down; two below 1 %; signed when past, away from zero, so that a
 * crossed position never reads as one with room. Beyond a hundredfold it is a bound.
 *
 * @param room - fraction of the mark, positive while there is room.
 */
export function formatDistance(room: Ratio, locale: string): DistanceText {
  if (ratioSign(room) < 0) {
    return {percent: `\u2212${formatPercent(negateRatio(room), 1, 'up', locale)}`, past: true, isBound: false};
  }
  if (compareRatios(room, FARTHEST) > 0) return {percent: bound('', locale), past: false, isBound: true};
  const digits = compareRatios(room, ONE_PERCENT) < 0 ? 2 : 1;
  return {percent: formatPercent(room, digits, 'down', locale), past: false, isBound: false};
}

/** Returns a price's move with its sign, in per cent, one decimal, towards none: no loan is said to bear more than it does. */
export function formatMove(change: Ratio, locale: string): string {
  if (compareRatios(change, FARTHEST) > 0) return bound('+', locale);
  const falls = ratioSign(change) < 0;
  return `${falls ? '\u2212' : '+'}${formatPercent(falls ? negateRatio(change) : change, 1, 'down', locale)}`;
}

const bound = (sign: string, locale: string): string => `>\u202f${sign}${formatPercent(FARTHEST, 0, 'down', locale)}`;
