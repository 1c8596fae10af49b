import {incompleteGammaP, incompleteGammaQ} from './incomplete-gamma';
import {logGamma, logGammaOfOnePlus} from './log-gamma';
import {normalQuantile} from './normal-quantile';

const MOST_STEPS: i32 = 60;

/**
 * Returns P(X > x) of the chi-square distribution: the p-value of a likelihood ratio. Q(ν/2, x/2).
 *
 * Error as `incompleteGammaQ`: never 1 − cdf, which is 0 where the truth is 3e-17.
 */
export function chiSquareTail(x: f64, degrees: f64): f64 {
  return incompleteGammaQ(0.5 * degrees, max(0.5 * x, 0.0));
}

/** d ln x-slope of the gamma distribution: x·density at x, shape a. */
function pull(a: f64, x: f64): f64 {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

/**
 * Returns the x with P(X ≤ x) = p of the chi-square distribution with ν > 0 degrees of freedom.
 *
 * Newton on the logarithm of the smaller tail against ln x; both are concave, so it cannot run away. Error ≤ 1e-13
 * relative for p in [1e-300, 1 − 1e-16], ν in [0.1, 1,000]; 0 and ∞ at 0 and 1; NaN outside.
 */
export function chiSquareQuantile(p: f64, degrees: f64): f64 {
  if (!(p >= 0.0 && p <= 1.0 && degrees > 0.0)) return NaN;
  if (p == 0.0) return 0.0;
  if (p == 1.0) return Infinity;
  const a = 0.5 * degrees;
  const lower = p <= 0.5;
  // Wilson and Hilferty's cube above; below, the leading power of P, which lies under the root.
  const cube = 1.0 - 1.0 / (9.0 * a) + normalQuantile(p) / (3.0 * Math.sqrt(a));
  let logX = lower ? (Math.log(p) + logGammaOfOnePlus(a)) / a : Math.log(a * max(cube * cube * cube, 0.01));
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = Math.exp(logX);
    const mass = lower ? incompleteGammaP(a, x) : incompleteGammaQ(a, x);
    const gap = Math.log(mass / (lower ? p : 1.0 - p));
    const move = ((lower ? -gap : gap) * mass) / pull(a, x);
    logX += move;
    if (abs(move) < 4e-16 * max(1.0, abs(logX))) break;
  }
  return 2.0 * Math.exp(logX);
}
