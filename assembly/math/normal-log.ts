import {erfcxTail} from './erfcx';
import {SQRT_HALF, normalTail} from './normal';

/** ln 2. */
const LN_2: f64 = 0.6931471805599453; // 0x3fe62e42fefa39ef

/**
 * Returns ln Φ(x), finite however far out the lower tail.
 *
 *     x < 0:  −x²/2 − ln 2 + ln erfcx(−x/√2)        x ≥ 0:  log1p(−Q(x))
 *
 * Error ≤ 1e-15 relative below 0 and while Q(x) is a normal number above. Φ itself is 0 below −38.6; its log is not.
 */
export function logNormalCdf(x: f64): f64 {
  if (x >= 0.0) return Math.log1p(-normalTail(x));
  return -0.5 * x * x - LN_2 + Math.log(erfcxTail(-SQRT_HALF * x));
}
