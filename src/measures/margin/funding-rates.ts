import {
  addRatios,
  compareRatios,
  formatRatio,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  ratioToFloat,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, ONE_RATIO, positiveOf, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {asRatio, requireList, requireWord} from '../door.js';

/**
 * What a perpetual's holders pay one another, a fraction of notional at each settlement: above zero longs pay, below zero shorts do.
 *
 * - `constant`: one rate for ever, every `intervalHours`, first after `firstHours` (one interval, when left out). Times are seconds from now.
 * - `recorded`: what a venue settled, ascending in time; times are those of the rows, Unix seconds.
 */
export type FundingRates =
  | {
      readonly kind: 'constant';
      readonly rate: Amount;
      readonly intervalHours: Amount;
      readonly firstHours?: Amount | undefined;
    }
  | {readonly kind: 'recorded'; readonly rows: readonly {readonly time: number; readonly rate: Amount}[]};

/** Funding as it falls due; `rate` is what each settlement adds. */
export interface Settlements {
  /** Rates summed over every settlement up to a time, itself included. */
  readonly totalAt: (time: number) => Ratio;
  /** How many there are up to a time, itself included. */
  readonly countAt: (time: number) => number;
  /** When the k-th settlement is, from 1; Infinity where there is none. */
  readonly timeOf: (count: number) => number;
  readonly rateOf: (count: number) => Ratio;
  /** How many there are, Infinity where they go on for ever. */
  readonly count: number;
  /** Seconds between two settlements of one constant rate; `null` where rates were recorded. */
  readonly interval: number | null;
}

const SECONDS_PER_HOUR = 3600;

/**
 * Reads funding rates.
 *
 * @throws {InputError} at `rates.rate` or `rates.rows[k].rate`: `out-of-bounds` at 100 % an interval or more, and what `decimal` throws;
 * `not-positive`, `not-an-object`, `not-a-choice`, `not-a-list`, `too-few-rows`, `not-a-time`, `time-unsorted`.
 */
export function settlementsOf(rates: FundingRates, field = 'rates'): Settlements {
  const {kind} = fieldsOf(rates, field);
  requireWord(kind, `${field}.kind`, 'constant', 'recorded');
  return rates.kind === 'constant' ? constantOf(rates, field) : recordedOf(rates, field);
}

/** @throws {InputError} `out-of-bounds` outside ±100 %, and what `decimal` throws. */
export function fundingRateOf(value: Amount, field: string): Ratio {
  const rate = asRatio(value, field);
  const size = ratioSign(rate) < 0 ? negateRatio(rate) : rate;
  if (compareRatios(size, ONE_RATIO) < 0) return rate;
  const values = {found: formatRatio(rate, 20), least: '-1', most: '1'};
  const found = `${values.found} of the notional at each settlement, 100 % or more`;
  throw new InputError(field, 'out-of-bounds', found, 'Write a fraction for one interval: 0.0001 for 0.01 %.', values);
}

function constantOf(rates: Extract<FundingRates, {kind: 'constant'}>, field: string): Settlements {
  const rate = fundingRateOf(rates.rate, `${field}.rate`);
  const interval = secondsOf(rates.intervalHours, `${field}.intervalHours`);
  const first = rates.firstHours === undefined ? interval : secondsOf(rates.firstHours, `${field}.firstHours`);
  const countAt = (time: number): number => {
    if (time < first) return 0;
    const count = Math.floor((time - first) / interval) + 1;
    return first + count * interval <= time ? count + 1 : count; // the quotient rounded down past a whole number
  };
  return {
    totalAt: time => multiplyRatios(rate, ratio(String(countAt(time)))),
    countAt,
    timeOf: count => first + (count - 1) * interval,
    rateOf: () => rate,
    count: Infinity,
    interval,
  };
}

const secondsOf = (hours: Amount, field: string): number =>
  ratioToFloat(multiplyRatios(positiveOf(hours, field), ratio(String(SECONDS_PER_HOUR))));

function recordedOf({rows}: Extract<FundingRates, {kind: 'recorded'}>, field: string): Settlements {
  const times: number[] = [];
  const rates: Ratio[] = [];
  const totals: Ratio[] = [ZERO_RATIO];
  for (const [row, each] of requireList(rows, `${field}.rows`).entries()) {
    const at = `${field}.rows[${row}]`;
    const {time, rate} = fieldsOf(each, at);
    requireTime(time, `${at}.time`);
    if (row > 0 && time <= times[row - 1]!) {
      const instead = 'Sort the rows by time, ascending, one for each settlement.';
      throw new InputError(`${at}.time`, 'time-unsorted', `${time} after ${times[row - 1]!}`, instead, {
        row: String(row),
      });
    }
    times.push(time);
    rates.push(fundingRateOf(rate, `${at}.rate`));
    totals.push(addRatios(totals[row]!, rates[row]!));
  }
  if (times.length === 0) {
    throw new InputError(`${field}.rows`, 'too-few-rows', 'no settlement', 'Give at least 1.', {
      found: '0',
      least: '1',
    });
  }
  return {
    totalAt: time => totals[upTo(times, time)]!,
    countAt: time => upTo(times, time),
    timeOf: count => times[count - 1] ?? Infinity,
    rateOf: count => rates[count - 1]!,
    count: times.length,
    interval: null,
  };
}

/** @throws {InputError} `not-a-time`. */
export function requireTime(time: number, field: string): void {
  if (Number.isFinite(time)) return;
  throw new InputError(field, 'not-a-time', 'no time', 'Write seconds, as a number.');
}

/** How many times are not after `time`. */
function upTo(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
