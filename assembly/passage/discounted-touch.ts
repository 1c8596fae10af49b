import {touch} from './one-barrier';

/**
 * Returns E[e^{−rτ}; τ ≤ T], the present value of one unit paid when the barrier is touched.
 *
 *     e^{a(m − m̃)/s²}·P(touch; drift m̃)     m̃ = √(m² + 2rs²)
 *
 * Error ≤ 1e-14·(1 + |exponent|) relative. NaN for a negative rate so large that m̃ is not real.
 *
 * @param rate - the discount rate, a year, continuously compounded.
 * @source Rubinstein and Reiner, "Unscrambling the Binary Code", Risk 4 (1991), one-touch at hit.
 */
export function discountedTouch(distance: f64, drift: f64, volatility: f64, horizon: f64, rate: f64): f64 {
  if (distance <= 0.0) return 1.0;
  if (horizon <= 0.0 || distance == Infinity) return 0.0;
  if (volatility == 0.0) return drift * horizon >= distance ? Math.exp((-rate * distance) / drift) : 0.0;
  const tilted = Math.sqrt(drift * drift + 2.0 * rate * volatility * volatility);
  // m − m̃ = −2rs²/(m + m̃) where the difference would cancel
  const exponent =
    drift > 0.0
      ? (-2.0 * rate * distance) / (drift + tilted)
      : (distance * (drift - tilted)) / (volatility * volatility);
  return Math.exp(exponent) * touch(distance, tilted, volatility, horizon);
}
