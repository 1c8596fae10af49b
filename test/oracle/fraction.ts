/**
 * Exact fractions of BigInt: what every exact answer is judged by.
 *
 * Nothing here or beside it imports from `src`. Fractions are not reduced (a dozen operations never hurt, gcds do);
 * the denominator is always positive, so comparing is one cross product.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const POWERS: bigint[] = Array.from({length: 64}, (_, digits) => 10n ** BigInt(digits));

export const NOTHING: Fraction = {n: 0n, d: 1n};
export const UNIT: Fraction = {n: 1n, d: 1n};

/** Reads plain decimal text: digits, one point, an optional minus; no exponent. */
export function fraction(text: string): Fraction {
  const point = text.indexOf('.');
  if (point < 0) return {n: BigInt(text), d: 1n};
  return {n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: POWERS[text.length - point - 1]!};
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? {n: a.n + b.n, d: a.d} : {n: a.n * b.d + b.n * a.d, d: a.d * b.d};
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? {n: a.n - b.n, d: a.d} : {n: a.n * b.d - b.n * a.d, d: a.d * b.d};
}

export function times(a: Fraction, b: Fraction): Fraction {
  return {n: a.n * b.n, d: a.d * b.d};
}

/** Throws a RangeError when `b` is zero: an oracle that divides by zero asked the wrong question. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n > 0n ? {n: a.n * b.d, d: a.d * b.n} : {n: -a.n * b.d, d: a.d * -b.n};
}

export function minusOne(a: Fraction): Fraction {
  return {n: -a.n, d: a.d};
}

/** Negative, zero or positive, as the sign of a − b. */
export function order(a: Fraction, b: Fraction): bigint {
  return a.n * b.d - b.n * a.d;
}

/** The multiple of `tick` nearest to `a` that is not below it (`up`) or not above it (`down`), as a number of ticks. */
export function ticks(a: Fraction, tick: Fraction, towards: 'up' | 'down'): bigint {
  const n = a.n * tick.d;
  const d = a.d * tick.n;
  const floor = n >= 0n || n % d === 0n ? n / d : n / d - 1n;
  return towards === 'up' && floor * d !== n ? floor + 1n : floor;
}

/** Plain decimal text of `count` ticks, without trailing zeros. */
export function textOfTicks(count: bigint, tick: Fraction): string {
  const decimals = POWERS.indexOf(tick.d);
  return decimalText(count * tick.n, decimals);
}

/** `digits` scaled down by 10^decimals, as plain text without trailing zeros. */
export function decimalText(digits: bigint, decimals: number): string {
  const positive = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
  const whole = positive.slice(0, positive.length - decimals);
  const part = positive.slice(positive.length - decimals).replace(/0+$/, '');
  return (digits < 0n ? '-' : '') + whole + (part ? `.${part}` : '');
}

/** The exact decimal text of a fraction whose denominator divides a power of ten; `null` when it has none within 60 places. */
export function terminating(a: Fraction): string | null {
  for (let decimals = 0; decimals <= 60; decimals++) {
    if ((a.n * POWERS[decimals]!) % a.d === 0n) return decimalText((a.n * POWERS[decimals]!) / a.d, decimals);
  }
  return null;
}

const bits = new DataView(new ArrayBuffer(8));

/** The exact value of a finite double. */
export function fractionOfDouble(value: number): Fraction {
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const exponent = Number((word >> 52n) & 0x7ffn);
  const mantissa = (word & 0xfffffffffffffn) | (exponent === 0 ? 0n : 1n << 52n);
  const n = word >> 63n ? -mantissa : mantissa;
  const shift = BigInt(Math.max(exponent, 1) - 1075);
  return shift >= 0n ? {n: n << shift, d: 1n} : {n, d: 1n << -shift};
}

/** The nearest-enough double (relative error below 1e-15), for printing ratios of errors. */
export function doubleOf(a: Fraction): number {
  if (a.n === 0n) return 0;
  const size = a.n < 0n ? -a.n : a.n;
  const shift = BigInt(size.toString(2).length - a.d.toString(2).length - 64);
  const quotient = shift >= 0n ? size / (a.d << shift) : (size << -shift) / a.d;
  return (a.n < 0n ? -1 : 1) * Number(quotient) * 2 ** Number(shift);
}
