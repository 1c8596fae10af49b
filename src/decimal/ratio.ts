import {InputError} from '../errors.js';
import {add, compare, isZero, multiply, negate, sign} from './arithmetic.js';
import {decimal, isDecimal, type DecimalInput} from './decimal.js';
import {close, Exact, ONE, open, ZERO, type Decimal} from './exact.js';
import {formatDecimal, toFloat} from './format.js';

/** An exact fraction. The denominator is above zero; zero is 0/1; otherwise not reduced: digits are cheap, a gcd is not. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Up and down are ceiling and floor, below zero too; with nearest a half goes away from zero. */
export type Towards = 'up' | 'down' | 'nearest';

/**
 * Returns numerator / denominator as an exact fraction.
 *
 * @throws {InputError} `division-by-zero`; whatever `decimal` throws when the numerator is not a `Decimal` yet.
 */
export function ratio(numerator: DecimalInput, denominator: Decimal = ONE): Ratio {
  const above = isDecimal(numerator) ? numerator : decimal(numerator, 'numerator');
  const side = sign(denominator);
  if (side === 0) {
    throw new InputError('denominator', 'division-by-zero', 'a division by zero', 'Write a denominator other than 0.');
  }
  if (isZero(above)) return NOTHING;
  return side < 0 ? {numerator: negate(above), denominator: negate(denominator)} : {numerator: above, denominator};
}

const NOTHING: Ratio = {numerator: ZERO, denominator: ONE};

const isOne = (value: Decimal): boolean => compare(value, ONE) === 0;

/** Returns a + b. Equal denominators stay, so that a sum of many terms over one price keeps its digits few. */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (isZero(a.numerator)) return b;
  if (isZero(b.numerator)) return a;
  if (compare(a.denominator, b.denominator) === 0) return ratio(add(a.numerator, b.numerator), a.denominator);
  return ratio(
    add(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)),
    multiply(a.denominator, b.denominator),
  );
}

/** Returns a − b. */
export const subtractRatios = (a: Ratio, b: Ratio): Ratio => addRatios(a, negateRatio(b));

/** Returns a · b. What stands above in one and below in the other is cancelled: (N/E)·E is N/1. */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  if (isZero(a.numerator) || isZero(b.numerator)) return NOTHING;
  if (compare(a.numerator, b.denominator) === 0) return {numerator: b.numerator, denominator: a.denominator};
  if (compare(b.numerator, a.denominator) === 0) return {numerator: a.numerator, denominator: b.denominator};
  return {
    numerator: multiply(a.numerator, b.numerator),
    denominator: multiply(a.denominator, b.denominator),
  };
}

/**
 * Returns a / b.
 *
 * @throws {InputError} `division-by-zero`.
 */
export const divideRatios = (a: Ratio, b: Ratio): Ratio => multiplyRatios(a, ratio(b.denominator, b.numerator));

/** Returns −a. */
export const negateRatio = (a: Ratio): Ratio => ({numerator: negate(a.numerator), denominator: a.denominator});

/** Returns −1, 0 or 1 as a is less than, equal to or greater than b. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  if (compare(a.denominator, b.denominator) === 0) return compare(a.numerator, b.numerator);
  return compare(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator));
}

/** Returns −1, 0 or 1. */
export const ratioSign = (a: Ratio): -1 | 0 | 1 => sign(a.numerator);

export const isZeroRatio = (a: Ratio): boolean => isZero(a.numerator);

/**
 * Returns a / b rounded to a whole number; b above zero. The one division of the library: by quotient and remainder, so
 * that the rounding is decided exactly.
 */
export function wholeQuotient(a: Decimal, b: Decimal, towards: Towards): Decimal {
  const above = open(a);
  const below = open(b);
  const quotient = above.divToInt(below); // towards zero
  const remainder = above.minus(quotient.times(below)); // sign of a
  if (remainder.isZero()) return close(quotient);
  const negative = remainder.isNegative();
  if (towards === 'nearest') {
    const further = remainder.abs().times(2).gte(below);
    return close(further ? quotient.plus(negative ? -1 : 1) : quotient);
  }
  if (towards === 'up') return close(negative ? quotient : quotient.plus(1));
  return close(negative ? quotient.minus(1) : quotient);
}

/** Returns 10^exponent. */
export const powerOfTen = (exponent: number): Decimal => close(new Exact(`1e${exponent}`));

/** Returns the exponent of the first significant digit: 3 for 1234, −2 for 0.05; the ratio is not zero. */
export function firstExponent(r: Ratio): number {
  const above = open(r.numerator).abs();
  const exponent = above.e - open(r.denominator).e;
  return above.gte(open(multiply(r.denominator, powerOfTen(exponent)))) ? exponent : exponent - 1;
}

/** Returns the ratio at `digits` significant digits; up and down are ceiling and floor, a half goes away from zero. */
export function roundRatio(r: Ratio, digits: number, towards: Towards): Decimal {
  if (isZero(r.numerator)) return ZERO;
  const step = powerOfTen(firstExponent(r) - digits + 1);
  return multiply(wholeQuotient(r.numerator, multiply(r.denominator, step), towards), step);
}

/** Digits carried into a float: far beyond its 17, so that rounding twice is not seen. */
const FLOAT_DIGITS = 40;

/** Returns the nearest float. */
export const ratioToFloat = (r: Ratio): number =>
  isOne(r.denominator) ? toFloat(r.numerator) : toFloat(roundRatio(r, FLOAT_DIGITS, 'nearest'));

/** Returns machine text at `digits` significant digits, a half away from zero. */
export const formatRatio = (r: Ratio, digits = 40): string => formatDecimal(roundRatio(r, digits, 'nearest'));
