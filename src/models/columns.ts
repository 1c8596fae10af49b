import {InputError} from '../errors.js';

/** @throws {InputError} `not-a-list`, `columns-differ`. */
export function requireSameLength(columns: Readonly<Record<string, ArrayLike<number>>>): void {
  for (const [name, column] of Object.entries(columns)) {
    const listed = Array.isArray(column) || ArrayBuffer.isView(column);
    if (!listed) throw new InputError(name, 'not-a-list', 'no list', 'Give a list of numbers, oldest first.');
  }
  const lengths = Object.entries(columns).map(([name, column]) => [name, column.length] as const);
  const [first, ...rest] = lengths;
  const other = rest.find(([, length]) => length !== first![1]);
  if (!other) return;
  const found = `${first![1]} of ${first![0]}, ${other[1]} of ${other[0]}`;
  throw new InputError(other[0], 'columns-differ', found, 'Give every column one number for each bar.', {found});
}

/** Copies a column of prices. @throws {InputError} `price-not-positive` at the first that is none, rows from 1. */
export function positiveColumn(column: ArrayLike<number>, field: string): Float64Array {
  const prices = Float64Array.from(column);
  const wrong = prices.findIndex(price => !(price > 0 && price < Infinity));
  if (wrong < 0) return prices;
  const found = String(prices[wrong]);
  const row = String(wrong + 1);
  throw new InputError(
    field,
    'price-not-positive',
    `${found} at row ${row}`,
    'Prices are above 0; leave a missing bar out.',
    {
      found,
      row,
    },
  );
}
