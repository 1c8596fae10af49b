/** No number a calculator can hold is longer; what is cut ends in `…`, so that it is refused and not repaired. */
const LONGEST_TEXT = 1000;

/**
 * Returns whatever a host set as the text of a field: words and numbers as they are, nothing as `''`, anything else as
 * the text it calls itself, which no field accepts.
 */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : described(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function described(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** A page of rows; an account with more is no longer read by hand. */
const MOST_ROWS = 50;

/** Returns rows of texts from whatever a host set as a list; what is no list has no rows, what is no object is empty. */
export function rowsOf<Row extends object>(value: unknown, empty: Row): readonly Row[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_ROWS).map((row: unknown) => {
    const given: Record<string, unknown> = typeof row === 'object' && row !== null ? {...row} : {};
    return Object.fromEntries(Object.keys(empty).map(name => [name, textOf(given[name])])) as Row;
  });
}
