import {compare, decimal, formatDecimal, multiply, ratio, roundToGrid, type Decimal} from '../decimal/index.js';
import type {enOutlook} from './en-outlook.js';
import {fill} from './fill.js';
import type {Words} from './language.js';
import {formatNumber} from './numbers.js';

type Said = Pick<Words<typeof enOutlook>, 'below' | 'above'>;

const PERCENT = '\u202f%';
const RANGE = '\u2013';
const HUNDRED = decimal('100');
const TEN = decimal('10');
/** Per cent; beyond them no digit is worth printing. */
const LEAST = 0.1;
const MOST = 99.9;

/** A chance in per cent without its sign: whole from 1 % on, one decimal below it and where a whole one would be 100. */
function percent(chance: number, locale: string, round: (value: number) => number = Math.round): string {
  const found = chance * 100;
  const digits = found < 1 || found >= 99.5 ? 1 : 0;
  const scale = digits === 1 ? 10 : 1;
  // a bound that binary digits put a hair beyond a printed one is that one
  const rounded = round(Number((found * scale).toPrecision(12))) / scale;
  return formatNumber(decimal(rounded), locale, {least: digits, most: digits});
}

/** Returns a chance; never 0 or 100 %: `15 %`, `below 0.1 %`. */
export const formatChance = (chance: number, locale: string, said: Said): string =>
  formatChances(chance, chance, locale, said);

/**
 * Returns the ends of a chance: `12–27 %`, one number where both ends read alike, `below 0.3 %` where the lower end is beneath
 * all that is printed, and `above 97 %` where the upper end is beyond it.
 */
export function formatChances(least: number, most: number, locale: string, said: Said): string {
  const [low, high] = [least * 100, most * 100];
  const up = (chance: number): string => percent(chance, locale, Math.ceil) + PERCENT;
  const down = (chance: number): string => percent(chance, locale, Math.floor) + PERCENT;
  if (low < LEAST && high > MOST)
    return `${percent(LEAST / 100, locale)}${RANGE}${percent(MOST / 100, locale)}${PERCENT}`;
  if (low < LEAST) return fill(said.below, {chance: up(Math.max(most, LEAST / 100))});
  if (high > MOST) return fill(said.above, {chance: down(Math.min(least, MOST / 100))});
  const [from, to] = [percent(least, locale), percent(most, locale)];
  return from === to ? from + PERCENT : `${from}${RANGE}${to}${PERCENT}`;
}

/** Returns deviations with one decimal, down; two below a tenth; `null` where even those would be nothing. */
export function formatSigmas(sigmas: number, locale: string): string | null {
  const digits = sigmas < 0.1 ? 2 : 1;
  const found = roundToGrid(
    ratio(decimal(sigmas.toPrecision(12))),
    {kind: 'tick', step: decimal(`1e-${digits}`)},
    'down',
  );
  return formatDecimal(found) === '0' ? null : formatNumber(found, locale, {least: digits, most: digits});
}

/** Returns a number of days: whole from ten on, one decimal below. */
export function formatDays(days: number | Decimal, locale: string): string {
  if (typeof days !== 'number') return formatNumber(days, locale);
  return formatNumber(decimal(days), locale, {least: 0, most: days < 10 ? 1 : 0});
}

/** Returns a volatility in whole per cent, one decimal below ten. */
export function formatVolatility(volatility: Decimal, locale: string): string {
  const percent = multiply(volatility, HUNDRED);
  return formatNumber(percent, locale, {least: 0, most: compare(percent, TEN) < 0 ? 1 : 0}) + PERCENT;
}
