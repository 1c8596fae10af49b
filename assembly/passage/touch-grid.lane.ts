import {erfcxTailLane} from '../math/erfcx.lane';
import {expNegative} from '../math/exp-negative';
import {expNegativeLane} from '../math/exp-negative.lane';

/** `touchCell` of two distances at once, bit for bit. */
@inline
export function touchCellLane(distance: v128, shift: v128, scale: v128): v128 {
  const zero = f64x2.splat(0.0);
  const u = f64x2.mul(f64x2.sub(distance, shift), scale);
  const w = f64x2.mul(f64x2.add(distance, shift), scale);
  const away = f64x2.lt(w, zero);
  const past = f64x2.lt(u, zero);
  const half = f64x2.mul(f64x2.splat(0.5), expNegativeLane(f64x2.neg(f64x2.mul(u, u))));
  const near = erfcxTailLane(f64x2.abs(u));
  const far = erfcxTailLane(f64x2.abs(w));
  // far changes sign, exactly as a subtraction would
  const sign = v128.and(v128.or(away, past), f64x2.splat(-0.0));
  const scaled = f64x2.mul(half, f64x2.add(near, v128.xor(far, sign)));
  let chance = v128.bitselect(f64x2.sub(f64x2.splat(1.0), scaled), scaled, past);
  if (v128.any_true(away)) {
    // seldom met: not worth a second copy of the lane
    const four = f64x2.mul(f64x2.splat(4.0), distance);
    const k = f64x2.mul(f64x2.mul(f64x2.mul(four, shift), scale), scale);
    const first = f64x2.splat(expNegative(f64x2.extract_lane(k, 0)));
    const second = f64x2.replace_lane(first, 1, expNegative(f64x2.extract_lane(k, 1)));
    chance = f64x2.add(chance, v128.and(second, away));
  }
  return v128.bitselect(f64x2.splat(1.0), chance, f64x2.le(distance, zero));
}
