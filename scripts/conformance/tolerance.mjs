import {
  absolute,
  distanceBetween,
  fraction,
  fractionText,
  isZero,
  order,
  product,
  ratioNumber,
  sum,
} from './fraction.mjs';

/**
 * How far an answer may stand from a published value.
 *
 * `exact` is equal as decimals · `X relative` is X·|expected| · a bare number is absolute · `{abs, rel}` is their sum ·
 * anything else is a table by field, and a field it does not name is exact.
 */

const NOTHING = fraction('0');
const EXACT = {abs: NOTHING, rel: NOTHING, text: 'exact'};

/** @returns {{abs: object, rel: object, text: string}} the allowance of one field. */
export function allowanceFor(tolerance, field) {
  if (tolerance === undefined || tolerance === null) return EXACT;
  if (typeof tolerance !== 'object') return simpleAllowance(String(tolerance));
  const isSum = Object.keys(tolerance).every(key => key === 'abs' || key === 'rel');
  if (!isSum) return allowanceFor(Object.hasOwn(tolerance, field) ? tolerance[field] : undefined, field);
  const abs = fraction(tolerance.abs ?? '0');
  const rel = fraction(tolerance.rel ?? '0');
  if (!abs || !rel) throw new RangeError(`tolerance of ${field} is not a number: ${JSON.stringify(tolerance)}`);
  return {abs, rel, text: describe(abs, rel)};
}

function simpleAllowance(text) {
  if (text === 'exact') return EXACT;
  const relative = /^(\S+) relative$/.exec(text);
  const size = fraction(relative ? relative[1] : text);
  if (!size) throw new RangeError(`tolerance is neither exact, a number nor "X relative": ${text}`);
  return relative ? {abs: NOTHING, rel: size, text} : {abs: size, rel: NOTHING, text};
}

function describe(abs, rel) {
  const parts = [!isZero(abs) && fractionText(abs), !isZero(rel) && `${fractionText(rel)} relative`].filter(Boolean);
  return parts.join(' + ') || 'exact';
}

/**
 * Judges one field.
 *
 * Null is absence and the answer must then be absent. Where `zeroIsNever`, a venue prints 0 for a price that does not
 * exist, so null and 0 stand for each other.
 *
 * @returns {{pass: boolean, relative: number | null, share: number | null}} the relative error, and the error as a share
 *   of what is allowed; null where the field is not a number.
 */
export function judge(expected, got, allowance, zeroIsNever = false) {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return verdict(false);
    return worst(expected.map((value, at) => judge(value, got[at], allowance, zeroIsNever)));
  }
  if (got === undefined) return verdict(false);
  if (isTable(expected)) {
    if (!isTable(got)) return verdict(false);
    return worst(Object.keys(expected).map(name => judge(expected[name], got[name], allowance, zeroIsNever)));
  }
  const wanted = fraction(expected);
  const found = fraction(got);
  if (zeroIsNever && isNothing(expected, wanted) && isNothing(got, found)) return verdict(true);
  if (expected === null || got === null) return verdict(expected === got);
  if (!wanted || !found) return verdict(String(expected) === String(got));
  const error = distanceBetween(found, wanted);
  const allowed = sum(allowance.abs, product(allowance.rel, absolute(wanted)));
  return {
    pass: order(error, allowed) <= 0,
    relative: ratioNumber(error, absolute(wanted)),
    share: shareOf(error, allowed),
  };
}

/** Named values within a field; a decimal or a ratio is a number, not a table. */
function isTable(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !fraction(value);
}

function shareOf(error, allowed) {
  return isZero(error) ? 0 : ratioNumber(error, allowed);
}

function isNothing(value, read) {
  return value === null || (read !== null && isZero(read));
}

function verdict(pass) {
  return {pass, relative: null, share: null};
}

function worst(verdicts) {
  const largest = name =>
    verdicts.reduce((most, each) => (each[name] === null ? most : Math.max(most ?? 0, each[name])), null);
  return {pass: verdicts.every(each => each.pass), relative: largest('relative'), share: largest('share')};
}
