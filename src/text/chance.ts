import {decimal} from '../decimal/index.js';
import type {enOutlook} from './en-outlook.js';
import {fill} from './fill.js';
import type {Words} from './language.js';
import {formatNumber} from './numbers.js';

const LEAST = 0.001;
const MOST = 0.999;

/**
 * Returns a chance as a range from the low to the high volatility: `12–27 %`; nearest whole from 1 %, one decimal below; never 0 or 100.
 * Ends that are written alike are one number.
 *
 * @param low - a fraction, 0 to 1, not above `high`.
 */
export function formatChance(low: number, high: number, locale: string, words: Words<typeof enOutlook>): string {
  if (high < LEAST) return words.belowLeast;
  if (low > MOST) return words.aboveMost;
  const [from, to] = [digitsOf(Math.max(low, LEAST)), digitsOf(Math.min(high, MOST))].map(text =>
    formatNumber(decimal(text), locale),
  ) as [string, string];
  return `${from === to ? from : fill(words.range, {low: from, high: to})}\u202f%`;
}

/** Per cent: whole from 1 on, but for what would round to 100; one decimal below. */
function digitsOf(chance: number): string {
  const percent = chance * 100;
  const isFine = percent < 0.95 || percent > 99.5;
  return String(isFine ? Math.round(percent * 10) / 10 : Math.round(percent));
}

/** Returns a distance in σ of the horizon, one decimal, down: `1.4 weekly σ`. */
export function formatSigmas(
  sigmas: number,
  horizonDays: number,
  locale: string,
  words: Words<typeof enOutlook>,
): {readonly sentence: string; readonly count: string; readonly horizon: string} {
  const names: Readonly<Record<number, string>> = {1: words.sigmas.day, 7: words.sigmas.week, 30: words.sigmas.month};
  const count = formatNumber(decimal(String(Math.floor(sigmas * 10 + 1e-9) / 10)), locale, {least: 1, most: 1});
  return {
    sentence: names[horizonDays] ?? words.sigmas.other,
    count,
    horizon: formatHorizon(horizonDays, locale, words),
  };
}

/** Returns a horizon in days: `7 days`. */
export function formatHorizon(days: number, locale: string, words: Words<typeof enOutlook>): string {
  return fill(days === 1 ? words.days.one : words.days.other, {count: formatNumber(decimal(String(days)), locale)});
}
