import {INV_SQRT_2PI, normalTail} from '../math/normal';
import {tailRatioMean} from '../math/normal-bracket';
import {survive, touch} from './one-barrier';

// The time τ at which Brownian motion with drift m towards a barrier at distance a first touches it.

/**
 * Returns the probability that the barrier is ever touched: min(1, e^{2ma/s²}).
 *
 * Error ≤ 2 ulp of the exponent, relative.
 */
export function everTouch(distance: f64, drift: f64, volatility: f64): f64 {
  if (distance <= 0.0) return 1.0;
  if (volatility == 0.0) return select<f64>(1.0, 0.0, drift > 0.0);
  if (distance == Infinity) return 0.0;
  return drift >= 0.0 ? 1.0 : Math.exp((2.0 * drift * distance) / (volatility * volatility));
}

/**
 * Returns E[τ | τ < ∞] = a/|m| in years, the mean over the paths that ever touch; ∞ without drift.
 *
 * Error ≤ 1 ulp.
 */
export function meanHittingTime(distance: f64, drift: f64): f64 {
  return distance <= 0.0 ? 0.0 : distance / abs(drift);
}

/**
 * Returns the density of τ at t, a year⁻¹: a/(s·√(2πt³))·e^{−(a − mt)²/(2s²t)}.
 *
 * Error ≤ 8 ε·(1 + d²) relative, d = (a − mt)/(s√t). 0 at t = 0; NaN for a path without chance.
 *
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2.
 */
export function hittingDensity(distance: f64, drift: f64, volatility: f64, time: f64): f64 {
  if (volatility == 0.0) return NaN;
  if (distance <= 0.0 || time <= 0.0 || distance == Infinity) return 0.0;
  const deviation = volatility * Math.sqrt(time);
  const d = (distance - drift * time) / deviation;
  return ((INV_SQRT_2PI * distance) / (time * deviation)) * Math.exp(-0.5 * d * d);
}

/** Above this shift of the two tails, in standard deviations, their difference keeps its digits. */
const WIDE: f64 = 3.0;

/**
 * Returns E[τ; τ ≤ T] in years: the touching paths' share of time. Divided by `touch` it is the mean of those times.
 *
 *     (a/m)·[Q(d1) − e^k·Q(d2)] = e^{−d1²/2}·(a√T/s)·mean of 2G/√(2π) over −a/(s√T) ± |m|√T/s
 *
 * The second form has no m to divide by; it is used while |m|√T/s < 1.5. Error ≤ 1e-13·(1 + d1²) relative.
 */
export function partialHittingTime(distance: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  if (distance <= 0.0 || horizon <= 0.0 || distance == Infinity) return 0.0;
  const root = Math.sqrt(horizon);
  const deviation = volatility * root;
  if (deviation == 0.0) return drift * horizon >= distance ? distance / drift : 0.0;
  const d1 = (distance - drift * horizon) / deviation;
  const shift = (abs(drift) * root) / volatility;
  if (2.0 * shift < WIDE) {
    const mean = tailRatioMean(-distance / deviation, shift);
    return ((distance * root) / volatility) * Math.exp(-0.5 * d1 * d1) * mean;
  }
  return (distance / drift) * (2.0 * normalTail(d1) - touch(distance, drift, volatility, horizon));
}

/**
 * Returns E[min(τ, T)] in years: how long the position is expected to stand within the horizon.
 *
 *     T·P(τ > T) + E[τ; τ ≤ T]
 *
 * Error ≤ 1e-13 relative; both terms are positive.
 */
export function cappedHittingTime(distance: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  if (distance <= 0.0 || horizon <= 0.0) return 0.0;
  return (
    horizon * survive(distance, drift, volatility, horizon) + partialHittingTime(distance, drift, volatility, horizon)
  );
}
