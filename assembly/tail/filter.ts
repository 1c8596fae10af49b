import {survivorsLane} from './filter.lane';

/** Copies values ≤ pivot of [from, end) to `to`; returns the end of what was written. A NaN never passes. */
@inline
export function filter(from: usize, end: usize, pivot: f64, to: usize): usize {
  for (let at = from; at < end; at += 8) {
    const x = load<f64>(at);
    store<f64>(to, x);
    to += usize(x <= pivot) << 3;
  }
  return to;
}

/**
 * Copies the values of a column that are ≤ pivot, in order.
 *
 * @param to - room for count + 1.
 * @param least - below this many the pivot was too low.
 * @returns how many were copied; 0 when fewer than `least`.
 */
export function survivors(column: usize, count: i32, pivot: f64, to: usize, least: i32): i32 {
  const end = column + ((<usize>count) << 3);
  let last: usize;
  if (ASC_FEATURE_SIMD) last = survivorsLane(column, end, pivot, to);
  else last = filter(column, end, pivot, to);
  const found = <i32>((last - to) >> 3);
  return found < least ? 0 : found;
}
