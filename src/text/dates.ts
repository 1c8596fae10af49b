import {knownLocale} from './numbers.js';

/** Returns an ISO day as a date with its year in a locale: `24 Oct 2024`; the text itself where it is not a day. */
export function formatDay(day: string, locale: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return day;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const format = new Intl.DateTimeFormat(knownLocale(locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, month - 1, date));
}
