import {CoverageBlock} from '../abi/risk';
import {binomialCdf, binomialTail} from '../math/binomial';
import {deviance} from '../math/deviance';
import {erfc} from '../math/normal';
import {normalQuantile} from '../math/normal-quantile';

/**
 * Minus twice the log-likelihood ratio of `hits` in `count` at probability p against their own rate.
 *
 *     LR = 2·[D(x; np) + D(n − x; n(1 − p))]     D = deviance
 *
 * @returns χ² with one degree of freedom under the forecast; ≥ 0, error ≤ 1e-14 relative.
 * @source P. Kupiec, "Techniques for verifying the accuracy of risk measurement models", J. Derivatives 3 (1995), eq. 5;
 * with count = the day of the first hit and hits = 1, his time until first failure, eq. 1.
 */
export function coverageRatio(hits: f64, count: f64, p: f64): f64 {
  return 2.0 * (deviance(hits, count * p) + deviance(count - hits, count * (1.0 - p)));
}

/** P(χ² > x) with one degree of freedom, however small. */
@inline
export function tailOfOne(x: f64): f64 {
  return Math.min(1.0, erfc(Math.sqrt(0.5 * x))); // erfc(0) is 1 to within an ulp or two
}

/** Counts hits, transitions and the first of the column into the block. */
function countHits(block: CoverageBlock): void {
  let hits = 0;
  let first = 0;
  let pairs = 0; // n11
  let entries = 0; // n01
  let exits = 0; // n10
  let before = 0;
  for (let i = 0; i < block.count; i++) {
    const hit = i32(load<f64>(block.column + ((<usize>i) << 3)) != 0.0);
    hits += hit;
    if (hit && !first) first = i + 1;
    if (i > 0) {
      pairs += hit & before;
      entries += hit & ~before;
      exits += ~hit & before;
    }
    before = hit;
  }
  block.hits = hits;
  block.first = first;
  block.hitHit = pairs;
  block.quietHit = entries;
  block.hitQuiet = exits;
  block.quietQuiet = block.count - 1 - pairs - entries - exits;
}

/**
 * Whether a hit follows a hit as often as it follows a quiet day, on the count − 1 transitions.
 *
 * @source P. Christoffersen, "Evaluating interval forecasts", Int. Econ. Rev. 39 (1998), §3.2; 0·ln 0 = 0.
 */
function independenceRatio(block: CoverageBlock): f64 {
  const afterQuiet = <f64>(block.quietQuiet + block.quietHit);
  const afterHit = <f64>(block.hitQuiet + block.hitHit);
  const rate = <f64>(block.quietHit + block.hitHit) / (afterQuiet + afterHit);
  const quiet = deviance(<f64>block.quietHit, afterQuiet * rate) + deviance(<f64>block.quietQuiet, afterQuiet * (1.0 - rate));
  const loud = deviance(<f64>block.hitHit, afterHit * rate) + deviance(<f64>block.hitQuiet, afterHit * (1.0 - rate));
  return 2.0 * (quiet + loud);
}

/**
 * Every test of coverage that a column of hits, or its counts, allow.
 *
 * The conditional ratio is the sum of the two, the unconditional one on all days (Christoffersen's own drops the first).
 */
export function coverageTests(block: CoverageBlock): void {
  const counted = block.column != 0;
  if (counted) countHits(block);
  const n = <f64>block.count;
  const x = <f64>block.hits;
  const p = block.probability;
  block.unconditional = coverageRatio(x, n, p);
  block.unconditionalP = tailOfOne(block.unconditional);
  block.independence = counted && block.count > 1 ? independenceRatio(block) : NaN;
  block.independenceP = tailOfOne(block.independence);
  block.conditional = block.unconditional + block.independence;
  block.conditionalP = Math.exp(-0.5 * block.conditional); // χ² with two degrees of freedom
  block.firstFailure = counted && block.first ? coverageRatio(1.0, <f64>block.first, p) : NaN;
  block.firstFailureP = tailOfOne(block.firstFailure);
  block.atMost = binomialCdf(x, n, p);
  block.atLeast = binomialTail(x, n, p);
  block.score = (x - n * p) / Math.sqrt(n * p * (1.0 - p));
}

/**
 * The ratio at which a test of size `level` rejects: the χ² quantile at 1 − level, one or two degrees of freedom.
 *
 * @returns NaN for other degrees.
 */
export function criticalRatio(level: f64, degrees: i32): f64 {
  if (degrees == 2) return -2.0 * Math.log(level);
  const z = normalQuantile(0.5 * level);
  return degrees == 1 ? z * z : NaN;
}
