import {
  compare,
  decimal,
  divideRatios,
  formatDecimal,
  multiplyRatios,
  negate,
  ratio,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import type {Position} from '../contracts/index.js';
import {InputError} from '../errors.js';
import {
  fundingCurve,
  fundingLiquidation,
  fundingPayment,
  type FundedPosition,
  type FundingEnd,
  type FundingRates,
} from '../measures/index.js';
import type {Kernel} from './kernel.js';
import type {PositionAnswer} from './position-answer.js';
import {Reading, type FieldErrors, type Understood} from './reading.js';
import type {OutlookText, Scenario} from './scenario.js';

/** Funding as it was read. */
export interface FundingAsked {
  readonly fields: FieldErrors;
  readonly understood: Understood;
  /** `null` where nobody has said one, or a field is wrong. */
  readonly rates: HeldFunding | null;
}

/** One rate for ever. */
interface HeldFunding {
  readonly kind: 'constant';
  /** A fraction of the notional at each settlement. */
  readonly rate: Decimal;
  readonly intervalHours: Decimal;
}

/** What funding does to a position whose mark stands still. */
export interface FundingOutlook {
  readonly end: FundingEnd;
  /** Paid in a day, settlement currency; below zero it is received; `null` where rates were recorded. */
  readonly paidADay: Ratio | null;
  /** At the times asked, none beyond liquidation. */
  readonly points: readonly FundedPosition[];
}

const HUNDRED = decimal('100');
const [LEAST_HOURS, MOST_HOURS] = [decimal('0.01'), decimal('8760')];
const HOURS_A_DAY = ratio('24');

/** Reads the funding of a scenario. */
export function readFunding({outlook}: Scenario, locale?: string): FundingAsked {
  const reading = new Reading(locale);
  const hours = readHours(outlook, reading);
  const isStated = outlook.funding.trim() !== '';
  const rate = isStated ? readRate('outlook.funding', outlook.funding, reading) : undefined;
  const rates =
    rate === undefined || hours === undefined ? null : ({kind: 'constant', rate, intervalHours: hours} as const);
  return {fields: reading.errors, understood: reading.understood, rates};
}

/** Reads the hours between two settlements. */
export const readHours = ({fundingHours}: OutlookText, reading: Reading): Decimal | undefined =>
  reading.amount('outlook.fundingHours', fundingHours, requireHours);

/** Reads a rate at each settlement, a fraction of the notional. */
export const readRate = (field: string, text: string, reading: Reading): Decimal | undefined =>
  reading.percent(field, text, requireBelowAll);

/** @throws {InputError} `funding-out-of-bounds` at 100 % of the notional an interval, or more. */
function requireBelowAll(percent: Decimal, field: string): Decimal {
  if (compare(percent, HUNDRED) < 0 && compare(percent, negate(HUNDRED)) > 0) return percent;
  const found = formatDecimal(percent);
  const instead = 'Write what one settlement takes of the notional, such as 0.01: between −100 and 100.';
  throw new InputError(field, 'funding-out-of-bounds', `a funding of ${found} % at each settlement`, instead, {found});
}

/** @throws {InputError} `hours-out-of-bounds` outside 0.01 to 8,760. */
function requireHours(hours: Decimal, field: string): Decimal {
  if (compare(hours, LEAST_HOURS) >= 0 && compare(hours, MOST_HOURS) <= 0) return hours;
  const found = formatDecimal(hours);
  throw new InputError(field, 'hours-out-of-bounds', `${found} hours`, 'Write from 0.01 to 8760 hours.', {found});
}

/**
 * Returns when funding alone liquidates a position, and its liquidation price until then.
 *
 * @param times - seconds, of the clock of `rates`.
 * @returns `null` without a mark: what funding is paid on is not known.
 */
export function fundingOutlook(
  {market, position, mark}: PositionAnswer,
  rates: HeldFunding | Extract<FundingRates, {kind: 'recorded'}>,
  kernel: Kernel,
  times: (end: FundingEnd) => readonly number[],
): FundingOutlook | null {
  if (mark === null) return null;
  const end = fundingLiquidation(position, market.rules, mark, rates);
  const last = end.kind === 'at' ? end.time : end.kind === 'now' ? -Infinity : Infinity;
  const asked = times(end).filter(time => time <= last);
  return {
    end,
    paidADay: rates.kind === 'constant' ? paidADay(position, rates, mark) : null,
    points: fundingCurve(kernel, position, market.rules, mark, rates, asked),
  };
}

/** Each settlement's payment times the settlements of a day. */
const paidADay = (position: Position, {rate, intervalHours}: HeldFunding, mark: Decimal): Ratio =>
  multiplyRatios(fundingPayment(position, rate, mark), divideRatios(HOURS_A_DAY, ratio(intervalHours)));
