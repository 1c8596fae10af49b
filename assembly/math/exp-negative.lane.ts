import {EXP_COEFFICIENTS} from './exp-negative';

/** The k-th constant in both lanes. Loaded, not v128.const: measured in touch-grid.lane.ts. */
@inline
function c(k: usize): v128 {
  return v128.load64_splat(EXP_COEFFICIENTS + (k << 3));
}

/** `a + b·x`. */
@inline
function line(a: v128, b: v128, x: v128): v128 {
  return f64x2.add(a, f64x2.mul(b, x));
}

/** `expNegative` of two arguments at once, bit for bit. */
@inline
export function expNegativeLane(x: v128): v128 {
  const y = f64x2.pmax(c(4), x);
  const shifted = f64x2.add(f64x2.mul(y, c(0)), c(1));
  const n = f64x2.sub(shifted, c(1));
  const r = f64x2.sub(f64x2.sub(y, f64x2.mul(n, c(2))), f64x2.mul(n, c(3)));
  const r2 = f64x2.mul(r, r);
  const r4 = f64x2.mul(r2, r2);
  const q0 = line(line(c(5), c(6), r), line(c(7), c(8), r), r2);
  const q1 = line(line(c(9), c(10), r), line(c(11), c(12), r), r2);
  const q = line(q0, line(q1, line(c(13), c(14), r), r4), r4);
  const power = i64x2.shl(i64x2.add(shifted, i64x2.splat(1023)), 52);
  const value = f64x2.mul(f64x2.add(f64x2.splat(1.0), f64x2.add(r, f64x2.mul(r2, q))), power);
  return v128.and(value, f64x2.ge(x, c(4)));
}
