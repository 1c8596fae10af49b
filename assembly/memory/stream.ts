/**
 * Reads three columns and writes one, doing next to nothing: the memory floor of the batch door, for the bench.
 *
 * @param count - rows, even.
 */
export function stream(first: usize, second: usize, third: usize, out: usize, count: i32): void {
  const bytes = <usize>count << 3;
  for (let at: usize = 0; at < bytes; at += 16) {
    if (ASC_FEATURE_SIMD) {
      v128.store(out + at, f64x2.add(f64x2.add(v128.load(first + at), v128.load(second + at)), v128.load(third + at)));
    } else {
      store<f64>(out + at, load<f64>(first + at) + load<f64>(second + at) + load<f64>(third + at));
      store<f64>(out + at, load<f64>(first + at, 8) + load<f64>(second + at, 8) + load<f64>(third + at, 8), 8);
    }
  }
}
