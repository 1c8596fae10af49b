import {CLOSE_CLOSE, VolatilityBlock, YANG_ZHANG} from '../abi/risk';
import {barTerm, leastObservations, needsPrevious, yangZhangShare} from './estimators';
import {logReturn} from './returns';
import {shift, windowMean, windowVariance, WindowSums} from './window';

/** Splits every bar into what its estimator sums; a bar whose predecessor is missing is no observation. */
function splitBars(block: VolatilityBlock, first: usize, second: usize, term: usize): void {
  const estimator = block.estimator;
  const linked = needsPrevious(estimator);
  for (let i = 0; i < block.count; i++) {
    const at = (<usize>i) << 3;
    const previous = load<f64>(block.previous + at);
    const open = load<f64>(block.open + at);
    const close = load<f64>(block.close + at);
    const seen = !linked || previous == previous;
    let a: f64 = seen ? 0.0 : NaN;
    let b = 0.0;
    let t = 0.0;
    if (seen) {
      if (estimator == CLOSE_CLOSE) a = logReturn(previous, close);
      if (estimator == YANG_ZHANG) {
        a = logReturn(previous, open);
        b = logReturn(open, close);
      }
      t = barTerm(estimator, previous, open, load<f64>(block.high + at), load<f64>(block.low + at), close);
    }
    store<f64>(first + at, a);
    store<f64>(second + at, b);
    store<f64>(term + at, t);
  }
}

/**
 * The variance per bar over every window of `window` bars, by one of the estimators.
 *
 * A window begins no earlier than the first bar with a predecessor, where the estimator needs one. Bars after a gap are
 * left out and the rest of their window is used; `used` says how many the last one had.
 *
 * @returns through the block; relative error ≤ 1e-14 against two passes in extended precision, on 10 to 1,000 bars.
 */
export function rollingVariance(block: VolatilityBlock): void {
  const count = block.count;
  const bytes = (<usize>count) << 3;
  const first = block.scratch;
  const second = first + bytes;
  const term = second + bytes;
  const sums = term + bytes;
  const a = changetype<WindowSums>(sums);
  const b = changetype<WindowSums>(sums + 32);
  const t = changetype<WindowSums>(sums + 64);
  memory.fill(sums, 0, 96);
  splitBars(block, first, second, term);

  let start = 0;
  while (start < count && isNaN(load<f64>(first + ((<usize>start) << 3)))) start++;
  const estimator = block.estimator;
  const least = leastObservations(estimator);
  const window = block.window;
  let seen = 0;
  for (let i = 0; i < count; i++) {
    const at = (<usize>i) << 3;
    const x = load<f64>(first + at);
    if (x == x) {
      seen++;
      shift(a, x, 1.0);
      shift(b, load<f64>(second + at), 1.0);
      shift(t, load<f64>(term + at), 1.0);
    }
    const leaving = i - window;
    if (leaving >= 0) {
      const gone = (<usize>leaving) << 3;
      const y = load<f64>(first + gone);
      if (y == y) {
        seen--;
        shift(a, y, -1.0);
        shift(b, load<f64>(second + gone), -1.0);
        shift(t, load<f64>(term + gone), -1.0);
      }
    }
    let variance = NaN;
    if (i - window + 1 >= start && seen >= least) {
      const n = <f64>seen;
      variance = Math.max(0.0, windowMean(t, n)); // a mean of terms ≥ 0 whose last bits may not know it
      if (estimator == CLOSE_CLOSE) variance = windowVariance(a, n);
      if (estimator == YANG_ZHANG) {
        const k = yangZhangShare(n);
        variance = windowVariance(a, n) + k * windowVariance(b, n) + (1.0 - k) * variance;
      }
    }
    store<f64>(block.variance + at, variance);
  }
  block.used = seen;
}
