import {InputError} from '../errors.js';
import {compare, sign} from './arithmetic.js';
import type {Decimal} from './exact.js';
import {formatDecimal} from './format.js';
import {echo} from './refusal.js';

/**
 * Returns the number when it is above zero.
 *
 * @throws {InputError} `not-positive`, with `values.found`.
 */
export function requirePositive(value: Decimal, field: string): Decimal {
  if (sign(value) > 0) return value;
  const found = echo(formatDecimal(value));
  throw new InputError(field, 'not-positive', `${found} is not above zero`, 'Write a number greater than 0.', {found});
}

/**
 * Returns the number when it is zero or above.
 *
 * @throws {InputError} `negative`, with `values.found`.
 */
export function requireNonNegative(value: Decimal, field: string): Decimal {
  if (sign(value) >= 0) return value;
  const found = echo(formatDecimal(value));
  throw new InputError(field, 'negative', `${found} is below zero`, 'Write 0 or a number greater than 0.', {found});
}

/**
 * Returns the number when least ≤ number ≤ most.
 *
 * @throws {InputError} `out-of-bounds`, with `values` found, least and most.
 */
export function requireWithin(value: Decimal, field: string, least: Decimal, most: Decimal): Decimal {
  if (compare(value, least) >= 0 && compare(value, most) <= 0) return value;
  const values = {found: echo(formatDecimal(value)), least: formatDecimal(least), most: formatDecimal(most)};
  const bounds = `Write a number from ${values.least} to ${values.most}.`;
  throw new InputError(field, 'out-of-bounds', `${values.found} is outside its bounds`, bounds, values);
}
