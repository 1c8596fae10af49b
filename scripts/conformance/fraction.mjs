/**
 * Exact fractions of two BigInts, denominator positive.
 *
 * Published decimals and our answers are compared as they stand: nothing is rounded on the way to a verdict.
 */

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,5}))?$/i;

/** Reads '1.5', '1e-8', 'a/b', a number, a bigint, a Decimal or a Ratio; `null` when it is none of these. */
export function fraction(value) {
  if (value !== null && typeof value === 'object' && 'numerator' in value && 'denominator' in value) {
    return quotient(fraction(value.numerator), fraction(value.denominator));
  }
  if (value === null || value === undefined || typeof value === 'boolean' || Array.isArray(value)) return null;
  const text = String(value).trim();
  const parts = text.split('/');
  if (parts.length === 2) return quotient(fraction(parts[0]), fraction(parts[1]));
  return parts.length === 1 ? decimalFraction(text) : null;
}

function decimalFraction(text) {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole, decimals = '', exponent = '0'] = match;
  if (whole === '' && decimals === '') return null;
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  const places = decimals.length - Number(exponent);
  return places >= 0 ? {n: digits, d: 10n ** BigInt(places)} : {n: digits * 10n ** BigInt(-places), d: 1n};
}

function quotient(a, b) {
  if (!a || !b || b.n === 0n) return null;
  const n = a.n * b.d;
  const d = a.d * b.n;
  return d < 0n ? {n: -n, d: -d} : {n, d};
}

/** |a − b|. */
export function distanceBetween(a, b) {
  return absolute({n: a.n * b.d - b.n * a.d, d: a.d * b.d});
}

export function absolute(a) {
  return a.n < 0n ? {n: -a.n, d: a.d} : a;
}

export function sum(a, b) {
  return {n: a.n * b.d + b.n * a.d, d: a.d * b.d};
}

export function product(a, b) {
  return {n: a.n * b.n, d: a.d * b.d};
}

/** −1, 0 or 1. */
export function order(a, b) {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a) {
  return a.n === 0n;
}

/** a / b as a double, however long the two are; Infinity where b is zero and a is not. */
export function ratioNumber(a, b) {
  if (b.n === 0n) return a.n === 0n ? 0 : Infinity;
  return double(a.n * b.d, a.d * b.n);
}

function double(n, d) {
  if (n === 0n) return 0;
  const shift = 64 - (bits(n) - bits(d));
  const mantissa = shift >= 0 ? (n << BigInt(shift)) / d : n / (d << BigInt(-shift));
  return Number(mantissa) * 2 ** -shift;
}

function bits(n) {
  return (n < 0n ? -n : n).toString(16).length * 4;
}

/** Plain text of at most `digits` significant digits, cut; an ellipsis says that more follow. */
export function fractionText(a, digits = 24) {
  const sign = a.n < 0n ? '-' : '';
  const n = a.n < 0n ? -a.n : a.n;
  const whole = n / a.d;
  let rest = n % a.d;
  let text = whole.toString();
  let significant = whole === 0n ? 0 : text.length;
  if (rest === 0n) return sign + text;
  text += '.';
  for (let places = 0; rest !== 0n && significant < digits && places < 400; places++) {
    rest *= 10n;
    const digit = rest / a.d;
    rest %= a.d;
    if (significant > 0 || digit !== 0n) significant++;
    text += digit.toString();
  }
  return sign + text + (rest === 0n ? '' : '…');
}
