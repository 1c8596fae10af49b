import {lineLane, stepsLane} from './line.lane';

/** Adds slope·u − offset to `count` values. */
export function addLine(us: usize, count: i32, slope: f64, offset: f64, out: usize): void {
  const end = us + ((<usize>count) << 3);
  let at = us;
  if (ASC_FEATURE_SIMD) at = lineLane(us, end, slope, offset, out);
  for (; at < end; at += 8) {
    const to = out + (at - us);
    store<f64>(to, load<f64>(to) + (slope * load<f64>(at) - offset));
  }
}

/**
 * Adds a leg's demand, rate_k·u − deduction_k, to `count` values whose u ascends: bracket by bracket, each a run of them.
 *
 * @param knots - where each bracket begins; the first is not read, and counts from −∞. A u on a knot belongs above it.
 * @param brackets - ≥ 1.
 */
export function addRuns(
  us: usize,
  count: i32,
  knots: usize,
  rates: usize,
  deductions: usize,
  brackets: i32,
  out: usize,
): void {
  const end = us + ((<usize>count) << 3);
  let from = us;
  for (let bracket = 0; bracket < brackets; bracket++) {
    const row = (<usize>bracket) << 3;
    let to = end;
    if (bracket + 1 < brackets) {
      const next = load<f64>(knots + row, 8);
      to = from;
      while (to < end && load<f64>(to) < next) to += 8;
    }
    addLine(from, <i32>((to - from) >> 3), load<f64>(rates + row), load<f64>(deductions + row), out + (from - us));
    from = to;
  }
}

/** `addRuns` for u in any order, the same bits: the last bracket that has begun is kept. */
export function addSteps(
  us: usize,
  count: i32,
  knots: usize,
  rates: usize,
  deductions: usize,
  brackets: i32,
  out: usize,
): void {
  const end = us + ((<usize>count) << 3);
  let at = us;
  if (ASC_FEATURE_SIMD) at = stepsLane(us, end, knots, rates, deductions, brackets, out);
  for (; at < end; at += 8) {
    const u = load<f64>(at);
    let row: usize = 0;
    for (let next: usize = 8; next < (<usize>brackets) << 3; next += 8) if (u >= load<f64>(knots + next)) row = next;
    const to = out + (at - us);
    store<f64>(to, load<f64>(to) + (load<f64>(rates + row) * u - load<f64>(deductions + row)));
  }
}
