/**
 * Returns ln(to/from) of two prices, given both to/from and (to − from)/from: the second keeps the digits of a barrier
 * beside the price, the first those of one near 0.
 *
 * Error ≤ 1 ulp of the logarithm; −∞ where the ratio is 0.
 */
export function logDistance(growth: f64, ratio: f64): f64 {
  return growth > -0.5 && growth < 1.0 ? Math.log1p(growth) : Math.log(ratio);
}

/** Returns the price at a signed log distance. Error ≤ (2 + |distance|) ulp; it may be 0 or ∞. */
export function priceAt(from: f64, distance: f64): f64 {
  return from * Math.exp(distance);
}
