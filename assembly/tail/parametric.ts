import {LossPair} from '../abi/risk';
import {normalCdf, normalDensity} from '../math/normal';
import {normalQuantile} from '../math/normal-quantile';
import {studentDensity} from '../math/student';
import {studentQuantile} from '../math/student-quantile';

/**
 * The losses of a normal return.
 *
 *     VaR = −μ − z·σ     ES = −μ + σ·φ(z)/p     z = Φ⁻¹(p)
 *
 * @param p - lower-tail probability, 0 < p < 1.
 * @returns into `out`; error ≤ 4e-15 of |μ| + σ·|z|.
 * @source A. J. McNeil, R. Frey and P. Embrechts, "Quantitative Risk Management" (2005), examples 2.14 and 2.18.
 */
export function normalLosses(mean: f64, deviation: f64, p: f64, out: LossPair): void {
  const z = normalQuantile(p);
  out.valueAtRisk = -mean - deviation * z;
  out.shortfall = (deviation * normalDensity(z)) / p - mean;
}

/**
 * The losses of a Student-t return with ν degrees of freedom, location μ and scale s.
 *
 *     VaR = −μ − s·t     ES = −μ + s·f(t)/p·(ν + t²)/(ν − 1)     t = T_ν⁻¹(p)
 *
 * @param spread - the scale s; or where `isDeviation` the standard deviation σ, s = σ·√((ν − 2)/ν), ν > 2 and NaN else.
 * @param degrees - ν > 0; the shortfall is infinite at ν ≤ 1, NaN here.
 * @returns into `out`; error ≤ 2e-12 relative for ν in (1, 1e6].
 * @source McNeil, Frey and Embrechts (2005), examples 2.14 and 2.19.
 */
export function studentLosses(
  location: f64,
  spread: f64,
  isDeviation: bool,
  degrees: f64,
  p: f64,
  out: LossPair,
): void {
  const scale = isDeviation ? spread * (degrees > 2.0 ? Math.sqrt((degrees - 2.0) / degrees) : NaN) : spread;
  const t = studentQuantile(p, degrees);
  const beyond = ((studentDensity(t, degrees) / p) * (degrees + t * t)) / (degrees - 1.0);
  out.valueAtRisk = -location - scale * t;
  out.shortfall = degrees > 1.0 ? scale * beyond - location : NaN;
}

/**
 * The losses of one unit of an asset whose price is lognormal: X = ln(P/P₀) normal with mean M and deviation Σ.
 *
 *     long   VaR = 1 − e^{M + Σz}     ES = 1 − e^{M + Σ²/2}·Φ(z − Σ)/p     at most 1
 *     short  VaR = e^{M − Σz} − 1     ES = e^{M + Σ²/2}·Φ(z + Σ)/p − 1     without bound, and larger
 *
 * @param mean - M over the whole horizon.
 * @param deviation - Σ over the whole horizon, ≥ 0.
 * @param short - a short position.
 * @returns into `out`, fractions of the price held; error ≤ 1e-14 absolute where the loss is below 1, relative above.
 * @source McNeil, Frey and Embrechts (2005), §2.2.4; the truncated mean of a lognormal, Johnson, Kotz and Balakrishnan,
 * "Continuous Univariate Distributions" vol. 1 (1994), eq. 14.51.
 */
export function lognormalLosses(mean: f64, deviation: f64, p: f64, short: bool, out: LossPair): void {
  const z = normalQuantile(p);
  const side = short ? -1.0 : 1.0;
  out.valueAtRisk = -side * Math.expm1(mean + side * deviation * z);
  const growth = Math.exp(mean + 0.5 * deviation * deviation);
  out.shortfall = side * (1.0 - (growth * normalCdf(z - side * deviation)) / p);
}
