import {strands} from './tail-sum';

/** All bits set where a value lies below the limit, or up to it. */
@inline
function below(x: v128, limit: v128, including: bool): v128 {
  return including ? f64x2.le(x, limit) : f64x2.lt(x, limit);
}

/** The last two of an odd count: the value, and beside it what no limit lets through. */
@inline
function lastOf(at: usize): v128 {
  return f64x2.replace_lane(f64x2.splat(NaN), 0, load<f64>(at));
}

/** `countBelow`, two values at once. */
@inline
export function countLane(values: usize, count: i32, limit: f64, including: bool): i32 {
  const limits = f64x2.splat(limit);
  const whole = values + ((<usize>(count & ~1)) << 3);
  let found = i64x2.splat(0);
  for (let at = values; at < whole; at += 16) found = i64x2.sub(found, below(v128.load(at), limits, including));
  if (count & 1) found = i64x2.sub(found, below(lastOf(whole), limits, including));
  return <i32>(i64x2.extract_lane(found, 0) + i64x2.extract_lane(found, 1));
}

/** `sumBelow`, two values at once: the same bits. */
@inline
export function sumLane(values: usize, count: i32, limit: f64, including: bool): f64 {
  const limits = f64x2.splat(limit);
  const whole = values + ((<usize>(count & ~1)) << 3);
  const end = values + ((<usize>count) << 3);
  let high = f64x2.splat(0.0);
  let low = f64x2.splat(0.0);
  for (let at = values; at < end; at += 16) {
    const read = at < whole ? v128.load(at) : lastOf(at);
    const x = v128.and(read, below(read, limits, including));
    const sum = f64x2.add(high, x);
    const part = f64x2.sub(sum, high); // roundingError of math/sums
    low = f64x2.add(low, f64x2.add(f64x2.sub(high, f64x2.sub(sum, part)), f64x2.sub(x, part)));
    high = sum;
  }
  return strands(
    f64x2.extract_lane(high, 0),
    f64x2.extract_lane(high, 1),
    f64x2.extract_lane(low, 0),
    f64x2.extract_lane(low, 1),
  );
}
