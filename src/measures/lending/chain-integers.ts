import {decimal, formatDecimal, multiply, ONE, requireNonNegative} from '../../decimal/index.js';
import type {Decimal, DecimalInput} from '../../decimal/index.js';
import {InputError} from '../../errors.js';

/*
 * Contracts compute in whole numbers and say at each division which way it rounds. Where a published value is a contract's, we do
 * the same in BigInt: the last wei is part of the answer.
 */

/** 18 decimals: prices, factors and ratios of most contracts. */
export const WAD = 1_000_000_000_000_000_000n;

/** 27 decimals: Aave's and Maker's rates and indices. */
export const RAY = 1_000_000_000_000_000_000_000_000_000n;

/** Four decimals: parameters in basis points, ten thousand to one. */
export const WHOLE_BASIS_POINTS = 10_000n;

/** Returns a·b/c floored; whole numbers ≥ 0, c above zero. */
export const mulDivDown = (a: bigint, b: bigint, c: bigint): bigint => (a * b) / c;

/**
 * Returns a·b/c, rounded up; whole numbers ≥ 0, c above zero.
 *
 * @source Aave v3.5 and later, `MathUtils.mulDivCeil` (aave-dao/aave-v3-origin, src/contracts/protocol/libraries/math/MathUtils.sol,
 * 13fc64a1).
 */
export const mulDivUp = (a: bigint, b: bigint, c: bigint): bigint => (a * b + c - 1n) / c;

/** Returns a·b/c, a half rounded up; whole numbers ≥ 0, c above zero. */
export const mulDivNearest = (a: bigint, b: bigint, c: bigint): bigint => (a * b + c / 2n) / c;

/**
 * Returns base^exponent in fixed point, every product rounded half up: Maker's `rpow`, and Aave's `rayPow`.
 *
 * @param one - what stands for one: `RAY`, or `WAD`.
 * @source Maker, `Jug._rpow` (makerdao/dss, src/jug.sol, 018f9663); Aave, `rayPow` (aave-utilities, ray.math.ts).
 */
export function fixedPower(base: bigint, exponent: bigint, one: bigint): bigint {
  let result = exponent % 2n === 0n ? one : base;
  let square = base;
  for (let left = exponent / 2n; left > 0n; left /= 2n) {
    square = mulDivNearest(square, square, one);
    if (left % 2n === 1n) result = mulDivNearest(result, square, one);
  }
  return result;
}

/**
 * Reads a whole number ≥ 0, such as a contract's storage holds.
 *
 * @throws {InputError} `not-whole`, `negative`, and what `decimal` throws.
 */
export const wholeNumber = (value: DecimalInput, field: string): bigint => scaled(value, 0, field);

/**
 * Reads an amount ≥ 0 as the whole number of its smallest units: 1.5 at 18 decimals is 15·10^17.
 *
 * @throws {InputError} `not-whole` at 0 decimals and `finer-than-unit` at more, with `values` found and decimals; `negative`.
 */
export function scaled(value: DecimalInput, decimals: number, field: string): bigint {
  const amount = requireNonNegative(decimal(value, field), field);
  const text = formatDecimal(multiply(amount, powerOfTen(decimals)));
  if (!text.includes('.')) return BigInt(text);
  const values = {found: formatDecimal(amount), decimals: String(decimals)};
  if (decimals === 0) {
    throw new InputError(field, 'not-whole', `${values.found} is not whole`, 'Write a whole number of units.', values);
  }
  const instead = `Write at most ${values.decimals} decimals.`;
  throw new InputError(field, 'finer-than-unit', `${values.found} is finer than its unit`, instead, values);
}

/** Returns a contract's whole number as a decimal: 15·10^17 at 18 decimals is 1.5. */
export const unscaled = (value: bigint, decimals: number): Decimal =>
  multiply(decimal(value.toString()), powerOfTen(-decimals));

const powerOfTen = (exponent: number): Decimal => (exponent === 0 ? ONE : decimal(`1e${exponent}`));

/** A thousand years: no interest, auction or ramp is asked about beyond it. */
const LONGEST_SECONDS = 31_536_000_000n;

/**
 * Reads whole seconds.
 *
 * @throws {InputError} `out-of-bounds` beyond a thousand years; `not-whole`, `negative`, and what `decimal` throws.
 */
export const wholeSeconds = (value: DecimalInput, field: string): bigint =>
  requireAtMost(wholeNumber(value, field), field, LONGEST_SECONDS);

/** Returns a whole number when it is at most `most`. @throws {InputError} `out-of-bounds`, with `values` found, least and most. */
export function requireAtMost(value: bigint, field: string, most: bigint): bigint {
  if (value <= most) return value;
  const values = {found: String(value), least: '0', most: String(most)};
  throw new InputError(field, 'out-of-bounds', `${values.found} is too much`, `Write at most ${values.most}.`, values);
}

/** Returns a whole number when it is above zero: what is divided by. @throws {InputError} `not-positive`. */
export function requireAboveZero(value: bigint, field: string): bigint {
  if (value > 0n) return value;
  throw new InputError(field, 'not-positive', '0 is not above zero', 'Write a number greater than 0.', {found: '0'});
}

/** e^1000 has 434 digits: nothing grows so far, and a power of it is not worth its time. */
const MOST_GROWTH = 1000n;

/** Returns the seconds when r·t stays below a thousand. @throws {InputError} `out-of-bounds` at `seconds`. */
export function requireGrowth(perSecond: bigint, seconds: bigint, one: bigint): bigint {
  return perSecond <= 0n ? seconds : requireAtMost(seconds, 'seconds', (MOST_GROWTH * one) / perSecond);
}
