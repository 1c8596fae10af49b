import {textToFloat} from '../decimal/index.js';

/** Above these, a number of seconds is one of milliseconds or microseconds: the year 5138. */
const MOST_SECONDS = 1e11;
const MOST_MILLISECONDS = 1e14;

const NUMBER = /^\d+(?:\.\d+)?$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.0+)?)?)?(?:Z| ?UTC|\+00:?00)?$/;

/**
 * Returns Unix seconds of `1700000000`, the same in milli- or microseconds, `2023-11-14` or `2023-11-14 22:13:20`, read as UTC;
 * NaN when it is none of these, or no day of the calendar.
 */
export function barTime(text: string): number {
  if (NUMBER.test(text)) {
    const time = textToFloat(text, 'time');
    return time < MOST_SECONDS ? time : time / (time < MOST_MILLISECONDS ? 1e3 : 1e6);
  }
  const parts = DATE.exec(text);
  if (!parts) return NaN;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(part => Number(part ?? 0));
  const milliseconds = Date.UTC(year!, month! - 1, day, hour, minute, second);
  const date = new Date(milliseconds);
  const isDay = date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
  return isDay && hour! < 24 && minute! < 60 && second! < 60 ? milliseconds / 1e3 : NaN;
}
