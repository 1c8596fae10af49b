/**
 * Returns ln(to/from) of two prices, without losing the digits of a barrier beside the price.
 *
 * Error ≤ 2 ulp for positive prices; −∞ where `to` is 0.
 */
export function logDistance(from: f64, to: f64): f64 {
  const ratio = to / from;
  return ratio > 0.5 && ratio < 2.0 ? Math.log1p((to - from) / from) : Math.log(ratio);
}
