import {remember} from './remember.js';

/** How a locale writes 1234567.8 in Latin digits. */
export interface Separators {
  readonly decimal: string;
  /** Between groups; empty where nothing is known. */
  readonly group: string;
}

/** Without a locale a point is a decimal point and a lone comma says nothing. */
const UNKNOWN: Separators = {decimal: '.', group: ''};

/**
 * Returns the separators of a locale; those of no locale when it is left out, malformed or unknown here. The machine's
 * own locale is never asked: the same text must be the same number everywhere.
 */
export const separatorsOf = remember((locale: string | undefined): Separators => {
  try {
    if (locale === undefined || Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return UNKNOWN;
    const parts = new Intl.NumberFormat(locale, {numberingSystem: 'latn'}).formatToParts(1234567.8);
    const separator = (type: 'decimal' | 'group') => parts.find(part => part.type === type)?.value ?? '';
    return {decimal: separator('decimal'), group: separator('group')};
  } catch {
    return UNKNOWN;
  }
});

/** What may stand between a number's whole and its fraction. */
const POINTS = ['.', ',', '٫'] as const;

/** Groups of three by one separator throughout, or Indian with commas: twos and a last three. No leading zero. */
const GROUPED = /^[1-9]\d{0,2}([.,' ٬])\d{3}(?:\1\d{3})*$/;
const GROUPED_INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/** One way to read digits and separators. */
export interface ReadingOfDigits {
  /** Machine text: digits and at most one point. */
  readonly plain: string;
  /** The separator taken for the decimal point, if any. */
  readonly point: string | null;
}

/** Returns every well-formed reading of digits and separators: `1,234` has two, `1,234.50` one, `1.2.3` none. */
export function readingsOf(body: string): readonly ReadingOfDigits[] {
  const readings: ReadingOfDigits[] = [];
  for (const point of [null, ...POINTS]) {
    const plain = readWith(point, body);
    if (plain !== null) readings.push({plain, point});
  }
  return readings;
}

function readWith(point: string | null, body: string): string | null {
  const [whole = '', fraction, ...more] = point === null ? [body] : body.split(point);
  if ((point !== null && fraction === undefined) || more.length > 0) return null;
  if (!/^\d*$/.test(fraction ?? '') || whole + (fraction ?? '') === '') return null;
  const grouped = GROUPED.test(whole) || GROUPED_INDIAN.test(whole);
  if (!grouped && !/^\d*$/.test(whole)) return null;
  const digits = whole.replace(/\D/g, '');
  return fraction ? `${digits || '0'}.${fraction}` : digits;
}
