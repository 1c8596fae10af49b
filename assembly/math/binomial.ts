import {incompleteBetaOf} from './incomplete-beta';

/**
 * Returns P(X ≤ x) of the binomial distribution, n trials of probability p: I_{1−p}(n − x, x + 1).
 *
 * Error ≤ 2e-13 relative where it is below ½, 1e-15 absolute above. 1 from x = n on, 0 below 0.
 *
 * @source Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.5.24.
 */
export function binomialCdf(x: f64, n: f64, p: f64): f64 {
  if (x < 0.0) return 0.0;
  return x >= n ? 1.0 : incompleteBetaOf(n - x, x + 1.0, 1.0 - p, p);
}

/** Returns P(X ≥ x), the upper tail directly. Error and source as `binomialCdf`. */
export function binomialTail(x: f64, n: f64, p: f64): f64 {
  if (x <= 0.0) return 1.0;
  return x > n ? 0.0 : incompleteBetaOf(x, n - x + 1.0, p, 1.0 - p);
}
