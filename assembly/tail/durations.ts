import {DurationBlock} from '../abi/risk';
import {tailOfOne} from './coverage';

const LEAST_SHAPE: f64 = 0.001;
const MOST_SHAPE: f64 = 10.0;
const MOST_STEPS: i32 = 200;

/** Sums over durations at one shape. */
@unmanaged
class ShapeSums {
  scale: f64; // ln Σ d^b
  centre: f64; // Σ d^b·ln d / Σ d^b
}

/** Writes the logarithms of all durations; the censored ends count in the sums, the whole ones in `wholeLogs` too. */
function readDurations(block: DurationBlock): i32 {
  let written = 0;
  let last = -1;
  let whole = 0;
  for (let i = 0; i < block.count; i++) {
    if (load<f64>(block.column + ((<usize>i) << 3)) == 0.0) continue;
    // a hit on the first day begins the record; before any other first hit the wait had begun unseen
    if (i > 0) {
      store<f64>(block.scratch + ((<usize>(written++)) << 3), Math.log(<f64>(last < 0 ? i + 1 : i - last)));
      if (last >= 0) whole++;
    }
    last = i;
  }
  if (last >= 0 && last < block.count - 1)
    store<f64>(block.scratch + ((<usize>(written++)) << 3), Math.log(<f64>(block.count - 1 - last)));
  block.whole = whole;
  return written;
}

/** ln Σ d^b and the mean of ln d under the weights d^b, taken around the longest so that nothing overflows. */
function sumShape(logs: usize, written: i32, longest: f64, b: f64, sums: ShapeSums): void {
  let weights = 0.0;
  let moments = 0.0;
  for (let i = 0; i < written; i++) {
    const log = load<f64>(logs + ((<usize>i) << 3));
    const weight = Math.exp(b * (log - longest));
    weights += weight;
    moments += weight * log;
  }
  sums.scale = b * longest + Math.log(weights);
  sums.centre = moments / weights;
}

/**
 * Christoffersen and Pelletier's duration test: a Weibull waiting time against the exponential, ends censored.
 *
 *     ℓ(b) = A·ln A − A·ln Σd^b + A·ln b + (b − 1)·Σ′ln d − A     ℓ′ = A/b + Σ′ln d − A·Σd^b·ln d/Σd^b
 *
 * A durations are whole, Σ′ runs over them and Σ over all. ℓ′ falls throughout, so bisection finds its only zero; b is
 * kept in [0.001, 10]. The forecast probability does not enter. Error of b ≤ 1e-12.
 *
 * @source P. Christoffersen and D. Pelletier, "Backtesting value-at-risk: a duration-based approach", J. Financ. Econom. 2
 * (2004), eq. 10–13; the scale profiled out as in rugarch 1.5, VaRDurTest.
 */
export function durationTest(block: DurationBlock): void {
  const written = readDurations(block);
  const a = <f64>block.whole;
  const logs = block.scratch;
  const sums = changetype<ShapeSums>(logs + ((<usize>written) << 3));
  block.shape = NaN;
  block.logLikelihood = NaN;
  block.exponential = NaN;
  block.pValue = NaN;
  if (block.whole == 0) return;

  const from = i32(load<f64>(block.column) == 0.0); // the first duration is censored unless a hit opened the record
  let wholeLogs = 0.0;
  let longest = 0.0;
  for (let i = 0; i < written; i++) {
    const log = load<f64>(logs + ((<usize>i) << 3));
    longest = Math.max(longest, log);
    if (i >= from && i < from + block.whole) wholeLogs += log;
  }
  let low = LEAST_SHAPE;
  let high = MOST_SHAPE;
  let b = high;
  sumShape(logs, written, longest, high, sums);
  if (a / high + wholeLogs - a * sums.centre < 0.0) {
    for (let step = 0; step < MOST_STEPS && high - low > 1e-15 * high; step++) {
      b = 0.5 * (low + high);
      sumShape(logs, written, longest, b, sums);
      if (a / b + wholeLogs - a * sums.centre > 0.0) low = b;
      else high = b;
    }
  }
  sumShape(logs, written, longest, b, sums);
  const constant = a * Math.log(a) - a;
  block.shape = b;
  block.logLikelihood = constant - a * sums.scale + a * Math.log(b) + (b - 1.0) * wholeLogs;
  sumShape(logs, written, longest, 1.0, sums);
  block.exponential = constant - a * sums.scale;
  block.pValue = tailOfOne(Math.max(0.0, 2.0 * (block.logLikelihood - block.exponential)));
}
