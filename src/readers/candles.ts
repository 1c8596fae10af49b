import {textToFloat} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {candleHistory, type CandleHistory} from '../models/index.js';
import {barTime} from './bar-time.js';
import {delimitedLines, type Line} from './delimited.js';

const PRICES = ['open', 'high', 'low', 'close'] as const;
type Column = 'time' | (typeof PRICES)[number];
const COLUMNS: readonly Column[] = ['time', ...PRICES];

/** Headings each column goes by, the plainest first; case and separators do not matter. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  time: ['time', 'timestamp', 'unix', 'opentime', 'datetime', 'date'],
  open: ['open', 'o', 'openprice'],
  high: ['high', 'h', 'highprice'],
  low: ['low', 'l', 'lowprice'],
  close: ['close', 'c', 'closeprice'],
};

const LONGEST_ECHO = 60;
const shown = (text: string) => (text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO - 1)}…` : text);

function refused(
  code: string,
  line: number | null,
  found: string,
  instead: string,
  more: Readonly<Record<string, string>> = {},
): InputError {
  const where = line === null ? found : `line ${line}: ${found}`;
  const values = {found, ...(line === null ? {} : {line: String(line)}), ...more};
  return new InputError('candles', code, where, instead, values);
}

/** Which cell of a line is which column. */
function locate(heading: Line): Readonly<Record<Column, number>> {
  const names = heading.cells.map(cell => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const places = COLUMNS.map(column => {
    const name = HEADINGS[column].find(each => names.includes(each));
    return [column, name === undefined ? -1 : names.indexOf(name)] as const;
  });
  const missing = places.filter(([, place]) => place < 0).map(([column]) => column);
  if (missing.length === 0) return Object.fromEntries(places) as Record<Column, number>;
  const found = `the columns ${shown(heading.cells.join(', '))}, and no ${missing.join(', ')}`;
  const instead = `Name the columns ${COLUMNS.join(', ')} in the first line; others may stand beside them.`;
  throw refused('columns-missing', heading.number, found, instead, {missing: missing.join(', ')});
}

function cellOf({number, cells}: Line, place: number, column: Column): string {
  const text = cells[place];
  if (text !== undefined && text !== '') return text;
  throw refused('cell-missing', number, `nothing under ${column}`, 'Leave a missing bar out, as a whole line.', {
    column,
  });
}

function timeOf(line: Line, place: number): number {
  const text = cellOf(line, place, 'time');
  const time = barTime(text);
  if (!Number.isNaN(time)) return time;
  const instead = 'Write Unix seconds or milliseconds, or a date as 2026-03-31 14:00, in UTC.';
  throw refused('not-a-time', line.number, `“${shown(text)}” under time`, instead, {text: shown(text), column: 'time'});
}

function priceOf(line: Line, place: number, column: Column): number {
  const text = cellOf(line, place, column);
  try {
    return textToFloat(text, column);
  } catch {
    const instead = 'Write a plain number with a decimal point: 61250.5.';
    throw refused('not-a-number', line.number, `“${shown(text)}” under ${column}`, instead, {
      text: shown(text),
      column,
    });
  }
}

type Table = Record<Column, number[]>;

/** Reads rows up to the first that fails, and that failure. */
function readRows(
  rows: readonly Line[],
  places: Readonly<Record<Column, number>>,
): {table: Table; refusal?: InputError} {
  const table: Table = {time: [], open: [], high: [], low: [], close: []};
  for (const row of rows) {
    try {
      const time = timeOf(row, places.time);
      const prices = PRICES.map(column => priceOf(row, places[column], column));
      table.time.push(time);
      PRICES.forEach((column, at) => table[column].push(prices[at]!));
    } catch (refusal) {
      if (refusal instanceof InputError) return {table, refusal};
      throw refusal;
    }
  }
  return {table};
}

/** Whether an error names a row; off the grid is a matter of the whole file. */
const standsAtRow = (error: InputError) => error.values['row'] !== undefined && error.code !== 'time-off-grid';

/** An error of the history, told by the line instead of the row. */
function atLine(error: InputError, lines: readonly Line[]): InputError {
  const row = error.values['row'];
  if (row === undefined) return error;
  const line = lines[Number(row) - 1]!.number;
  const found = `line ${line}: ${error.found.replace(` at row ${row}`, '')}`;
  return new InputError('candles', error.code, found, error.instead, {...error.values, line: String(line)});
}

/**
 * Reads candles from the text of a CSV file: columns time, open, high, low and close, in any order, beside any others.
 *
 * Commas, semicolons or tabs; one bar a line, oldest first. A file without headings is read as Binance's kline files are laid out,
 * those five first. Times are Unix seconds, milli- or microseconds, or dates in UTC.
 *
 * @throws {InputError} at the first line that fails: `candles-empty`, `columns-missing`, `cell-missing`, `not-a-time`,
 * `not-a-number`; and, as `candleHistory`, `price-not-positive`, `candle-crossed`, `times-unsorted`, `times-repeat`,
 * `time-off-grid`, `too-few-bars`. `values` hold the line, the column, the `text` in it or the columns `missing`, and what was found.
 * @example readCandles('time,open,high,low,close\n2026-03-30,61000,62000,60500,61800\n2026-03-31,61800,…');
 */
export function readCandles(text: string): CandleHistory {
  const lines = delimitedLines(text);
  const [first] = lines;
  if (!first) throw refused('candles-empty', null, 'no line', `Give a line of headings: ${COLUMNS.join(', ')}.`);
  const isHeading = Number.isNaN(barTime(first.cells[0]!)) || first.cells.length < COLUMNS.length;
  const places = isHeading ? locate(first) : {time: 0, open: 1, high: 2, low: 3, close: 4};
  const rows = isHeading ? lines.slice(1) : lines;
  const {table, refusal} = readRows(rows, places);
  try {
    const history = candleHistory(table);
    if (refusal) throw refusal;
    return history;
  } catch (error) {
    if (error === refusal || !(error instanceof InputError)) throw error;
    // what makes no sense may stand before the line that could not be read
    throw refusal && !standsAtRow(error) ? refusal : atLine(error, rows);
  }
}
