/** `addLine` of all whole fours; returns where it stopped. */
@inline
export function lineLane(us: usize, end: usize, slope: f64, offset: f64, out: usize): usize {
  const slopes = f64x2.splat(slope);
  const offsets = f64x2.splat(offset);
  const whole = end - ((end - us) & 31);
  let at = us;
  for (; at < whole; at += 32) {
    const to = out + (at - us);
    const first = f64x2.sub(f64x2.mul(slopes, v128.load(at)), offsets);
    const second = f64x2.sub(f64x2.mul(slopes, v128.load(at, 16)), offsets);
    v128.store(to, f64x2.add(v128.load(to), first));
    v128.store(to, f64x2.add(v128.load(to, 16), second), 16);
  }
  return at;
}

/** `addSteps` of all whole fours; returns where it stopped. */
@inline
export function stepsLane(
  us: usize,
  end: usize,
  knots: usize,
  rates: usize,
  deductions: usize,
  brackets: i32,
  out: usize,
): usize {
  const last = (<usize>brackets) << 3;
  const whole = end - ((end - us) & 31);
  let at = us;
  for (; at < whole; at += 32) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    let rateA = v128.load_splat<f64>(rates);
    let rateB = rateA;
    let deductionA = v128.load_splat<f64>(deductions);
    let deductionB = deductionA;
    for (let row: usize = 8; row < last; row += 8) {
      const knot = v128.load_splat<f64>(knots + row);
      const rate = v128.load_splat<f64>(rates + row);
      const deduction = v128.load_splat<f64>(deductions + row);
      const begunA = f64x2.ge(a, knot);
      const begunB = f64x2.ge(b, knot);
      rateA = v128.bitselect(rate, rateA, begunA);
      rateB = v128.bitselect(rate, rateB, begunB);
      deductionA = v128.bitselect(deduction, deductionA, begunA);
      deductionB = v128.bitselect(deduction, deductionB, begunB);
    }
    const to = out + (at - us);
    v128.store(to, f64x2.add(v128.load(to), f64x2.sub(f64x2.mul(rateA, a), deductionA)));
    v128.store(to, f64x2.add(v128.load(to, 16), f64x2.sub(f64x2.mul(rateB, b), deductionB)), 16);
  }
  return at;
}
