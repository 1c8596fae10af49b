import {
  compare,
  decimal,
  divideRatios,
  formatDecimal,
  ratio,
  requireNonNegative,
  type Decimal,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {
  liquidationTime,
  loanCurve,
  type AccruedPoint,
  type LiquidationTime,
  type LoanRates,
} from '../measures/index.js';
import type {LoanAnswer} from './loan-answer.js';
import {Reading, type FieldErrors, type Understood} from './reading.js';
import type {CollateralText, DebtText, Scenario} from './scenario.js';

/** Yearly rates as they were read. */
export interface InterestAsked {
  readonly fields: FieldErrors;
  readonly understood: Understood;
  /** `null` where nobody has said one, or a field is wrong. */
  readonly rates: LoanRates | null;
}

/** What interest does to a loan whose prices stand still. */
export interface InterestOutlook {
  readonly end: LiquidationTime;
  /** At the days asked, none beyond liquidation. */
  readonly points: readonly AccruedPoint[];
}

/** @source Aave v3.7, `MathUtils.calculateCompoundedInterest`: the series of e^x to its third power (`lendingProtocols`, `interest`). */
const INTEREST = 'taylor';
const MOST_PERCENT = decimal('1000');
/** Aave's year. */
export const DAYS_A_YEAR = 365;

/** Reads the yearly rates of a loan's rows; an empty one is 0. */
export function readInterest({loan}: Scenario, locale?: string): InterestAsked {
  const reading = new Reading(locale);
  const supply = ratesOf(loan.collaterals, 'loan.collaterals', reading);
  const borrow = ratesOf(loan.debts, 'loan.debts', reading);
  const isStated = Object.keys(supply).length + Object.keys(borrow).length > 0;
  const rates = reading.isWhole && isStated ? {supply, borrow} : null;
  return {fields: reading.errors, understood: reading.understood, rates};
}

function ratesOf(
  rows: readonly (CollateralText | DebtText)[],
  list: string,
  reading: Reading,
): Readonly<Record<string, Decimal>> {
  const rates = new Map<string, Decimal>();
  for (const [row, {asset, rate = ''}] of rows.entries()) {
    if (rate.trim() === '') continue;
    const read = reading.percent(`${list}.${row}.rate`, rate, requireRate);
    if (read !== undefined) rates.set(asset.trim(), read);
  }
  return Object.fromEntries(rates);
}

/** @throws {InputError} `negative`; `interest-too-high` above 1,000 % a year. */
function requireRate(percent: Decimal, field: string): Decimal {
  requireNonNegative(percent, field);
  if (compare(percent, MOST_PERCENT) <= 0) return percent;
  const found = formatDecimal(percent);
  throw new InputError(field, 'interest-too-high', `${found} % a year`, 'Write at most 1000.', {found});
}

/**
 * Returns when interest alone liquidates a loan, and its health and liquidation price until then.
 *
 * @param days - from now, ≥ 0.
 */
export function interestOutlook(
  {loan, move}: LoanAnswer,
  rates: LoanRates,
  days: (end: LiquidationTime) => readonly number[],
): InterestOutlook {
  const end = liquidationTime(loan, rates, INTEREST);
  const last = end.kind === 'at' ? end.years * DAYS_A_YEAR : end.kind === 'now' ? -Infinity : Infinity;
  const asked = days(end).filter(day => day <= last);
  const years = asked.map(day => divideRatios(ratio(decimal(day, 'days')), ratio(String(DAYS_A_YEAR))));
  return {end, points: loanCurve(loan, move.asset, rates, INTEREST, years)};
}
