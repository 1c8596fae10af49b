/*
 * Compensated sums over columns. A running sum is a pair (high, low): `high` is the rounded sum, `low` the accumulated
 * rounding errors.
 *
 *     const next = high + x;  low += roundingError(high, x, next);  high = next;
 */
import {roundingError} from './sums';

/**
 * Σ x over a column, compensated.
 *
 * @returns the sum, within 1 ulp unless the terms cancel by more than 2^50.
 */
export function columnSum(column: usize, count: i32): f64 {
  let high = 0.0;
  let low = 0.0;
  const end = column + ((<usize>count) << 3);
  for (let at = column; at < end; at += 8) {
    const x = load<f64>(at);
    const next = high + x;
    low += roundingError(high, x, next);
    high = next;
  }
  return high + low;
}

/**
 * Σ (x − centre)ᵏ for k = 1 … 4 over a column, compensated, into `out[0…3]`.
 *
 * Around a centre near the mean the first power corrects the others.
 */
export function columnPowers(column: usize, count: i32, centre: f64, out: usize): void {
  let high1 = 0.0, low1 = 0.0;
  let high2 = 0.0, low2 = 0.0;
  let high3 = 0.0, low3 = 0.0;
  let high4 = 0.0, low4 = 0.0;
  const end = column + ((<usize>count) << 3);
  for (let at = column; at < end; at += 8) {
    const x = load<f64>(at) - centre;
    const square = x * x;
    const cube = square * x;
    const fourth = square * square;
    let next = high1 + x;
    low1 += roundingError(high1, x, next);
    high1 = next;
    next = high2 + square;
    low2 += roundingError(high2, square, next);
    high2 = next;
    next = high3 + cube;
    low3 += roundingError(high3, cube, next);
    high3 = next;
    next = high4 + fourth;
    low4 += roundingError(high4, fourth, next);
    high4 = next;
  }
  store<f64>(out, high1 + low1);
  store<f64>(out, high2 + low2, 8);
  store<f64>(out, high3 + low3, 16);
  store<f64>(out, high4 + low4, 24);
}
