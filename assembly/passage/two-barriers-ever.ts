import {everTouch} from './hitting-time';

// Between a lower barrier at distance x below and an upper one at u above, with no limit of time; W = x + u, drift ν
// upwards, volatility s.

/**
 * Returns the probability that the lower barrier is touched before the upper one, however late.
 *
 *     ν > 0:  e^{−2νx/s²}·(1 − e^{−2νu/s²})/(1 − e^{−2νW/s²})     ν = 0:  u/W
 *
 * Error ≤ 4 ulp of the exponents, relative.
 *
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2.
 */
export function lowerFirstEver(below: f64, above: f64, drift: f64, volatility: f64): f64 {
  if (below <= 0.0) return 1.0;
  if (above <= 0.0) return 0.0;
  if (volatility == 0.0) return select<f64>(1.0, 0.0, drift < 0.0);
  if (below == Infinity) return 0.0;
  if (above == Infinity) return everTouch(below, -drift, volatility);
  const width = below + above;
  const twice = (2.0 * abs(drift)) / (volatility * volatility);
  if (twice * width == 0.0) return above / width;
  const ratio = Math.expm1(-twice * above) / Math.expm1(-twice * width);
  return drift > 0.0 ? Math.exp(-twice * below) * ratio : ratio;
}

/**
 * Returns the expected time until either barrier is touched, years; ∞ on a path that stands still.
 *
 * With ξ the share of the width on the side the drift leads to, ρ = 1 − ξ and c = 2|ν|W/s²:
 *
 *     c ≤ 40:  E = (2W²/s²)·ξρ·[Σ c^{k−1}·(1 + ξ + … + ξ^{k−1})/(k + 1)!]·c/(e^c − 1)     every term positive
 *     beyond:  E = (W/|ν|)·(ξ − P(the far one first))
 *
 * Error ≤ 1e-14 relative, also beside a barrier.
 */
export function meanExitTime(below: f64, above: f64, drift: f64, volatility: f64): f64 {
  if (below <= 0.0 || above <= 0.0) return 0.0;
  if (volatility == 0.0) return (drift > 0.0 ? above : below) / abs(drift);
  const width = below + above;
  if (width == Infinity) return (drift <= 0.0 ? below : above) / abs(drift); // one barrier: ∞ when the drift leads away
  const variance = volatility * volatility;
  const share = (drift <= 0.0 ? below : above) / width;
  const rest = (drift <= 0.0 ? above : below) / width;
  const c = (2.0 * abs(drift) * width) / variance;
  if (c > 40.0) {
    // P = (e^{−cρ} − e^{−c})/(1 − e^{−c}), e^{−c} < 1e-17; ξ − P = (1 − e^{−cρ}) − ρ
    const gap = rest < 0.5 ? -Math.expm1(-c * rest) - rest : share - Math.exp(-c * rest) + Math.exp(-c);
    return (width / abs(drift)) * gap;
  }
  let weight = 0.5; // c^{k−1}/(k + 1)!
  let power = 1.0; // ξ^{k−1}
  let powers = 1.0;
  let sum = 0.0;
  for (let k = 1.0; k < 200.0; k++) {
    const term = weight * powers;
    sum += term;
    if (term < 1e-18 * sum) break;
    weight *= c / (k + 2.0);
    power *= share;
    powers += power;
  }
  const factor = c == 0.0 ? 1.0 : c / Math.expm1(c);
  return ((2.0 * width * width) / variance) * share * rest * sum * factor;
}
