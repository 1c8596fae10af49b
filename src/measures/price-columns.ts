import {decimal, requirePositive, toFloat} from '../decimal/index.js';
import type {DecimalInput} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {isObject} from './door.js';

/** Prices one under another: an array or a column of floats. Each counts as the nearest float. */
export type PriceColumn = ArrayLike<DecimalInput>;

/** A float in here needs no second look. */
const [LEAST, MOST] = [1e-40, 1e40];

/**
 * Returns prices as the kernel has them.
 *
 * @throws {InputError} `not-a-list`; at the row, `prices.BTC[3]`: `not-positive` and what `decimal` throws.
 */
export function priceColumn(prices: PriceColumn, field: string): Float64Array {
  requireColumn(prices, field);
  const column = new Float64Array(prices.length);
  for (let row = 0; row < column.length; row++) {
    const price = prices[row]!;
    if (typeof price === 'number' && price >= LEAST && price <= MOST) column[row] = price;
    else column[row] = toFloat(requirePositive(decimal(price, `${field}[${row}]`), `${field}[${row}]`));
  }
  return column;
}

function requireColumn(prices: PriceColumn, field: string): void {
  if (isObject(prices) && Number.isInteger(prices['length'])) return;
  const instead = 'Pass an array of prices, or a Float64Array.';
  throw new InputError(field, 'not-a-list', 'no list', instead);
}

/** One asset's prices, as an axis of a map. */
export interface PriceAxis {
  readonly asset: string;
  /** Quote per base, > 0, ascending, two or more. */
  readonly prices: PriceColumn;
}

/** @throws {InputError} at `<field>.prices`: `too-few-prices`, and at a row `not-ascending`; as `priceColumn`. */
export function axisPrices({prices}: PriceAxis, field: string): Float64Array {
  const column = priceColumn(prices, `${field}.prices`);
  if (column.length < 2) {
    const found = String(column.length);
    const values = {found, least: '2'};
    throw new InputError(`${field}.prices`, 'too-few-prices', `${found} prices`, 'Write two or more.', values);
  }
  const row = column.findIndex((price, at) => at > 0 && price <= column[at - 1]!);
  if (row < 0) return column;
  const found = `${column[row]} after ${column[row - 1]}`;
  throw new InputError(`${field}.prices[${row}]`, 'not-ascending', found, 'Write each price once, ascending.');
}
