/** Two healths; all bits set, which is a NaN, where nothing is demanded. */
@inline
function health(cover: v128, demand: v128): v128 {
  return v128.or(f64x2.div(cover, demand), f64x2.le(demand, f64x2.splat(0.0)));
}

/** `fillHealth` of all whole fours; returns the bytes it filled. */
@inline
export function healthLane(
  cover: usize,
  demand: usize,
  end: usize,
  coverBeside: f64,
  demandBeside: f64,
  out: usize,
): usize {
  const covers = f64x2.splat(coverBeside);
  const demands = f64x2.splat(demandBeside);
  const whole = end & ~31;
  let at: usize = 0;
  for (; at < whole; at += 32) {
    const first = f64x2.add(v128.load(cover + at), covers);
    const second = f64x2.add(v128.load(cover + at, 16), covers);
    const below = f64x2.add(v128.load(demand + at), demands);
    const beside = f64x2.add(v128.load(demand + at, 16), demands);
    v128.store(out + at, health(first, below));
    v128.store(out + at, health(second, beside), 16);
  }
  return at;
}
