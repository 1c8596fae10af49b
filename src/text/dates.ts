import {remember} from '../decimal/index.js';
import {knownLocale} from './numbers.js';

const DAY_OF_YEAR = {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'} as const;
const CLOCK = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short'} as const;

const dayForm = remember((locale: string) => new Intl.DateTimeFormat(knownLocale(locale), DAY_OF_YEAR));
const instantForm = remember(
  (locale: string) => new Intl.DateTimeFormat(knownLocale(locale), {...DAY_OF_YEAR, ...CLOCK}),
);

/** Returns an ISO day as a date with its year in a locale: `24 Oct 2024`; the text itself where it is not a day. */
export function formatDay(day: string, locale: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return day;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  return dayForm(locale).format(Date.UTC(year, month - 1, date));
}

/** `2026-07-26` or `2026-07-26T00:00Z`. */
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$/;

/** Returns of when a price is, `26 Jul 2026` or `26 Jul 2026, 00:00 UTC`; `null` where the text is no day and no instant. */
export function formatSeen(seen: string, locale: string): string | null {
  const time = Date.parse(seen);
  const clock = INSTANT.exec(seen);
  if (!clock || Number.isNaN(time)) return null;
  if (!clock[1]) return formatDay(seen, locale);
  return instantForm(locale).format(time);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Returns how old a price is, `3 h` or `2 d`, down; `null` where it is younger than an hour, of today, or of no known time.
 *
 * @param now - ms since 1970.
 */
export function ageOf(
  seen: string,
  now: number,
  words: {readonly hours: string; readonly days: string},
): string | null {
  const clock = INSTANT.exec(seen);
  const age = now - Date.parse(seen);
  if (!clock || !(age >= (clock[1] ? HOUR : DAY))) return null;
  const [sentence, unit] = age < DAY ? [words.hours, HOUR] : [words.days, DAY];
  return sentence.replace('{count}', String(Math.floor(age / unit)));
}
