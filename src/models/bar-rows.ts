import {InputError} from '../errors.js';

/** Columns of a history, copied; candles where there is an open. */
export interface BarColumns {
  readonly time: Float64Array;
  readonly open?: Float64Array;
  readonly high?: Float64Array;
  readonly low?: Float64Array;
  readonly close: Float64Array;
}

/** @throws {InputError} `not-a-list`, `columns-differ`. */
export function requireSameLength(columns: Readonly<Record<string, ArrayLike<number>>>): void {
  for (const [name, column] of Object.entries(columns)) {
    const listed = Array.isArray(column) || ArrayBuffer.isView(column);
    if (!listed) throw new InputError(name, 'not-a-list', 'no list', 'Give a list of numbers, oldest first.');
  }
  const [first, ...rest] = Object.entries(columns).map(([name, column]) => ({name, length: column.length}));
  const other = rest.find(({length}) => length !== first!.length);
  if (!other) return;
  const found = `${first!.length} of ${first!.name}, ${other.length} of ${other.name}`;
  throw new InputError(other.name, 'columns-differ', found, 'Give every column one number for each bar.', {found});
}

/** An error that says which row it stands at, counted from 1. */
export function atRow(field: string, code: string, found: string, row: number, instead: string): InputError {
  return new InputError(field, code, `${found} at row ${row + 1}`, instead, {found, row: String(row + 1)});
}

/**
 * Checks a history row by row, so that the first row that fails is the one named.
 *
 * @throws {InputError} `not-a-time`, `times-repeat`, `times-unsorted`, `price-not-positive`, `candle-crossed`.
 */
export function requireRows(columns: BarColumns): void {
  const {time, open, high, low, close} = columns;
  const prices = Object.entries({open, high, low, close}).filter(([, column]) => column !== undefined);
  for (let row = 0; row < time.length; row++) {
    requireTime(time, row);
    for (const [name, column] of prices) requirePrice(column![row]!, name, row);
    if (open && high && low) requireUncrossed(open[row]!, high[row]!, low[row]!, close[row]!, row);
  }
}

function requireTime(time: Float64Array, row: number): void {
  const at = time[row]!;
  if (!Number.isFinite(at)) {
    throw atRow('time', 'not-a-time', String(at), row, 'Write Unix seconds at the open of the bar.');
  }
  if (row === 0 || at > time[row - 1]!) return;
  if (at === time[row - 1]) throw atRow('time', 'times-repeat', `${at} twice`, row, 'Give each bar once.');
  const instead = 'Sort the bars by time, oldest first.';
  throw atRow('time', 'times-unsorted', `${at} after ${time[row - 1]}`, row, instead);
}

function requirePrice(price: number, name: string, row: number): void {
  if (price > 0 && price < Infinity) return;
  throw atRow(name, 'price-not-positive', String(price), row, 'Prices are above 0; leave a missing bar out.');
}

function requireUncrossed(open: number, high: number, low: number, close: number, row: number): void {
  if (high >= Math.max(open, close) && low <= Math.min(open, close)) return;
  const found = `open ${open}, high ${high}, low ${low}, close ${close}`;
  const instead = 'Give each bar a high no lower, and a low no higher, than its other prices.';
  throw atRow('high', 'candle-crossed', found, row, instead);
}
