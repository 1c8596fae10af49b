import {compare, decimal, formatDecimal, multiply, requirePositive, type Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {outlook, wayTo} from '../measures/index.js';
import {statedVolatility, type VolatilityRange} from '../models/index.js';
import type {Answer, Answers} from './answers-by.js';
import type {Kernel} from './kernel.js';
import {isStated, type AnsweredOutlook} from './outlook.js';
import {Reading} from './reading.js';
import type {OutlookText, Scenario} from './scenario.js';

/** Per cent a year. */
const MOST_VOLATILITY = decimal('2000');
/** A day less than a hundred years. */
const MOST_DAYS = decimal('36499');
const HUNDRED = decimal('100');

/** A volatility and a horizon as they were read. */
type Assumed = Pick<AnsweredOutlook, 'volatility' | 'horizonDays'>;

/**
 * Adds what lies ahead to what a scenario amounts to: the chance of liquidation within the horizon, and the level by it.
 *
 * A volatility or horizon that makes no sense is said at its field, `outlook.volatility`; the price does not depend on it and stays.
 *
 * @param locale - as `answers`.
 */
export function withOutlook<A extends Answer>(
  found: Answers<A>,
  {outlook: text}: Scenario,
  kernel: Kernel,
  locale?: string,
): Answers<A> {
  if (!isStated(text)) return found;
  const reading = new Reading(locale);
  const assumed = readOutlook(text, reading);
  return {
    fields: {...found.fields, ...reading.errors},
    understood: {...found.understood, ...reading.understood},
    answer: found.answer && assumed ? lookedAhead(found.answer, assumed, kernel) : found.answer,
  };
}

/** Reads a volatility, its range and the horizon; every mistake is in the reading. */
export function readOutlook(text: OutlookText, reading: Reading): Assumed | undefined {
  const central = reading.percent('outlook.volatility', text.volatility, requireVolatility);
  const low = bound(text.low, 'outlook.low', reading);
  const high = bound(text.high, 'outlook.high', reading);
  const horizonDays = reading.amount('outlook.horizon', text.horizon, requireDays);
  if (!central || low === undefined || high === undefined || !horizonDays || !reading.isWhole) return undefined;
  const volatility = {low: low ?? central, central, high: high ?? central};
  requireOrder(volatility, reading);
  return reading.isWhole ? {volatility: statedVolatility(volatility), horizonDays} : undefined;
}

/** `null` where it is left out: then the volatility itself stands for it. */
const bound = (text: string, field: string, reading: Reading): Decimal | null | undefined =>
  text.trim() === '' ? null : reading.percent(field, text, requireVolatility);

function requireVolatility(percent: Decimal, field: string): Decimal {
  requirePositive(percent, field);
  if (compare(percent, MOST_VOLATILITY) <= 0) return percent;
  throw tooMuch(field, 'volatility-too-high', percent, '% a year', 'Write at most 2,000 %.');
}

function requireDays(days: Decimal, field: string): Decimal {
  requirePositive(days, field);
  if (compare(days, MOST_DAYS) <= 0) return days;
  throw tooMuch(field, 'horizon-too-long', days, 'days', 'Write at most 36,499 days.');
}

function tooMuch(field: string, code: string, value: Decimal, unit: string, instead: string): InputError {
  const found = formatDecimal(value);
  return new InputError(field, code, `found ${found} ${unit}`, instead, {found});
}

function requireOrder({low, central, high}: Omit<VolatilityRange, 'kind'>, reading: Reading): void {
  const expected = formatDecimal(multiply(central, HUNDRED));
  const outside = (field: string, code: string, bound: Decimal, side: string): void => {
    const found = formatDecimal(multiply(bound, HUNDRED));
    const instead = `Write ${side} ${expected} %, the volatility.`;
    reading.errors[field] = new InputError(field, code, `found ${found} %`, instead, {found, expected});
  };
  if (compare(low, central) > 0) outside('outlook.low', 'lowest-above-volatility', low, 'at most');
  if (compare(high, central) < 0) outside('outlook.high', 'highest-below-volatility', high, 'at least');
}

/**
 * Without a price now, or with the price withheld, there is nothing to look ahead to. Bands have no one price, and the likeliest mix
 * has a distance of its own.
 */
function lookedAhead<A extends Answer>(answer: A, assumed: Assumed, kernel: Kernel): A {
  if (answer.kind === 'account') return answer;
  if (answer.kind === 'loan' && (answer.soft || answer.move.needs || answer.move.kind === 'mix')) return answer;
  const {liquidation, mark, level} = answer.kind === 'loan' ? {...answer.move, mark: answer.move.now} : answer;
  if (mark === null || level === 'withheld') return answer;
  const way = wayTo(liquidation, mark);
  const ahead = outlook(kernel, way, assumed.volatility, assumed);
  const found: AnsweredOutlook = {...assumed, way, ahead};
  const byChance = ahead.kind === 'at' ? ahead.level : level;
  return answer.kind === 'loan'
    ? {...answer, outlook: found, move: {...answer.move, level: byChance}}
    : {...answer, outlook: found, level: byChance};
}
