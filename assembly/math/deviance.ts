import {log1pMinus} from './log1p-minus';

/**
 * Returns x·ln(x/m) + m − x, the deviance of a count x from its mean m: the part of a likelihood ratio that one cell
 * contributes. Never negative; 0 where they agree, m where x is 0.
 *
 *     −x·(log1p(u) − u), u = (m − x)/x
 *
 * Error ≤ 5e-15 relative, so ratios made of these do not cancel: Σ over cells whose means add up to the counts' total.
 *
 * @source C. Loader, "Fast and accurate computation of binomial probabilities" (2000), D₀.
 */
export function deviance(x: f64, mean: f64): f64 {
  if (x == 0.0) return mean;
  if (mean < 0.1 * x) return mean > 0.0 ? x * Math.log(x / mean) + mean - x : Infinity;
  return 0.0 - x * log1pMinus((mean - x) / x); // never −0
}
