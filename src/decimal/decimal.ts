import {close, Exact, ZERO, type Decimal} from './exact.js';
import {empty, notANumber, outOfRange, tooLong, tooManyDigits} from './refusal.js';

/** What the library takes as an amount: text keeps every digit; a number counts as its shortest text. */
export type DecimalInput = Decimal | string | number | bigint;

/** Longer text is refused by its length alone. 60 digits with grouping, sign, point, exponent and currency need 100. */
export const LONGEST_TEXT = 200;

const MOST_DIGITS = 60;
const MOST_DECIMALS = 60;
/** 10^60 and above is out of range: the exponent of the first digit. */
const FIRST_EXPONENT_REFUSED = 60;
const BIGGEST_BIGINT = 10n ** 60n;

const MACHINE_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const NONZERO_MANTISSA = /^[^e]*[1-9]/i;

/**
 * Reads an amount written by a machine: `'1250.5'`, `'-0.1'`, `'1e-8'`, `1250.5`, `10n`.
 *
 * A number counts as its shortest text, so `0.1` is one tenth. What a person types goes through `parseDecimal`.
 *
 * @param field - the name an error carries.
 * @throws {InputError} `empty`, `not-a-number`, `too-many-digits` (over 60 significant), `out-of-range` (|x| ≥ 1e60 or more
 * than 60 decimals).
 */
export function decimal(value: DecimalInput, field = 'value'): Decimal {
  if (typeof value === 'string') return fromText(value, field);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw notANumber(field, value);
    return fromText(String(value), field);
  }
  if (typeof value === 'bigint') {
    if (value >= BIGGEST_BIGINT || value <= -BIGGEST_BIGINT) throw outOfRange(field, 'a whole number');
    return fromText(String(value), field);
  }
  if (value === undefined || value === null) throw empty(field);
  if (isDecimal(value)) return limited(value as unknown as Exact, field);
  throw notANumber(field, value);
}

/** Whether a value is ours. The host's decimals share our prototype, not our constructor: they would compute in theirs. */
export const isDecimal = (value: unknown): value is Decimal =>
  value instanceof Exact && (value as {constructor: unknown}).constructor === Exact;

/** Reads machine text; an error repeats what was `typed`. */
export function fromText(text: string, field: string, typed = text): Decimal {
  if (text.length > LONGEST_TEXT) throw tooLong(field, typed);
  if (text === '') throw empty(field);
  if (!MACHINE_NUMBER.test(text)) throw notANumber(field, typed);
  const value = new Exact(text);
  // decimal.js answers an exponent it cannot hold with 0 or Infinity
  if (!value.isFinite() || (value.isZero() && NONZERO_MANTISSA.test(text))) throw outOfRange(field, typed);
  return limited(value, field, typed);
}

function limited(value: Exact, field: string, typed = value.toString()): Decimal {
  if (value.isZero()) return ZERO;
  if (!value.isFinite()) throw notANumber(field, typed);
  if (value.precision() > MOST_DIGITS) throw tooManyDigits(field, typed);
  if (value.e >= FIRST_EXPONENT_REFUSED || value.decimalPlaces() > MOST_DECIMALS) {
    throw outOfRange(field, typed);
  }
  return close(value);
}
