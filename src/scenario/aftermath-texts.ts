import {compare, decimal, formatDecimal, requireNonNegative, type Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {Reading, type FieldErrors, type Understood} from './reading.js';

/** A text of a panel's own, read: `null` where it is blank or wrong. */
interface ReadText {
  readonly fields: FieldErrors;
  readonly understood: Understood;
  readonly value: Decimal | null;
}

const HUNDRED = decimal('100');

/** Reads a price that may be left out. */
export function readPrice(field: string, text: string, locale?: string): ReadText {
  const reading = new Reading(locale);
  const value = reading.optional(field, text) ?? null;
  return {fields: reading.errors, understood: reading.understood, value};
}

/** Reads a percentage below 100 that may be left out, as a fraction. */
export function readShare(field: string, text: string, locale?: string): ReadText {
  const reading = new Reading(locale);
  const value = text.trim() === '' ? null : (reading.percent(field, text, requireBelowAll) ?? null);
  return {fields: reading.errors, understood: reading.understood, value};
}

/** @throws {InputError} `negative`; `percent-out-of-bounds` at 100 or more. */
function requireBelowAll(percent: Decimal, field: string): Decimal {
  requireNonNegative(percent, field);
  if (compare(percent, HUNDRED) < 0) return percent;
  const found = formatDecimal(percent);
  throw new InputError(field, 'percent-out-of-bounds', `a rate of ${found} %`, 'Write 0 or more, below 100.', {found});
}
