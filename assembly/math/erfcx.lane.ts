import {ERFCX_COEFFICIENTS} from './erfcx';

/** The k-th coefficient in both lanes. */
@inline
function c(k: usize): v128 {
  return v128.load64_splat(ERFCX_COEFFICIENTS + (k << 3));
}

/** `a + b·x`. */
@inline
function line(a: v128, b: v128, x: v128): v128 {
  return f64x2.add(a, f64x2.mul(b, x));
}

/** `erfcxTail` of two arguments ≥ 0 at once, bit for bit. */
@inline
export function erfcxTailLane(x: v128): v128 {
  const one = f64x2.splat(1.0);
  const r = f64x2.div(one, f64x2.add(x, f64x2.splat(3.5)));
  const t = f64x2.sub(one, f64x2.mul(f64x2.splat(7.0), r));
  const t2 = f64x2.mul(t, t);
  const t4 = f64x2.mul(t2, t2);
  const t8 = f64x2.mul(t4, t4);
  const p0 = line(line(c(0), c(1), t), line(c(2), c(3), t), t2);
  const p1 = line(line(c(4), c(5), t), line(c(6), c(7), t), t2);
  const p2 = line(line(c(8), c(9), t), line(c(10), c(11), t), t2);
  const p3 = line(line(c(12), c(13), t), line(c(14), c(15), t), t2);
  const p4 = line(line(line(c(16), c(17), t), line(c(18), c(19), t), t2), c(20), t4);
  return f64x2.mul(r, line(line(p0, p1, t4), line(line(p2, p3, t4), p4, t8), t8));
}
