import {normalTail} from '../math/normal';
import {monitoredWalk, monitoredWalkBytes} from './monitored-walk';
import {survive, touch} from './one-barrier';

/** −ζ(½)/√(2π): discrete monitoring moves a barrier by this many deviations of one step. */
const MONITORING_SHIFT: f64 = 0.5825971579390107; // 0x3fe2a4a2cb82e62d

/** Returns that constant, for those who correct a barrier themselves. */
export function monitoringShift(): f64 {
  return MONITORING_SHIFT;
}

/** As many dates as are walked: the time grows as the power 3/2, to seconds here. */
const MOST_DATES: f64 = 10_000.0;

/** Whether a walk is needed: not where touching is certain or out of reach, nor where one date is all. */
function isWalked(distance: f64, drift: f64, volatility: f64, horizon: f64, dates: f64): bool {
  if (!(dates > 1.0 && dates <= MOST_DATES && dates == Math.floor(dates) && distance > 0.0)) return false;
  return volatility * Math.sqrt(horizon / dates) > 0.0 && touch(distance, drift, volatility, horizon) > 0.0;
}

/** Returns the bytes of scratch that `monitoredTouch` and `monitoredSurvive` need with these arguments; 0 for none. */
export function monitoredBytes(distance: f64, drift: f64, volatility: f64, horizon: f64, dates: f64): f64 {
  if (!isWalked(distance, drift, volatility, horizon, dates)) return 0.0;
  const deviation = volatility * Math.sqrt(horizon / dates);
  return monitoredWalkBytes(distance / deviation, (drift * (horizon / dates)) / deviation, dates);
}

/**
 * Returns the probability that the price stands at or past the barrier on one of m equally spaced dates, the last at
 * the horizon and the start excluded: what a keeper or an oracle that looks m times would see.
 *
 * The recursion of the density. Error ≤ 1e-12 relative down to 1e-250, checked to m = 1,000; NaN for m not whole, below
 * 1 or above 10,000.
 *
 * @param distance - |ln(barrier/price)|; 0 or less is touched.
 * @param drift - of the log price towards the barrier, a year.
 * @param volatility - a year, ≥ 0.
 * @param horizon - years, ≥ 0.
 * @param dates - m.
 * @param scratch - `monitoredBytes` of it, 16-byte aligned.
 * @source Broadie, Glasserman and Kou, "A continuity correction for discrete barrier options", Mathematical Finance 7
 *   (1997), section 1; quadrature of our own.
 */
export function monitoredTouch(
  distance: f64, drift: f64, volatility: f64, horizon: f64, dates: f64, scratch: usize,
): f64 {
  return monitored(distance, drift, volatility, horizon, dates, scratch, true);
}

/** Returns 1 − `monitoredTouch` with relative accuracy of its own. Bounds and parameters as there. */
export function monitoredSurvive(
  distance: f64, drift: f64, volatility: f64, horizon: f64, dates: f64, scratch: usize,
): f64 {
  return monitored(distance, drift, volatility, horizon, dates, scratch, false);
}

function monitored(
  distance: f64, drift: f64, volatility: f64, horizon: f64, dates: f64, scratch: usize, stopped: bool,
): f64 {
  if (!(dates >= 1.0 && dates <= MOST_DATES && dates == Math.floor(dates))) return NaN;
  const deviation = volatility * Math.sqrt(horizon / dates);
  const a = distance / deviation;
  const eta = (drift * (horizon / dates)) / deviation;
  if (isWalked(distance, drift, volatility, horizon, dates)) {
    return min(monitoredWalk(a, eta, dates, stopped, scratch), 1.0);
  }
  if (dates == 1.0 && distance > 0.0 && deviation > 0.0) return normalTail(stopped ? a - eta : eta - a);
  const continuous = touch(distance, drift, volatility, horizon);
  return stopped ? continuous : 1.0 - continuous; // 0 or 1: a certain path passes the barrier for good
}

/**
 * Returns the touch probability under m dates by the continuity correction: the barrier moves away by
 * e^{0.5826·s√(T/m)}.
 *
 * An approximation: within 3e-3 of `monitoredTouch` for m ≥ 24, poor for m < 5 or a barrier within a step's deviation.
 * Parameters as `monitoredTouch`.
 *
 * @source Broadie, Glasserman and Kou, "A continuity correction for discrete barrier options", Mathematical Finance 7
 *   (1997), theorem 1.1.
 */
export function correctedTouch(distance: f64, drift: f64, volatility: f64, horizon: f64, dates: f64): f64 {
  return touch(corrected(distance, volatility, horizon, dates), drift, volatility, horizon);
}

/** Returns 1 − `correctedTouch` with relative accuracy. */
export function correctedSurvive(distance: f64, drift: f64, volatility: f64, horizon: f64, dates: f64): f64 {
  return survive(corrected(distance, volatility, horizon, dates), drift, volatility, horizon);
}

/** The distance to the moved barrier; a barrier already touched stays touched. */
@inline
function corrected(distance: f64, volatility: f64, horizon: f64, dates: f64): f64 {
  return distance <= 0.0 ? distance : distance + MONITORING_SHIFT * volatility * Math.sqrt(horizon / dates);
}
