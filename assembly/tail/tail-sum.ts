import {roundingError} from '../math/sums';
import {countLane, sumLane} from './tail-sum.lane';

/** How many of `count` values lie below a limit, or up to it. */
export function countBelow(values: usize, count: i32, limit: f64, including: bool): i32 {
  if (ASC_FEATURE_SIMD) return countLane(values, count, limit, including);
  let found = 0;
  const end = values + ((<usize>count) << 3);
  for (let at = values; at < end; at += 8) {
    const x = load<f64>(at);
    found += i32(including ? x <= limit : x < limit);
  }
  return found;
}

/**
 * The sum of those values. Even and odd places are added up apart, each compensated, then together: within 1 ulp.
 *
 * @source TwoSum as in math/sums.
 */
export function sumBelow(values: usize, count: i32, limit: f64, including: bool): f64 {
  if (ASC_FEATURE_SIMD) return sumLane(values, count, limit, including);
  let even = 0.0;
  let odd = 0.0;
  let evenLow = 0.0;
  let oddLow = 0.0;
  const end = values + ((<usize>count) << 3);
  for (let at = values; at < end; at += 16) {
    const x = kept(load<f64>(at), limit, including);
    const sum = even + x;
    evenLow += roundingError(even, x, sum);
    even = sum;
    const y = at + 8 < end ? kept(load<f64>(at, 8), limit, including) : 0.0;
    const beside = odd + y;
    oddLow += roundingError(odd, y, beside);
    odd = beside;
  }
  return strands(even, odd, evenLow, oddLow);
}

@inline
function kept(x: f64, limit: f64, including: bool): f64 {
  return (including ? x <= limit : x < limit) ? x : 0.0;
}

/** Two compensated sums as one. */
@inline
export function strands(even: f64, odd: f64, evenLow: f64, oddLow: f64): f64 {
  const sum = even + odd;
  return sum + (evenLow + oddLow + roundingError(even, odd, sum));
}
