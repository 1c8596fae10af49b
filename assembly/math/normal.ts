import {erfcxTail} from './erfcx';
import {expOfSquare} from './exp-of-square';

/** 1/√2. */
export const SQRT_HALF: f64 = 0.7071067811865476; // 0x3fe6a09e667f3bcd
/** 1/√(2π). */
export const INV_SQRT_2PI: f64 = 0.3989422804014327; // 0x3fd9884533d43651
/** √(π/2). */
export const SQRT_HALF_PI: f64 = 1.2533141373155003; // 0x3ff40d931ff62706

/** Returns the standard normal density e^{−x²/2}/√(2π). Error ≤ 2 ulp while it is normal. */
export function normalDensity(x: f64): f64 {
  return INV_SQRT_2PI * expOfSquare(-0.5, x);
}

/**
 * Returns the upper tail Q(x) = P(Z > x) of the standard normal, with relative accuracy however far out.
 *
 *     Q(x) = ½·e^{−x²/2}·erfcx(x/√2)     Q(−x) = 1 − Q(x)
 *
 * Error ≤ 4e-15 relative where Q is a normal number (x < 37.5); 0 beyond 38.6.
 */
export function normalTail(x: f64): f64 {
  const tail = 0.5 * expOfSquare(-0.5, x) * erfcxTail(SQRT_HALF * abs(x));
  return x < 0.0 ? 1.0 - tail : tail;
}

/** Returns Φ(x) = P(Z ≤ x) of the standard normal; the lower tail with relative accuracy. Bounds as `normalTail`. */
export function normalCdf(x: f64): f64 {
  return normalTail(-x);
}

/** Returns erfc(x) = (2/√π)·∫ₓ^∞ e^{−t²} dt. Error ≤ 4e-15 relative while it is a normal number. */
export function erfc(x: f64): f64 {
  const tail = expOfSquare(-1.0, x) * erfcxTail(abs(x));
  return x < 0.0 ? 2.0 - tail : tail;
}
