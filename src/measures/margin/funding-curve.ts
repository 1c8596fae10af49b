import {decimal, multiplyRatios, subtractRatios} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {requireKernel, requireList, requireRules} from '../door.js';
import {marginEquation, notionalAt} from './equation.js';
import {fundedUntil} from './funded-until.js';
import type {FundingEnd} from './funded-until.js';
import {signedNotional} from './funding-payment.js';
import {requireTime, settlementsOf} from './funding-rates.js';
import type {FundingRates} from './funding-rates.js';
import {positionLiquidationPrice} from './position-liquidation-price.js';
import {standingAt} from './requirement.js';

/** A position after the funding of some time. */
export interface FundedPosition {
  /** As asked, seconds. */
  readonly time: number;
  /** Everything paid until then, settlement currency; below zero it was received. */
  readonly paid: Ratio;
  /** What is left of the margin, settlement currency. */
  readonly margin: Ratio;
  readonly liquidation: LiquidationAnswer;
}

/**
 * Returns the liquidation price of a position over time, as funding is paid out of its margin while the mark stands still.
 *
 *     W(t) = W − s·n·Σ f          over the settlements until t, those at t included; n at the mark
 *
 * Exact: each date's price is that of the position with the margin it has left.
 *
 * @param mark - quote per base, > 0; stands still.
 * @param times - seconds, of the clock of `rates`; any order.
 * @throws {InputError} `not-a-list`, `not-a-time` at `times`; at `rates` as `FundingRates` says; as `positionLiquidationPrice`.
 * @source Derived from the payment at each settlement: Binance, FAQ 360033525031.
 */
export function fundingCurve(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  rates: FundingRates,
  times: readonly number[],
): FundedPosition[] {
  requireKernel(kernel);
  const paidOn = signedNotional(position, mark);
  requireRules(rules);
  const {totalAt} = settlementsOf(rates);
  return requireList(times, 'times').map((time, row) => {
    requireTime(time, `times[${row}]`);
    const paid = multiplyRatios(paidOn, totalAt(time));
    const margin = subtractRatios(position.margin, paid);
    return {time, paid, margin, liquidation: positionLiquidationPrice(kernel, {...position, margin}, rules, mark)};
  });
}

/**
 * Returns the settlement at which funding alone makes a position liquidatable, its mark standing still.
 *
 *     slack − s·n·Σ f ≤ 0 first; at one rate for ever after slack/(s·n·f) intervals, exact
 *
 * @param mark - quote per base, > 0; stands still.
 * @throws {InputError} `not-a-position`, `not-rules`; for `mark` as `decimal`, and `not-positive`; at `rates` as `FundingRates` says.
 * @source Derived from the payment at each settlement: Binance, FAQ 360033525031; slack as in `liquidationPrice`.
 * @example
 * // 600 of slack, 30 paid every eight hours: the 20th settlement, after 160 hours
 * fundingLiquidation(position, rules, '30000', {kind: 'constant', rate: '0.001', intervalHours: '8'});
 */
export function fundingLiquidation(
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  rates: FundingRates,
): FundingEnd {
  const paidOn = signedNotional(position, mark);
  requireRules(rules);
  const flows = [{paidOn, settlements: settlementsOf(rates)}];
  const {slack} = standingAt(position, marginEquation(position), rules, notionalAt(position, decimal(mark, 'mark')));
  return fundedUntil(slack, rules.atThreshold === 'survives', flows);
}
