import {
  absolute,
  decimal,
  formatDecimal,
  multiplyRatios,
  ratio,
  remember,
  roundToGrid,
  sign,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';

/** Least and most digits after the decimal sign. */
export interface Fraction {
  readonly least: number;
  readonly most: number;
}

const MINUS = '\u2212';
/** Intl's own limit; nothing a page can hold has more. */
const ALL_DIGITS = 100;

/** Returns the locale itself where Intl knows its form, else English, the language of the sentences. */
export function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const formOf = remember(
  (locale: string, minimumFractionDigits: number, maximumFractionDigits: number) =>
    new Intl.NumberFormat(knownLocale(locale), {minimumFractionDigits, maximumFractionDigits}),
);

/**
 * Returns an exact decimal in a locale's digits, grouping and decimal sign. Intl reads the decimal text itself, so no
 * digit passes through a float. A negative number carries U+2212.
 *
 * @param fraction - digits after the decimal sign; money must already be rounded to `most`, an estimate is rounded to the nearest.
 */
export function formatNumber(
  value: Decimal,
  locale: string,
  fraction: Fraction = {least: 0, most: ALL_DIGITS},
): string {
  const digits = formOf(locale, fraction.least, fraction.most).format(formatDecimal(absolute(value)) as `${number}`);
  return sign(value) < 0 ? MINUS + digits : digits;
}

/** Returns how many digits a decimal has after its point. */
export const fractionDigits = (value: Decimal): number => formatDecimal(value).split('.')[1]?.length ?? 0;

/** Returns a price with at least the digits of its step: `1,719.00` on a step of 0.01. */
export const formatPrice = (price: Decimal, step: Decimal, locale: string): string =>
  formatNumber(price, locale, {least: fractionDigits(step), most: ALL_DIGITS});

/** Returns a number as it was read, at least two digits after the point when there is any: the echo below a field. */
export function formatRead(value: Decimal, locale: string): string {
  return formatNumber(value, locale, {least: 2, most: ALL_DIGITS});
}

/** Returns an amount rounded to `digits` after the point: up for what must be added, down for what may be kept. */
export function formatAmount(amount: Ratio, digits: number, towards: 'up' | 'down', locale: string): string {
  return formatNumber(rounded(amount, digits, towards), locale, {least: digits, most: digits});
}

/** Returns a fraction as a percentage with a narrow space before the sign: `64.7 %`. */
export function formatPercent(fraction: Ratio, digits: number, towards: 'up' | 'down', locale: string): string {
  const percent = multiplyRatios(fraction, HUNDRED);
  return `${formatNumber(rounded(percent, digits, towards), locale, {least: digits, most: digits})}\u202f%`;
}

/** Returns a rate with all its digits, at least two: `0.40 %`. */
export function formatRate(rate: Decimal, locale: string): string {
  const percent = rounded(multiplyRatios(ratio(rate), HUNDRED), RATE_DIGITS, 'up');
  return `${formatNumber(percent, locale, {least: 2, most: RATE_DIGITS})}\u202f%`;
}

/** Returns leverage up to two decimals without trailing zeros: `10×`, `7.82×`. */
export const formatLeverage = (leverage: Ratio, locale: string): string =>
  `${formatNumber(rounded(leverage, 2, 'up'), locale)}×`;

const HUNDRED = ratio('100');
/** A maintenance rate is published with four digits at most; more are rounded up, against the position. */
const RATE_DIGITS = 6;

const rounded = (value: Ratio, digits: number, towards: 'up' | 'down'): Decimal =>
  roundToGrid(value, {kind: 'tick', step: decimal(digits === 0 ? '1' : `1e-${digits}`)}, towards);
