import {formatDecimal, type Decimal} from '../decimal/index.js';

/** `15.842` is fifteen thousand to a reader whose point groups. */
const TWO_READINGS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Returns a number as a text for a field that every locale reads as this number: digits and a point, and a last zero where three
 * digits after the point might be a group.
 *
 * @example numberText(decimal('15.842')); // '15.8420'
 */
export function numberText(value: Decimal): string {
  const text = formatDecimal(value);
  return TWO_READINGS.test(text) ? `${text}0` : text;
}
