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
 * Returns a signed distance in per cent: one decimal, down; two below 1 %; beyond a hundredfold a bound; signed when past, away
 * from zero, so that a crossed position never reads as one with room.
 *
 * @param room - fraction of the mark, positive while there is room.
 */
export function formatDistance(room: Ratio, locale: string): DistanceText {
  if (ratioSign(room) < 0) {
    return {percent: `\u2212${formatPercent(negateRatio(room), 1, 'up', locale)}`, past: true};
  }
  return {percent: `${isFar(room) ? BEYOND : ''}${least(room, locale)}`, past: false};
}

/** Returns a price's move with its sign, in per cent, as `formatDistance`: towards none, so that no loan is said to bear more than it does. */
export function formatMove(change: Ratio, locale: string): string {
  const falls = ratioSign(change) < 0;
  const way = falls ? negateRatio(change) : change;
  return `${isFar(way) ? BEYOND : ''}${falls ? '\u2212' : '+'}${least(way, locale)}`;
}

const BEYOND = '>\u202f';

const isFar = (way: Ratio): boolean => compareRatios(way, FARTHEST) > 0;

/** A way without its sign: down, and never more than the furthest that is told. */
function least(way: Ratio, locale: string): string {
  if (isFar(way)) return formatPercent(FARTHEST, 0, 'down', locale);
  return formatPercent(way, compareRatios(way, ONE_PERCENT) < 0 ? 2 : 1, 'down', locale);
}
