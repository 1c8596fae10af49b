import {erfcxTail} from './erfcx';
import {expOfSquare} from './exp-of-square';
import {SQRT_HALF, SQRT_HALF_PI} from './normal';

/**
 * Returns the Mills ratio M(x) = Q(x)/φ(x) of the standard normal.
 *
 *     x ≥ 0:  √(π/2)·erfcx(x/√2)        x < 0:  √(2π)·e^{x²/2} − M(−x)
 *
 * Error ≤ 4e-15 relative for x ≥ −37.6; ∞ below −37.7, where it exceeds every double.
 */
export function millsRatio(x: f64): f64 {
  const ratio = SQRT_HALF_PI * erfcxTail(SQRT_HALF * abs(x));
  return x < 0.0 ? 2.0 * SQRT_HALF_PI * expOfSquare(0.5, x) - ratio : ratio;
}

/** Continued-fraction levels that settle `tailRatio` to 1e-16 at |z| = 2.5; further out it needs fewer. */
const LEVELS: i32 = 60;

/**
 * Returns G(z) = 1 + z·Φ(z)/φ(z), positive and rising; with x = −z it is 1 − x·(Mills ratio).
 *
 * For z < −2.5 the two terms cancel, so Laplace's continued fraction gives what is left directly:
 *
 *     x = −z     c = 1/(x + 2/(x + 3/(x + …)))     G = c/(x + c)
 *
 * Error ≤ 1e-14 relative on (−∞, 37]. G(z) ~ 1/z² far below, z·√(2π)·e^{z²/2} far above.
 *
 * @source Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.2.14.
 */
export function tailRatio(z: f64): f64 {
  if (z >= -2.5) return 1.0 + z * millsRatio(-z);
  const x = -z;
  let rest = x;
  for (let level = LEVELS; level >= 2; level--) rest = x + <f64>level / rest;
  return 1.0 / (x * rest + 1.0); // c = 1/rest
}
