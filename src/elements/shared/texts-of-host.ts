import {chainInteger} from '../../scenario/index.js';

/** No number a calculator can hold is longer; what is cut ends in `…`, so that it is refused and not repaired. */
const LONGEST_TEXT = 1000;

/**
 * Returns whatever a host set as the text of a field: text, numbers and truths as they are, a chain's `{integer, decimals}` exactly,
 * nothing as `''`, anything else as a word for it, which no field accepts. An object is never asked to describe itself, for it might
 * throw.
 */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'string')
    return chainInteger(value) ?? `a${typeof value === 'object' ? 'n' : ''} ${typeof value}`;
  return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
}

/** A page of rows; an account with more is no longer read by hand. */
const MOST_ROWS = 50;

/** Returns rows of texts from whatever a host set as a list; what is no list has no rows, what is no object is empty. */
export function rowsOf<Row extends object>(value: unknown, columns: readonly string[]): readonly Row[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_ROWS).map((row: unknown) => {
    const given: Record<string, unknown> = typeof row === 'object' && row !== null ? {...row} : {};
    const {quantity, decimals} = given;
    if (typeof quantity === 'bigint' && decimals !== undefined) given['quantity'] = {integer: quantity, decimals};
    return Object.fromEntries(columns.map(name => [name, textOf(given[name])])) as Row;
  });
}

/** Returns whatever a host set over what is usual; what is no object counts for nothing, a text of ten million letters least. */
export const over = <Usual extends object>(usual: Usual, value: unknown): Usual => ({
  ...usual,
  ...(typeof value === 'object' ? value : {}),
});

/** Returns an object of texts from whatever a host set; a name it leaves out is the usual one. */
export function textsOf<Texts extends object>(value: unknown, usual: Texts): Texts {
  const given = over(usual, value) as Record<string, unknown>;
  return Object.fromEntries(Object.keys(usual).map(name => [name, textOf(given[name])])) as Texts;
}
