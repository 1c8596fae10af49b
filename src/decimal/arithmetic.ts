import {close, open, type Decimal} from './exact.js';

/** Returns a + b, exactly. */
export const add = (a: Decimal, b: Decimal): Decimal => close(open(a).plus(open(b)));

/** Returns a − b, exactly. */
export const subtract = (a: Decimal, b: Decimal): Decimal => close(open(a).minus(open(b)));

/** Returns a · b, exactly. */
export const multiply = (a: Decimal, b: Decimal): Decimal => close(open(a).times(open(b)));

/** Returns −a. */
export const negate = (a: Decimal): Decimal => close(open(a).negated());

/** Returns |a|. */
export const absolute = (a: Decimal): Decimal => close(open(a).abs());

/** Returns −1, 0 or 1 as a is less than, equal to or greater than b. */
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => open(a).cmp(open(b)) as -1 | 0 | 1;

export const isZero = (a: Decimal): boolean => open(a).isZero();

/** Returns −1, 0 or 1. */
export const sign = (a: Decimal): -1 | 0 | 1 => (open(a).isZero() ? 0 : open(a).isNegative() ? -1 : 1);

/** Returns the smaller of two; the first when they are equal. */
export const smaller = (a: Decimal, b: Decimal): Decimal => (compare(b, a) < 0 ? b : a);

/** Returns the larger of two; the first when they are equal. */
export const larger = (a: Decimal, b: Decimal): Decimal => (compare(b, a) > 0 ? b : a);
