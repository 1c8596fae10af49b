import {decimal, formatDecimal} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import {InputError} from '../../errors.js';

/*
 * Chains count in whole numbers, and say at every division where the rest goes. BigInt's own division cuts towards zero, so the two
 * that chains use are named here.
 */

/** ⌊a/b⌋, b > 0. */
export function floorDivision(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

/** ⌈a/b⌉, b > 0. */
export const ceilDivision = (a: bigint, b: bigint): bigint => -floorDivision(-a, b);

/** ⌊a·10^exponent⌋. */
export function scaled(a: bigint, exponent: number): bigint {
  return exponent >= 0 ? a * 10n ** BigInt(exponent) : floorDivision(a, 10n ** BigInt(-exponent));
}

/** |a|. */
export const magnitude = (a: bigint): bigint => (a < 0n ? -a : a);

/** The smaller of two. */
export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** The larger of two. */
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** A decimal as digits and a power of ten: 50.5 is 505·10^−1. */
export function digitsOf(value: DecimalInput, field: string): {readonly digits: bigint; readonly exponent: number} {
  const [whole = '', part = ''] = formatDecimal(decimal(value, field)).split('.');
  return {digits: BigInt(whole + part), exponent: -part.length};
}

/** @throws {InputError} `not-an-integer` for what is no BigInt. */
export function requireWhole(value: bigint, field: string): bigint {
  if (typeof value === 'bigint') return value;
  const instead = 'Write a BigInt: the protocol counts in whole numbers.';
  throw new InputError(field, 'not-an-integer', `a ${typeof value}`, instead);
}

/** @throws {InputError} `not-an-integer`, `negative`. */
export function requireCount(value: bigint, field: string): bigint {
  if (requireWhole(value, field) >= 0n) return value;
  throw new InputError(field, 'negative', `${value} is below zero`, 'Write 0 or a number greater than 0.');
}
