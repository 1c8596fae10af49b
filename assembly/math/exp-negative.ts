/**
 * What `expNegative` multiplies by: 1/ln 2, 1.5·2⁵² (rounds to an integer and leaves it in the low bits), ln 2 in two
 * parts (the first times any exponent is exact), the least argument, then q(r) = (e^r − 1 − r)/r² from r⁰ to r⁹.
 */
// prettier-ignore
export const EXP_COEFFICIENTS: usize = memory.data<f64>([ // |relative error| < 1.7e-17 on |r| ≤ ½·ln 2
  1.4426950408889634, // 0x3ff71547652b82fe
  6755399441055744.0, // 0x4338000000000000
  0.6931471805598903, // 0x3fe62e42fefa3800
  5.497923018708371e-14, // 0x3d2ef35793c76730
  -708.0, // 0xc086200000000000
  0.5000000000000001, // 0x3fe0000000000001
  0.16666666666666669, // 0x3fc5555555555556
  0.04166666666662416, // 0x3fa5555555553d67
  0.008333333333330065, // 0x3f811111111109b5
  0.0013888888917198419, // 0x3f56c16c1788a201
  0.00019841269863041851, // 0x3f2a01a01a7c30e0
  2.480152131972762e-05, // 0x3efa019b913dbf29
  2.7557268478279004e-06, // 0x3ec71de0db2819d0
  2.762007713646922e-07, // 0x3e928917d6bfd692
  2.51003767988125e-08, // 0x3e5af389fe6457c2
], 16);

/** The k-th constant. */
@inline
function c(k: usize): f64 {
  return load<f64>(EXP_COEFFICIENTS + (k << 3));
}

/**
 * Returns e^x for x ≤ 0, without a branch: the twin of `expNegativeLane`.
 *
 *     x = n·ln 2 + r     e^x = 2ⁿ·(1 + r + r²·q(r)), q by Estrin's scheme
 *
 * Error ≤ 1 ulp on [−708, 0]; exactly 0 below, where e^x is no longer a normal number.
 */
export function expNegative(x: f64): f64 {
  const y = x > c(4) ? x : c(4);
  const shifted = y * c(0) + c(1);
  const n = shifted - c(1);
  const r = y - n * c(2) - n * c(3);
  const r2 = r * r;
  const r4 = r2 * r2;
  // same order as the lane
  const q0 = c(5) + c(6) * r + (c(7) + c(8) * r) * r2;
  const q1 = c(9) + c(10) * r + (c(11) + c(12) * r) * r2;
  const q = q0 + (q1 + (c(13) + c(14) * r) * r4) * r4;
  const power = reinterpret<f64>((reinterpret<i64>(shifted) + 1023) << 52);
  return select<f64>((1.0 + (r + r2 * q)) * power, 0.0, x >= c(4));
}
