import {InputError} from '../errors.js';
import type {CandleHistory, CloseHistory, ReturnSeries} from './history.js';
import {positiveColumn, requireSameLength} from './columns.js';
import {readTimes} from './times.js';

export interface CloseInput {
  /** Unix seconds at each bar's open. */
  readonly time: ArrayLike<number>;
  readonly close: ArrayLike<number>;
  /** Length of a bar; the smallest distance between two times unless stated. */
  readonly stepSeconds?: number;
}

export interface CandleInput extends CloseInput {
  readonly open: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly low: ArrayLike<number>;
}

/** The close before each bar where the two are one step apart. */
function previousCloses(time: Float64Array, close: Float64Array, step: number): Float64Array {
  return close.map((_, at) => (at > 0 && time[at]! - time[at - 1]! === step ? close[at - 1]! : NaN));
}

function bars({time, close, stepSeconds}: CloseInput) {
  requireSameLength({time, close});
  const times = readTimes(time, stepSeconds);
  const closes = positiveColumn(close, 'close');
  const previous = previousCloses(times.time, closes, times.stepSeconds);
  return {...times, close: closes, previous};
}

/**
 * Makes a history of closes.
 *
 * @throws {InputError} `not-a-list`, `columns-differ`, `too-few-bars`, `not-a-time`, `times-repeat`, `times-unsorted`,
 * `time-off-grid`, `not-a-step`, `price-not-positive`; rows count from 1.
 * @example closeHistory({time: [0, 86400, 172800], close: [100, 101, 99]});
 */
export function closeHistory(input: CloseInput): CloseHistory {
  return {kind: 'closes', ...bars(input)};
}

/**
 * Makes a history of candles.
 *
 * @throws {InputError} as `closeHistory`, and `candle-crossed` where a high is below, or a low above, another price of its
 * bar.
 */
export function candleHistory(input: CandleInput): CandleHistory {
  const {open, high, low, close} = input;
  requireSameLength({open, high, low, close});
  const history = bars(input);
  const columns = {
    open: positiveColumn(open, 'open'),
    high: positiveColumn(high, 'high'),
    low: positiveColumn(low, 'low'),
  };
  history.close.forEach((last, at) => {
    const [first, top, bottom] = [columns.open[at]!, columns.high[at]!, columns.low[at]!];
    if (top >= Math.max(first, last) && bottom <= Math.min(first, last)) return;
    const found = `open ${first}, high ${top}, low ${bottom}, close ${last}`;
    const instead = 'Give each bar a high no lower, and a low no higher, than its other prices.';
    throw new InputError('high', 'candle-crossed', `${found} at row ${at + 1}`, instead, {found, row: String(at + 1)});
  });
  return {kind: 'candles', ...history, ...columns};
}

/**
 * Makes a series of returns that were computed elsewhere.
 *
 * @param input - `values` fractions per bar; `stepSeconds` the length of a bar.
 * @throws {InputError} `not-a-list`, `too-few-returns` for none, `not-a-return` with its row, `not-a-step`.
 */
export function returnSeries(input: {
  readonly kind: 'log' | 'simple';
  readonly stepSeconds: number;
  readonly values: ArrayLike<number>;
}): ReturnSeries {
  const {kind, stepSeconds} = input;
  requireSameLength({values: input.values});
  if (kind !== 'log' && kind !== 'simple') {
    throw new InputError('kind', 'not-a-choice', String(kind), 'Choose one of log, simple.', {choices: 'log, simple'});
  }
  if (!(stepSeconds > 0 && stepSeconds < Infinity)) {
    const found = String(stepSeconds);
    throw new InputError('stepSeconds', 'not-a-step', found, 'Write the length of a bar in seconds.', {found});
  }
  const values = Float64Array.from(input.values);
  if (values.length === 0) {
    throw new InputError('values', 'too-few-returns', 'no returns', 'Give at least one.', {found: '0', least: '1'});
  }
  const wrong = values.findIndex(value => !Number.isFinite(value) || (kind === 'simple' && value <= -1));
  if (wrong < 0) return {kind, stepSeconds, values};
  const found = String(values[wrong]);
  const instead = 'Write fractions: 0.01 for one per cent; a simple return is above −1.';
  throw new InputError('values', 'not-a-return', `${found} at row ${wrong + 1}`, instead, {
    found,
    row: String(wrong + 1),
  });
}
