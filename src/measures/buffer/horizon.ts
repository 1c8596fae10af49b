import {compare, decimal, formatDecimal, ONE, requireWithin, sign, subtract, toFloat} from '../../decimal/index.js';
import type {Decimal, DecimalInput} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {DAYS_A_YEAR, fieldsOf} from '../passage/door.js';

/** A millisecond: without time there are no deviations to count in. */
const LEAST_DAYS = decimal('1e-8');
const MOST_DAYS = decimal('36499');

/** What is asked of the time ahead. */
export interface Outlooked {
  /** Above 0, at most 36,499; a year is 365 days. */
  readonly horizonDays: DecimalInput;
  /** μ, of the price, a fraction a year; 0 when left out. */
  readonly drift?: DecimalInput | undefined;
}

/** A horizon and a chance that shall not be passed: stated as the chance itself, or as the confidence that it is not. */
export type ChanceLimit = Outlooked &
  (
    | {readonly probability: DecimalInput; readonly confidence?: undefined}
    | {readonly confidence: DecimalInput; readonly probability?: undefined}
  );

/** @throws {InputError} as `decimal`; `out-of-bounds` at 0 and from 100 years on. */
export function horizonOf(days: DecimalInput, field = 'horizonDays'): Decimal {
  return requireWithin(decimal(days, field), field, LEAST_DAYS, MOST_DAYS);
}

/** The same in years, a float. */
export const yearsAhead = (days: DecimalInput, field = 'horizonDays'): number =>
  toFloat(horizonOf(days, field)) / DAYS_A_YEAR;

/**
 * Returns the chance that shall not be passed, α = 1 − confidence.
 *
 * @throws {InputError} `given-twice`, `not-a-probability` at `probability`, `confidence-out-of-bounds` at `confidence`: 0 and 1 too.
 */
export function limitOf(limit: ChanceLimit): Decimal {
  const {probability, confidence} = fieldsOf(limit as ChanceLimitFields, 'limit', '{horizonDays, probability}');
  if (confidence === undefined)
    return between(decimal(probability!, 'probability'), 'probability', 'not-a-probability');
  if (probability === undefined) {
    return subtract(ONE, between(decimal(confidence, 'confidence'), 'confidence', 'confidence-out-of-bounds'));
  }
  const instead = 'Write the probability or the confidence, not both.';
  throw new InputError('confidence', 'given-twice', 'a probability and a confidence', instead);
}

interface ChanceLimitFields {
  readonly probability?: DecimalInput | undefined;
  readonly confidence?: DecimalInput | undefined;
}

function between(value: Decimal, field: string, code: string): Decimal {
  const float = toFloat(value);
  if (sign(value) > 0 && compare(value, ONE) < 0 && float > 0 && float < 1) return value;
  const found = formatDecimal(value);
  const instead = `Write a fraction above 0 and below 1: ${field === 'probability' ? '0.01 for 1' : '0.99 for 99'} %.`;
  throw new InputError(field, code, `${found} is not between 0 and 1`, instead, {found, least: '0', most: '1'});
}
