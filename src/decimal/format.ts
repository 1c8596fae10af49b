import {open, type Decimal} from './exact.js';

/** Returns machine text: no exponent, no grouping, no trailing zeros; `decimal` reads it back to the same number. */
export const formatDecimal = (value: Decimal): string => open(value).toFixed();

/** Returns the nearest float. For the kernel and for drawing, never for showing. */
export const toFloat = (value: Decimal): number => open(value).toNumber();
