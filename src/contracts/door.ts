import {
  compare,
  decimal,
  formatDecimal,
  ONE,
  requirePositive,
  sign,
  type Decimal,
  type DecimalInput,
} from '../decimal/index.js';
import {InputError} from '../errors.js';

/** A name longer than this is not a name. */
const LONGEST_NAME = 100;

const LONGEST_ECHO = 40;

/** Returns words for a value of the wrong kind; an object is never asked to describe itself. */
function describe(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'string') return value.length > LONGEST_ECHO ? `${value.slice(0, LONGEST_ECHO - 1)}…` : value;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Reads an amount above zero. */
export const positive = (value: DecimalInput, field: string): Decimal => requirePositive(decimal(value, field), field);

/**
 * Returns a rate when 0 ≤ rate < 1.
 *
 * @throws {InputError} `rate-out-of-bounds`.
 */
export function requireRate(rate: Decimal, field: string): Decimal {
  if (sign(rate) >= 0 && compare(rate, ONE) < 0) return rate;
  const found = formatDecimal(rate);
  throw new InputError(field, 'rate-out-of-bounds', found, 'Write a fraction from 0 to below 1: 0.004 for 0.4 %.', {
    found,
  });
}

/**
 * Returns one of a few words.
 *
 * @throws {InputError} `not-a-choice`, with `values` found and choices.
 */
export function choice<T extends string>(value: unknown, field: string, choices: readonly T[]): T {
  const chosen = choices.find(offered => offered === value);
  if (chosen !== undefined) return chosen;
  const values = {found: describe(value), choices: choices.join(', ')};
  throw new InputError(field, 'not-a-choice', values.found, `Choose one of ${values.choices}.`, values);
}

/**
 * Returns which one of several ways to state an amount the caller used; `undefined` is not stated.
 *
 * @throws {InputError} `missing` at the first when none is there, `given-twice` at the second found.
 */
export function onlyOne<T extends string>(input: Partial<Record<T, unknown>>, first: T, ...others: readonly T[]): T {
  const names = [first, ...others];
  const [used, second] = names.filter(name => input[name] !== undefined);
  const choices = names.join(', ');
  if (used === undefined) {
    throw new InputError(first, 'missing', `none of ${choices}`, 'State exactly one of them.', {choices});
  }
  if (second !== undefined) {
    const found = `${used} and ${second}`;
    throw new InputError(second, 'given-twice', `both ${found}`, 'State one and leave the other out.', {
      found,
      choices,
    });
  }
  return used;
}

/** Returns what has fields to read. */
export function fields<T extends object>(value: T, field: string): T {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  const found = describe(value);
  throw new InputError(field, 'not-an-object', found, 'Write an object with named fields.', {found});
}

/** Returns rows to read; the error stands at the list. */
export function list<T>(value: readonly T[], field: string): readonly T[] {
  if (Array.isArray(value)) return value as readonly T[];
  const found = describe(value);
  throw new InputError(field, 'not-a-list', found, 'Write a list of rows.', {found});
}

/** Returns the name of an asset. */
export function assetName(value: unknown, field: string): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME) return value;
  const found = describe(value);
  const code = found === 'nothing' || (typeof value === 'string' && value.trim() === '') ? 'empty' : 'not-a-name';
  throw new InputError(field, code, found, 'Write the asset’s name, such as WETH.', {found});
}
