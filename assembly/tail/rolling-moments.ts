import {RollingMomentsBlock} from '../abi/risk';
import {productError} from '../math/product-error';
import {columnSum} from '../math/columns';
import {roundingError} from '../math/sums';
import {NOISE} from '../volatility/window';

/** Σ of one power over the window, as a pair. */
@unmanaged
class PowerSum {
  high: f64;
  low: f64;
}

@inline
function add(sum: PowerSum, term: f64): void {
  const next = sum.high + term;
  sum.low += roundingError(sum.high, term, next);
  sum.high = next;
}

/** Adds the powers of x to the four sums, or takes the same away again. */
function shiftPowers(sums: usize, x: f64, sign: f64): void {
  const square = x * x;
  add(changetype<PowerSum>(sums), sign * x);
  const second = changetype<PowerSum>(sums + 16);
  add(second, sign * square);
  second.low += sign * productError(x, x, square);
  add(changetype<PowerSum>(sums + 32), sign * (square * x));
  add(changetype<PowerSum>(sums + 48), sign * (square * square));
}

/** n·Σx² − (Σx)² with the rounding of both products carried along; 0 where the window is constant. */
function spread(n: f64, first: PowerSum, second: PowerSum): f64 {
  const squares = n * second.high;
  const squaresLow = productError(n, second.high, squares) + n * second.low;
  const whole = first.high * first.high;
  const wholeLow = productError(first.high, first.high, whole) + 2.0 * first.high * first.low;
  const difference = squares - whole;
  const total = difference + (roundingError(squares, -whole, difference) + (squaresLow - wholeLow));
  return total > NOISE * squares ? total : 0.0;
}

/**
 * Mean, standard deviation, skewness and excess kurtosis of every window.
 *
 * Powers are taken around the mean of the whole history and summed in pairs, so what enters leaves again exactly. Error
 * ≤ 1e-12 relative of the deviation; of skewness and kurtosis 1e-10 while a window's mean stays within ten of its
 * deviations from the history's.
 */
export function rollingMoments(block: RollingMomentsBlock): void {
  const window = block.window;
  const n = <f64>window;
  const centre = columnSum(block.returns, block.count) / <f64>block.count;
  const sums = block.scratch;
  const first = changetype<PowerSum>(sums);
  const second = changetype<PowerSum>(sums + 16);
  memory.fill(sums, 0, 64);
  for (let i = 0; i < block.count; i++) {
    shiftPowers(sums, load<f64>(block.returns + ((<usize>i) << 3)) - centre, 1.0);
    const start = i - window + 1;
    if (start < 0) continue;
    const at = (<usize>start) << 3;
    const d = (first.high + first.low) / n;
    const s2 = (second.high + second.low) / n;
    const s3 = (load<f64>(sums, 32) + load<f64>(sums, 40)) / n;
    const s4 = (load<f64>(sums, 48) + load<f64>(sums, 56)) / n;
    const m2 = spread(n, first, second) / (n * n);
    const deviation = Math.sqrt(m2);
    store<f64>(block.mean + at, centre + d);
    store<f64>(block.deviation + at, deviation);
    store<f64>(block.skew + at, (s3 - 3.0 * d * s2 + 2.0 * d * d * d) / (m2 * deviation));
    store<f64>(block.excessKurtosis + at, (s4 - 4.0 * d * s3 + 6.0 * d * d * s2 - 3.0 * d * d * d * d) / (m2 * m2) - 3.0);
    shiftPowers(sums, load<f64>(block.returns + at) - centre, -1.0);
  }
}
