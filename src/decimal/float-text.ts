import {decimal} from './decimal.js';
import {toFloat} from './format.js';

/** Short enough that no check of `decimal` could refuse it. */
const PLAIN = /^[+-]?\d{1,30}(?:\.\d{0,29})?$/;

/**
 * Returns the float nearest to machine text. For statistics alone: a history has a hundred thousand prices, none of them money.
 *
 * @throws {InputError} as `decimal`.
 */
export function textToFloat(text: string, field: string): number {
  return PLAIN.test(text) ? Number(text) : toFloat(decimal(text, field));
}
