import {insidesOf} from './kernel.js';
import type {Kernel} from './kernel.js';

/**
 * First passage of one barrier under constant drift and volatility, in the kernel's own terms.
 *
 * A *distance* is |ln(barrier/price)|, 0 or less where the barrier is reached; a *drift* is that of the log price (μ − σ²/2)
 * *towards* the barrier, a year; volatility is a fraction per √year, ≥ 0; times and horizons are years, finite. Nothing is
 * validated here: measures/passage/ does that.
 */
export interface Passage {
  /** ln(to/from), given (to − from)/from and to/from: the first keeps the digits beside the price, the second far off. */
  logDistance(growth: number, ratio: number): number;
  /** The price at a signed log distance. */
  priceAt(from: number, distance: number): number;
  /** P(touched within the horizon). */
  touch(distance: number, drift: number, volatility: number, horizon: number): number;
  /** 1 − touch, with relative accuracy of its own. */
  survive(distance: number, drift: number, volatility: number, horizon: number): number;
  /** ln touch, finite where touch is below the smallest double; −∞ where it is impossible. */
  logTouch(distance: number, drift: number, volatility: number, horizon: number): number;
  /** ln survive, as `logTouch`. */
  logSurvive(distance: number, drift: number, volatility: number, horizon: number): number;
  /** P(touched, however late). */
  everTouch(distance: number, drift: number, volatility: number): number;
  /** Mean time over the paths that ever touch, years; ∞ without drift. */
  meanHittingTime(distance: number, drift: number): number;
  /** Density of the hitting time, a year⁻¹; NaN without volatility. */
  hittingDensity(distance: number, drift: number, volatility: number, time: number): number;
  /** E[τ; τ ≤ horizon], years. */
  partialHittingTime(distance: number, drift: number, volatility: number, horizon: number): number;
  /** E[min(τ, horizon)], years. */
  cappedHittingTime(distance: number, drift: number, volatility: number, horizon: number): number;
  /** The distance touched with that probability; ∞ at 0, 0 at 1. */
  distanceForTouch(probability: number, drift: number, volatility: number, horizon: number): number;
  /** The horizon within which it is touched with that probability, years; NaN where that is never reached. */
  horizonForTouch(probability: number, distance: number, drift: number, volatility: number): number;
}

/**
 * Returns the first passage calls of a kernel.
 *
 * @throws {InputError} `not-a-kernel`.
 */
export function passageOf(kernel: Kernel): Passage {
  const {exports} = insidesOf(kernel);
  const {logDistance, priceAt, touch, survive, logTouch, logSurvive, everTouch, meanHittingTime} = exports;
  const {hittingDensity, partialHittingTime, cappedHittingTime, distanceForTouch, horizonForTouch} = exports;
  return {
    ...{logDistance, priceAt, touch, survive, logTouch, logSurvive, everTouch, meanHittingTime},
    ...{hittingDensity, partialHittingTime, cappedHittingTime, distanceForTouch, horizonForTouch},
  };
}
