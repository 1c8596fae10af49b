import {erfcxTail} from '../math/erfcx';
import {millsRatio} from '../math/mills';
import {INV_SQRT_2PI, SQRT_HALF, normalCdf, normalDensity, normalTail} from '../math/normal';
import {normalBracket, tailRatioMean} from '../math/normal-bracket';
import {survive, touch} from './one-barrier';

// Coordinates run towards the barrier: Z starts at 0 with drift m and volatility s, the barrier is at a > 0, and c is
// the terminal level (negative where it lies on the far side of the start).
//
//     A = (c − mT)/(s√T)     y = 2a/(s√T) − A     k = 2ma/s²     reflection: P(touch, Z_T < c) = e^k·Q(y) for c ≤ a

/** As in `touch`: a narrower difference of tails is integrated. */
const WIDE: f64 = 3.0;

/**
 * Returns P(Z_T < c): where the path ends, whatever it met on its way.
 *
 * Error ≤ 8 ε·(1 + A²) relative in the lower tail.
 */
export function endBelow(level: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  const deviation = volatility * Math.sqrt(horizon);
  const gap = level - drift * horizon;
  return deviation == 0.0 ? select<f64>(1.0, 0.0, gap > 0.0) : normalCdf(gap / deviation);
}

/** Returns P(Z_T ≥ c). Error as `endBelow`, in the upper tail. */
export function endAbove(level: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  const deviation = volatility * Math.sqrt(horizon);
  const gap = level - drift * horizon;
  return deviation == 0.0 ? select<f64>(1.0, 0.0, gap <= 0.0) : normalTail(gap / deviation);
}

/** e^k·Q(y), without forming e^k where it is large: k − y²/2 = −(A² + 4a(a − c)/(s²T))/2. */
function reflected(a: f64, c: f64, m: f64, s: f64, T: f64): f64 {
  const variance = s * s * T;
  const y = (2.0 * a - c + m * T) / (s * Math.sqrt(T));
  if (y < 0.0) return Math.exp((2.0 * m * a) / (s * s)) * normalTail(y);
  const gap = c - m * T;
  return 0.5 * Math.exp((-0.5 * (gap * gap + 4.0 * a * (a - c))) / variance) * erfcxTail(SQRT_HALF * y);
}

/** P(lower < Z_T < upper). */
function endBetween(lower: f64, upper: f64, m: f64, s: f64, T: f64): f64 {
  const deviation = s * Math.sqrt(T);
  const half = (0.5 * (upper - lower)) / deviation;
  const middle = (0.5 * (upper + lower) - m * T) / deviation;
  if (2.0 * half < WIDE) return normalBracket(middle, half);
  const near = abs(middle) - half;
  return normalTail(near) - normalTail(abs(middle) + half);
}

/**
 * Returns P(touched and Z_T < c): liquidated on the way, although the price came back.
 *
 * Error ≤ 8 ε·(1 + condition number) relative.
 *
 * @param distance - a, |ln(barrier/price)|; 0 or less is touched.
 * @param level - c, towards the barrier.
 * @source Rubinstein and Reiner, "Unscrambling the Binary Code", Risk 4 (1991); scaled forms of our own.
 */
export function touchAndEndBelow(distance: f64, level: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  if (distance <= 0.0) return endBelow(level, drift, volatility, horizon);
  if (horizon <= 0.0) return 0.0;
  if (volatility == 0.0) {
    return touch(distance, drift, volatility, horizon) * endBelow(level, drift, volatility, horizon);
  }
  if (level <= distance) return reflected(distance, level, drift, volatility, horizon);
  return (
    reflected(distance, distance, drift, volatility, horizon) + endBetween(distance, level, drift, volatility, horizon)
  );
}

/** Returns P(touched and Z_T ≥ c). Error ≤ 8 ε·(1 + condition number) relative. Parameters as `touchAndEndBelow`. */
export function touchAndEndAbove(distance: f64, level: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  if (distance <= 0.0 || level >= distance) return endAbove(level, drift, volatility, horizon);
  const touched = touch(distance, drift, volatility, horizon);
  if (horizon <= 0.0 || volatility == 0.0) return touched * endAbove(level, drift, volatility, horizon);
  return max(touched - reflected(distance, level, drift, volatility, horizon), 0.0);
}

/**
 * Returns P(not touched and Z_T < c).
 *
 *     k ≤ 0:  [Φ(A) − Φ(−y)] + (1 − e^k)·Q(y)
 *     k > 0:  φ(A)·{[M(−A) − M(y)] + (1 − e^{−2a(a − c)/(s²T)})·M(y)}, M the Mills ratio; 1 less a trifle for A > 3
 *
 * All terms are positive. Error ≤ 8 ε·(1 + condition number) relative. Parameters as `touchAndEndBelow`.
 */
export function surviveAndEndBelow(distance: f64, level: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  if (distance <= 0.0) return 0.0;
  if (distance == Infinity) return endBelow(level, drift, volatility, horizon);
  if (level >= distance) return survive(distance, drift, volatility, horizon);
  if (horizon <= 0.0 || volatility == 0.0) {
    return survive(distance, drift, volatility, horizon) * endBelow(level, drift, volatility, horizon);
  }
  const deviation = volatility * Math.sqrt(horizon);
  const a = (level - drift * horizon) / deviation;
  const half = distance / deviation;
  const y = 2.0 * half - a;
  const middle = (level - distance - drift * horizon) / deviation; // of −y … A
  const narrow = 2.0 * half < WIDE;
  if (drift <= 0.0) {
    const bracket = narrow ? normalBracket(middle, half) : normalCdf(a) - normalCdf(-y);
    return bracket - Math.expm1((2.0 * drift * distance) / (volatility * volatility)) * normalTail(y);
  }
  if (a > 3.0) return normalCdf(a) - reflected(distance, level, drift, volatility, horizon);
  const below = millsRatio(y);
  const bracket = narrow ? (half / INV_SQRT_2PI) * tailRatioMean(middle, half) : millsRatio(-a) - below;
  const kept = -Math.expm1((-2.0 * distance * (distance - level)) / (deviation * deviation));
  return normalDensity(a) * (bracket + kept * below);
}

/**
 * Returns P(not touched and Z_T ≥ c): the paths that end between c and the barrier.
 *
 * A difference: error ≤ 1e-15 absolute. Parameters as `touchAndEndBelow`.
 */
export function surviveAndEndAbove(distance: f64, level: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  if (distance == Infinity) return endAbove(level, drift, volatility, horizon);
  const both = survive(distance, drift, volatility, horizon);
  return max(both - surviveAndEndBelow(distance, level, drift, volatility, horizon), 0.0);
}
