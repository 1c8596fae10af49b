import {ladderDomain, type LadderMarks} from '../ladder/index.js';
import type {Close} from './marks.js';

/** Of what is shown, beyond the highest and the lowest of it. */
const AIR = 0.04;
/** A history of more than this many times the ladder's own prices is cut off: else the marks would lie on one another. */
const MOST_SPANS = 8;

/**
 * The prices an upright line spans: those of the ladder and three σ, and all closes there is room for. A span that is held stays.
 */
export function uprightDomain(marks: LadderMarks, closes: readonly Close[]): readonly [low: number, high: number] {
  const ladder = ladderDomain(marks);
  if (marks.span) return ladder;
  const [low, high] = ladder;
  const prices = [...marks.sigmas, ...closes].map(({price}) => price);
  const least = prices.reduce((found, price) => Math.min(found, price), low);
  const most = prices.reduce((found, price) => Math.max(found, price), high);
  const air = (most - least) * AIR;
  const below = least < low ? low - Math.max(0, least - air) : 0;
  const above = most > high ? most + air - high : 0;
  const room = (MOST_SPANS - 1) * (high - low);
  // what is too much is cut from both sides alike
  const share = Math.min(1, room / (below + above || 1));
  return [low - below * share, high + above * share];
}
