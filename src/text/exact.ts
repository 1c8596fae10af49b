import {
  compareRatios,
  formatDecimal,
  ratio,
  ratioSign,
  roundRatio,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {formatNumber} from './numbers.js';

/** Significant digits up to which a number that ends is written out. */
const WRITTEN_OUT = 24;
/** Digits of a number that does not end: at least so many, and so many after the point. */
const LEAST_FIGURES = 8;
const DECIMALS = 4;
/** Intl's own limit. */
const MOST = 100;

/** Returns the decimal a ratio is, `null` where it does not end, or not soon. */
export function finite(value: Ratio): Decimal | null {
  const written = roundRatio(value, WRITTEN_OUT, 'nearest');
  return compareRatios(ratio(written), value) === 0 ? written : null;
}

/** Returns a term of a formula: a decimal, cut off where it is too long to be read; `null` where it does not end and is a fraction. */
export function formatTerm(value: Ratio, locale: string): string | null {
  const written = finite(value);
  if (written) return formatNumber(written, locale);
  return formatDecimal(value.denominator) === '1' ? formatExact(value, locale) : null;
}

/** Returns a number with all its digits; one that does not end is cut off, and `…` says so. */
export function formatExact(value: Ratio, locale: string): string {
  const written = finite(value);
  const short = cut(value);
  if (written && compareRatios(ratio(short), value) === 0) return formatNumber(written, locale);
  if (written && figuresOf(written) <= LEAST_FIGURES + DECIMALS) return formatNumber(written, locale);
  const decimals = formatDecimal(short).includes('.') ? DECIMALS : 0;
  return `${formatNumber(short, locale, {least: decimals, most: MOST})}…`;
}

/** Towards zero, so that every digit that is written is one of the number's own. */
function cut(value: Ratio): Decimal {
  const whole = formatDecimal(roundRatio(value, 1, 'down'))
    .replace('-', '')
    .split('.')[0]!.length;
  const figures = Math.max(LEAST_FIGURES, whole + DECIMALS);
  return roundRatio(value, figures, ratioSign(value) < 0 ? 'up' : 'down');
}

const figuresOf = (value: Decimal): number => formatDecimal(value).replace(/[-.]|^-?0\.?0*/g, '').length;
