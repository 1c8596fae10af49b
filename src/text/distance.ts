import {compareRatios, negateRatio, ratio, ratioSign, type Ratio} from '../decimal/index.js';
import {formatPercent} from './numbers.js';

/** How far the mark is from liquidation, in words' terms. */
export interface DistanceText {
  /** `8.3 %` of room, or `−0.3 %` when the mark is past it. */
  readonly percent: string;
  readonly past: boolean;
}

const ONE_PERCENT = ratio('0.01');
const FARTHEST = ratio('100');

/**
 * Returns a signed distance in per cent: one decimal, down; two below 1 %; signed when past, away from zero, so that a
 * crossed position never reads as one with room.
 *
 * @param room - fraction of the mark, positive while there is room.
 */
export function formatDistance(room: Ratio, locale: string): DistanceText {
  if (ratioSign(room) < 0) {
    return {percent: `\u2212${formatPercent(negateRatio(room), 1, 'up', locale)}`, past: true};
  }
  const digits = compareRatios(room, ONE_PERCENT) < 0 ? 2 : 1;
  return {percent: formatPercent(room, digits, 'down', locale), past: false};
}

/** Returns a price's move with its sign, in per cent, one decimal, towards none: no loan is said to bear more than it does. Beyond a hundredfold it is a bound. */
export function formatMove(change: Ratio, locale: string): string {
  if (compareRatios(change, FARTHEST) > 0) return `>\u202f+${formatPercent(FARTHEST, 0, 'down', locale)}`;
  const falls = ratioSign(change) < 0;
  return `${falls ? '\u2212' : '+'}${formatPercent(falls ? negateRatio(change) : change, 1, 'down', locale)}`;
}
