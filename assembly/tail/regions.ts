import {binomialCdf} from '../math/binomial';
import {coverageRatio} from './coverage';

/**
 * The fewest hits (`most` false) or the most that Kupiec's test does not reject.
 *
 * The ratio falls towards x = np from either side, so each end is bisected.
 *
 * @param critical - reject where the ratio is at or above it: 3.8415 at 5 %.
 * @returns 0 … count; the hits nearest np where every count is rejected.
 */
export function acceptedHits(count: i32, p: f64, critical: f64, most: bool): i32 {
  const n = <f64>count;
  const nearest = <i32>Math.round(n * p);
  let inside = nearest;
  let outside = most ? count + 1 : -1;
  while (outside - inside > 1 || inside - outside > 1) {
    const middle = (inside + outside) >> 1;
    if (coverageRatio(<f64>middle, n, p) < critical) inside = middle;
    else outside = middle;
  }
  return inside;
}

/**
 * The fewest hits whose cumulative probability reaches a level: where a traffic light changes colour.
 *
 * @source Basel Committee on Banking Supervision, "Supervisory framework for the use of 'backtesting' in conjunction with
 * the internal models approach to market risk capital requirements" (January 1996), table 2: yellow at 95 %, red at 99.99 %.
 */
export function hitsReaching(level: f64, count: i32, p: f64): i32 {
  let below = -1;
  let reached = count;
  while (reached - below > 1) {
    const middle = (below + reached) >> 1;
    if (binomialCdf(<f64>middle, <f64>count, p) >= level) reached = middle;
    else below = middle;
  }
  return reached;
}
