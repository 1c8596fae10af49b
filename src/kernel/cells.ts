import {InputError} from '../errors.js';

/** More cells than this are not a picture. */
const MOST_CELLS = 1 << 24;

/** @throws {InputError} `not-a-count`; `too-many-cells` at `rows`. */
export function requireCells(rows: number, columns: number): void {
  for (const [field, count] of Object.entries({rows, columns})) {
    if (Number.isInteger(count) && count >= 0) continue;
    throw new InputError(field, 'not-a-count', String(count), 'Give a whole number.');
  }
  if (rows * columns <= MOST_CELLS) return;
  const found = `${rows} by ${columns}`;
  throw new InputError('rows', 'too-many-cells', found, 'Ask for fewer rows or columns.', {found});
}
