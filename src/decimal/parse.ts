import type {InputError} from '../errors.js';
import {multiply} from './arithmetic.js';
import {inPlainCharacters} from './characters.js';
import {fromText, LONGEST_TEXT} from './decimal.js';
import type {Decimal} from './exact.js';
import {formatDecimal} from './format.js';
import {ambiguousNumber, empty, notANumber, percentSign, tooLong, unitLetters} from './refusal.js';
import {readingsOf, separatorsOf, type ReadingOfDigits} from './separators.js';

/** Sign, currency sign, digits with their separators, exponent: `-$1,234.5e-8`, `1 234,5 €`. */
const AMOUNT = /^([+-]?) *(\p{Sc}?) *([+-]?)([\d.,' ٬٫]*?)(e[+-]?\d+)? *(\p{Sc}?)$/iu;

const PERCENT = /^%? *([^%]*?) *%?$/;

/** A currency code or a unit before or after what else there is. */
const LETTERS_BEFORE = /^\p{L}{1,10}\p{Sc}? *(?=\P{L})/u;
const LETTERS_AFTER = / *\p{L}{1,10}$/u;

/**
 * Reads an amount as a person writes or pastes it: `1,234.50`, `$1 234,5`, `1’234.5`, `12,34,567.8`, `१२३`, `١٬٢٣٤٫٥`,
 * `−5`, `1e-8`.
 *
 * Every well-formed reading is considered; when there is one, it is the number. `1,234` and `1.234` have two: the locale
 * decides, and where it uses the separator for neither, or is left out and the separator is a comma, the text is refused.
 * Groups have three digits, or by commas the Indian two and a last three; a space or an apostrophe only groups.
 *
 * A currency sign is passed over, letters are not: the unit of `1.5 BTC` or the thousand of `5k` must not be lost in
 * silence. Nor is `%`: rates here are fractions.
 *
 * @param field - the name an error carries.
 * @param locale - a BCP 47 tag; the machine's own is never asked.
 * @throws {InputError} `empty`, `not-a-number`, `ambiguous-number`, `percent-sign`, `unit-letters`, `too-many-digits`,
 * `out-of-range`.
 */
export function parseDecimal(text: string, field: string, locale?: string): Decimal {
  if (text === undefined || text === null) throw empty(field);
  if (typeof text !== 'string') throw notANumber(field, text);
  if (text.length > LONGEST_TEXT) throw tooLong(field, text);
  const plain = inPlainCharacters(text);
  if (plain === '') throw empty(field);
  const written = parts(plain);
  if (written === null)
    throw withPercent(plain, text, field) ?? withLetters(plain, text, field) ?? notANumber(field, text);
  const {sign, readings, exponent} = written;
  const [only, another] = readings;
  const reading = another === undefined ? only : choose(readings, exponent, text, field, locale);
  return fromText(sign + reading.plain + exponent, field, text);
}

/** A number taken apart; at least one reading. */
interface Parts {
  readonly sign: string;
  readonly readings: readonly [ReadingOfDigits, ...ReadingOfDigits[]];
  readonly exponent: string;
}

function parts(plain: string): Parts | null {
  const [whole, before, currency, inner, body = '', exponent = '', after] = AMOUNT.exec(plain) ?? [];
  if (whole === undefined || (before && inner) || (currency && after)) return null;
  const [reading, ...others] = readingsOf(body.trim());
  return reading === undefined ? null : {sign: before || inner || '', readings: [reading, ...others], exponent};
}

/** Of a reading in groups and one with a fraction, the one the locale means. */
function choose(
  readings: Parts['readings'],
  exponent: string,
  typed: string,
  field: string,
  locale: string | undefined,
): ReadingOfDigits {
  const {decimal, group} = separatorsOf(locale);
  const grouped = readings.find(({point}) => point === null)!;
  const broken = readings.find(({point}) => point !== null)!;
  if (broken.point === decimal) return broken;
  if (broken.point === group) return grouped;
  throw ambiguousNumber(field, typed, grouped.plain + exponent, broken.plain.replace('.', decimal) + exponent);
}

/** The refusal of a percentage, with the fraction to write instead where the number has one reading. */
function withPercent(plain: string, typed: string, field: string): InputError | null {
  const rest = PERCENT.exec(plain)?.[1];
  const written = rest === undefined || rest === plain ? null : parts(rest);
  if (written === null) return null;
  const {sign, readings, exponent} = written;
  if (readings.length > 1) return percentSign(field, typed, null);
  const percent = fromText(sign + readings[0].plain + exponent, field, typed);
  return percentSign(field, typed, formatDecimal(multiply(percent, fromText('0.01', field))));
}

/** The refusal of a number that carries letters. */
function withLetters(plain: string, typed: string, field: string): InputError | null {
  const rest = [plain.replace(LETTERS_AFTER, ''), plain.replace(LETTERS_BEFORE, '')];
  return rest.some(part => part !== plain && parts(part) !== null) ? unitLetters(field, typed) : null;
}
