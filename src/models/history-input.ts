import {requireRows, requireSameLength, type BarColumns} from './bar-rows.js';
import {readClock} from './clock.js';
import type {CandleHistory, CloseHistory} from './history.js';

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

/** Checks columns and adds what follows from their times. */
function checked<Columns extends BarColumns>(columns: Columns, stepSeconds?: number) {
  requireRows(columns);
  const {time, close} = columns;
  const clock = readClock(time, stepSeconds);
  const joins = (row: number) => row > 0 && time[row]! - time[row - 1]! === clock.stepSeconds;
  const previous = close.map((_, row) => (joins(row) ? close[row - 1]! : NaN));
  return {...clock, ...columns, previous};
}

/**
 * Makes a history of closes.
 *
 * @throws {InputError} `not-a-list`, `columns-differ`; at the first row that fails, counted from 1: `not-a-time`,
 * `times-repeat`, `times-unsorted`, `price-not-positive`; then `too-few-bars`, `not-a-step`, `time-off-grid`.
 * @example closeHistory({time: [0, 86400, 172800], close: [100, 101, 99]});
 */
export function closeHistory({time, close, stepSeconds}: CloseInput): CloseHistory {
  requireSameLength({time, close});
  const columns = {time: Float64Array.from(time), close: Float64Array.from(close)};
  return {kind: 'closes', ...checked(columns, stepSeconds)};
}

/**
 * Makes a history of candles.
 *
 * @throws {InputError} as `closeHistory`, and `candle-crossed` where a high is below, or a low above, another price of its bar.
 */
export function candleHistory({time, open, high, low, close, stepSeconds}: CandleInput): CandleHistory {
  requireSameLength({time, open, high, low, close});
  const columns = {
    time: Float64Array.from(time),
    open: Float64Array.from(open),
    high: Float64Array.from(high),
    low: Float64Array.from(low),
    close: Float64Array.from(close),
  };
  return {kind: 'candles', ...checked(columns, stepSeconds)};
}
