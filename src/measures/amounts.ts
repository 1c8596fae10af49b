import {compareRatios, floorToTick, ceilToTick, decimal, formatRatio, ONE, ratioSign, ZERO} from '../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {asRatio} from './door.js';

/** What a measure takes as an amount: text and numbers as `decimal` reads them, or another answer's exact ratio. */
export type Amount = Ratio | DecimalInput;

export const ONE_RATIO: Ratio = {numerator: ONE, denominator: ONE};

export const ZERO_RATIO: Ratio = {numerator: ZERO, denominator: ONE};

/** Digits in which a refused amount is repeated. */
const ECHO_DIGITS = 20;

/** @throws {InputError} `negative` at `field`, and what `decimal` throws. */
export function amountOf(value: Amount, field: string): Ratio {
  const read = asRatio(value, field);
  if (ratioSign(read) >= 0) return read;
  const found = formatRatio(read, ECHO_DIGITS);
  throw new InputError(field, 'negative', `${found} is below zero`, 'Write 0 or a number greater than 0.', {found});
}

/** @throws {InputError} `not-positive` at `field`, and what `decimal` throws. */
export function positiveOf(value: Amount, field: string): Ratio {
  const read = asRatio(value, field);
  if (ratioSign(read) > 0) return read;
  const found = formatRatio(read, ECHO_DIGITS);
  throw new InputError(field, 'not-positive', `${found} is not above zero`, 'Write a number greater than 0.', {found});
}

/** Reads a fraction, 0 ≤ share ≤ 1. @throws {InputError} `out-of-bounds` at `field`, and what `decimal` throws. */
export function shareOf(value: Amount, field: string): Ratio {
  const read = asRatio(value, field);
  if (ratioSign(read) >= 0 && compareRatios(read, ONE_RATIO) <= 0) return read;
  const found = formatRatio(read, ECHO_DIGITS);
  const instead = 'Write a fraction from 0 to 1: 0.05 for 5 %.';
  throw new InputError(field, 'out-of-bounds', `${found} is not a share`, instead, {found, least: '0', most: '1'});
}

/** Returns the smaller of two; the first when they are equal. */
export const smallerRatio = (a: Ratio, b: Ratio): Ratio => (compareRatios(b, a) < 0 ? b : a);

/** Returns the larger of two; the first when they are equal. */
export const largerRatio = (a: Ratio, b: Ratio): Ratio => (compareRatios(b, a) > 0 ? b : a);

/** No token has more. */
const MOST_DECIMALS = 60;

/** Returns an amount in a token's own units: rounded at its last decimal. */
export function inUnits(r: Ratio, decimals: number, towards: 'up' | 'down'): Decimal {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    const values = {found: String(decimals), least: '0', most: String(MOST_DECIMALS)};
    const instead = `Write a whole number from 0 to ${values.most}.`;
    throw new InputError('decimals', 'out-of-bounds', 'no number of decimals', instead, values);
  }
  const onto = towards === 'up' ? ceilToTick : floorToTick;
  return onto(r.numerator, r.denominator, decimal(`1e-${decimals}`));
}

/** Returns what has fields to read. @throws {InputError} `not-an-object` at `field`. */
export function fieldsOf<T extends object>(value: T, field: string): T {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new InputError(field, 'not-an-object', 'no object', 'Write an object with named fields.');
}
