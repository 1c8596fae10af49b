/** `largest` by four: where zeros of both signs are equal, either. */
@inline
export function largestLane(values: usize, count: i32): f64 {
  const end = values + ((<usize>count) << 3);
  const whole = end - ((end - values) & 31);
  let first = v128.load_splat<f64>(values);
  let second = first;
  let at = values;
  for (; at < whole; at += 32) {
    first = f64x2.pmax(first, v128.load(at));
    second = f64x2.pmax(second, v128.load(at, 16));
  }
  first = f64x2.pmax(first, second);
  let best = f64x2.extract_lane(first, 0);
  const beside = f64x2.extract_lane(first, 1);
  best = best < beside ? beside : best;
  for (; at < end; at += 8) {
    const x = load<f64>(at);
    best = best < x ? x : best;
  }
  return best;
}
