import {largestLane} from './largest.lane';

/** The largest of `count` values, ≥ 1. Not a NaN among them. */
@inline
function largest(values: usize, count: i32): f64 {
  if (ASC_FEATURE_SIMD) return largestLane(values, count);
  let best = load<f64>(values);
  for (let i = 1; i < count; i++) {
    const x = load<f64>(values + ((<usize>i) << 3));
    best = best < x ? x : best; // as pmax
  }
  return best;
}

/** Moves the largest of `count` values to the end and returns it; of equal ones the first. */
export function largestLast(values: usize, count: i32): f64 {
  const most = largest(values, count);
  let found = values;
  while (load<f64>(found) != most) found += 8;
  const best = load<f64>(found); // 0 is −0's equal, not its twin
  const last = values + ((<usize>(count - 1)) << 3);
  store<f64>(found, load<f64>(last));
  store<f64>(last, best);
  return best;
}
