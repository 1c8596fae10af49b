import {productError} from '../math/product-error';
import {roundingError} from '../math/sums';

/**
 * Sums of one quantity and of its square over a moving window, each as a pair (high, low): what enters leaves again
 * exactly, so nothing drifts however long the history, and a calm window after a wild one keeps its digits.
 */
@unmanaged
export class WindowSums {
  sum: f64;
  sumLow: f64;
  square: f64;
  squareLow: f64;
}

/** What 10⁵ sums in pairs can leave of n·Σx² − (Σx)² where the exact difference is 0, relative to n·Σx². */
export const NOISE: f64 = 1e-24;

/** Adds x to the window, or takes it away when `sign` is −1. */
@inline
export function shift(window: WindowSums, x: f64, sign: f64): void {
  const term = sign * x;
  const sum = window.sum + term;
  window.sumLow += roundingError(window.sum, term, sum);
  window.sum = sum;
  const square = term * x;
  const next = window.square + square;
  window.squareLow += roundingError(window.square, square, next) + productError(term, x, square);
  window.square = next;
}

/** The mean over n observations. */
@inline
export function windowMean(window: WindowSums, n: f64): f64 {
  return (window.sum + window.sumLow) / n;
}

/**
 * The variance over n ≥ 2 observations with divisor n − 1, never negative.
 *
 *     (n·Σx² − (Σx)²) / (n(n − 1))
 *
 * Both products carry their rounding errors, so the difference holds about 30 digits before it is rounded; below `NOISE` of
 * its parts there is none, and the observations are all equal.
 */
export function windowVariance(window: WindowSums, n: f64): f64 {
  const squares = n * window.square;
  const squaresLow = productError(n, window.square, squares) + n * window.squareLow;
  const whole = window.sum * window.sum;
  const wholeLow = productError(window.sum, window.sum, whole) + 2.0 * window.sum * window.sumLow;
  const spread = squares - whole;
  const spreadLow = roundingError(squares, -whole, spread) + (squaresLow - wholeLow);
  const total = spread + spreadLow;
  return total > NOISE * squares ? total / (n * (n - 1.0)) : 0.0;
}
