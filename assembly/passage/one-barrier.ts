import {erfcxTail} from '../math/erfcx';
import {SQRT_HALF, normalCdf, normalTail} from '../math/normal';
import {normalBracket, tailRatioMean} from '../math/normal-bracket';

// Brownian motion started at a distance a > 0 from a barrier, drifting towards it at rate m, volatility s, over T:
//
//     d1 = (a − mT)/(s√T)     d2 = (a + mT)/(s√T)     k = 2ma/s² = (d2² − d1²)/2
//     touched   p = Q(d1) + e^k·Q(d2)                 survived   q = Φ(d1) − e^k·Q(d2)
//
// As they stand these overflow (e^k) and cancel (q near the barrier). Each regime below has a form that does neither.

/** Wider than this many standard deviations, a difference of two tails keeps its digits; narrower, it is integrated. */
const WIDE: f64 = 3.0;

/** What the regimes without a distribution answer: 1 touched, 0 not, NaN where chance decides. */
function certainly(distance: f64, drift: f64, deviation: f64, horizon: f64): f64 {
  if (distance <= 0.0) return 1.0; // at the barrier or past it
  if (horizon <= 0.0 || distance == Infinity) return 0.0;
  if (deviation == 0.0) return select<f64>(1.0, 0.0, drift * horizon >= distance); // a certain path
  return NaN;
}

/** ½·e^{−d²/2}: the factor that every scaled form shares. */
@inline
function halfBell(d: f64): f64 {
  return 0.5 * Math.exp(-0.5 * d * d);
}

/** p·e^{d1²/2} for d1, d2 ≥ 0: e^k is never formed. */
@inline
function scaledTouch(d1: f64, d2: f64): f64 {
  return 0.5 * (erfcxTail(SQRT_HALF * d1) + erfcxTail(SQRT_HALF * d2));
}

/** p·e^{−k} for d2 < 0 ≤ d1, the drift leading away: 1 less a small difference. */
@inline
function awayTouch(d1: f64, d2: f64): f64 {
  return 1.0 - halfBell(d2) * (erfcxTail(-SQRT_HALF * d2) - erfcxTail(SQRT_HALF * d1));
}

/** q·e^{d1²/2} for m > 0, d1 ≤ 3. Nodes from the middle and half-width: (d1 ± d2)/2 would cancel. */
function scaledSurvival(d1: f64, d2: f64, half: f64, middle: f64): f64 {
  if (2.0 * half < WIDE) return half * tailRatioMean(middle, half);
  return 0.5 * (erfcxTail(-SQRT_HALF * d1) - erfcxTail(SQRT_HALF * d2));
}

/**
 * Returns the probability that the barrier is touched within the horizon.
 *
 * Error ≤ 8 ε·(1 + condition number) relative, never more than the inputs' own rounding costs; checked from p = 1 to
 * 1e−300, drift ±20, volatility 0.01 … 5, horizon a minute … 30 years. 0 where p is below the smallest double.
 *
 * @param distance - |ln(barrier/price)|; 0 or less is touched.
 * @param drift - of the log price towards the barrier, a year.
 * @param volatility - a year, ≥ 0; 0 is a certain path.
 * @param horizon - years, ≥ 0.
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2; scaled forms of our
 *   own.
 */
export function touch(distance: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  const deviation = volatility * Math.sqrt(horizon);
  const certain = certainly(distance, drift, deviation, horizon);
  if (certain == certain) return certain;
  const d1 = (distance - drift * horizon) / deviation;
  const d2 = (distance + drift * horizon) / deviation;
  if (d1 < 0.0) return 1.0 - survive(distance, drift, volatility, horizon);
  if (d2 >= 0.0) return Math.exp(-0.5 * d1 * d1) * scaledTouch(d1, d2);
  return Math.exp((2.0 * drift * distance) / (volatility * volatility)) * awayTouch(d1, d2);
}

/**
 * Returns the probability that the barrier is not touched within the horizon, with relative accuracy beside the barrier
 * and under a drift that makes it improbable, where 1 − touch has no digits. Error and parameters as `touch`.
 */
export function survive(distance: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  const deviation = volatility * Math.sqrt(horizon);
  const certain = certainly(distance, drift, deviation, horizon);
  if (certain == certain) return 1.0 - certain;
  const d1 = (distance - drift * horizon) / deviation;
  const d2 = (distance + drift * horizon) / deviation;
  const half = distance / deviation;
  const middle = (-drift * Math.sqrt(horizon)) / volatility;
  if (drift <= 0.0) {
    // [Φ(d1) − Φ(−d2)] + (1 − e^k)·Q(d2): both positive
    const bracket = 2.0 * half < WIDE ? normalBracket(middle, half) : normalCdf(d1) - normalCdf(-d2);
    return bracket - Math.expm1((2.0 * drift * distance) / (volatility * volatility)) * normalTail(d2);
  }
  if (d1 > 3.0 || (d1 >= 0.0 && 2.0 * half >= WIDE)) return 1.0 - Math.exp(-0.5 * d1 * d1) * scaledTouch(d1, d2);
  return Math.exp(-0.5 * d1 * d1) * scaledSurvival(d1, d2, half, middle);
}

/** Returns ln touch, finite where touch itself is below the smallest double; −∞ where that is impossible. */
export function logTouch(distance: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  const p = touch(distance, drift, volatility, horizon);
  if (p > 0.5) return Math.log1p(-survive(distance, drift, volatility, horizon));
  if (p > 1e-290) return Math.log(p);
  const deviation = volatility * Math.sqrt(horizon);
  const certain = certainly(distance, drift, deviation, horizon);
  if (certain == certain || isNaN(p)) return Math.log(p);
  const d1 = (distance - drift * horizon) / deviation;
  const d2 = (distance + drift * horizon) / deviation;
  if (d2 >= 0.0) return -0.5 * d1 * d1 + Math.log(scaledTouch(d1, d2));
  return (2.0 * drift * distance) / (volatility * volatility) + Math.log(awayTouch(d1, d2));
}

/** Returns ln survive, finite where survive itself is below the smallest double; −∞ where that is impossible. */
export function logSurvive(distance: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  const q = survive(distance, drift, volatility, horizon);
  if (q > 0.5) return Math.log1p(-touch(distance, drift, volatility, horizon));
  if (q > 1e-290) return Math.log(q);
  const deviation = volatility * Math.sqrt(horizon);
  const certain = certainly(distance, drift, deviation, horizon);
  if (certain == certain || isNaN(q)) return Math.log(q);
  const d1 = (distance - drift * horizon) / deviation;
  const d2 = (distance + drift * horizon) / deviation;
  const middle = (-drift * Math.sqrt(horizon)) / volatility;
  return -0.5 * d1 * d1 + Math.log(scaledSurvival(d1, d2, distance / deviation, middle));
}
