/**
 * The logarithmic return ln(to / from).
 *
 * @param from - earlier price, > 0.
 * @param to - later price, > 0.
 * @returns a fraction, within 2 ulp where the prices are within half of each other: their difference is then exact.
 */
export function logReturn(from: f64, to: f64): f64 {
  const change = (to - from) / from;
  return Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(to / from);
}

/**
 * Returns from each price to the next, leaving out those over a gap: nothing is bridged.
 *
 * @param count - bars.
 * @param close - `count` closes, > 0.
 * @param previous - `count` closes of the bar before; NaN at the start and after a gap.
 * @param simple - to / from − 1 instead of ln(to / from).
 * @param returns - out: at most `count`, packed, a fraction per bar.
 * @returns how many were written.
 */
export function closeReturns(count: i32, close: usize, previous: usize, simple: bool, returns: usize): i32 {
  let written = 0;
  for (let i = 0; i < count; i++) {
    const at = (<usize>i) << 3;
    const from = load<f64>(previous + at);
    if (from != from) continue;
    const to = load<f64>(close + at);
    store<f64>(returns + ((<usize>written) << 3), simple ? (to - from) / from : logReturn(from, to));
    written++;
  }
  return written;
}
