import {formatDecimal, type Decimal} from '../decimal/index.js';
import {formatNumber, formatRead} from './numbers.js';

/** Three digits after a lone comma or point: 1,234 and 1.234 mean different numbers to different readers. */
const TWO_READINGS = /^\D*\d{1,3}[.,]\d{3}\D*$/;

/** `1902.40` and `1902.4` are the same text to a reader. */
const trimZeros = (text: string, point: string): string =>
  text.includes(point) ? text.replace(/0+$/, '').replace(new RegExp(`\\${point}$`), '') : text;

/**
 * Returns what was understood, to be shown below the field, or `null` where the text already says it plainly.
 *
 * @param text - as typed.
 * @param value - what it was read as.
 * @returns a number in the locale's digits with at least two after the point: `1,234.00`.
 */
export function echoOf(text: string, value: Decimal, locale: string): string | null {
  const typed = text.trim();
  const point =
    formatNumber(value, locale, {least: 1, most: 100})
      .replace(/[^.,\u066b]/g, '')
      .at(-1) ?? '.';
  const plain = [formatDecimal(value), formatNumber(value, locale)];
  const ungrouped = formatDecimal(value).replace('.', point);
  const same = [...plain, ungrouped].some(form => trimZeros(typed, point) === trimZeros(form, point));
  if (same && !TWO_READINGS.test(typed)) return null;
  return formatRead(value, locale);
}
