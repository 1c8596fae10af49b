import {divideRatios, multiplyRatios, negateRatio, ratio, ratioSign, type Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {ZERO_RATIO} from '../amounts.js';
import {missingAt, pricesWith, type MoveTo} from '../lending/price-moved.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {
  borrowWithin,
  withdrawalWithin,
  type AmountBound,
  type AmountBounds,
  type LargestAmount,
} from './largest-amount.js';

/**
 * Returns the most of one collateral that may be taken out while a loan is not liquidated before an asset reaches a price.
 *
 *     min((W − D)/(L·p), what `largestWithdrawal` allows today)          the first all at the price moved to
 *
 * Where the price binds, liquidation stands at it exactly before rounding; the amount is rounded down, so at it or beyond.
 *
 * @param move - the asset whose liquidation price is stated, which may be another than the one taken out; others stand.
 * @param bounds - as `largestWithdrawal`; the health is that of today.
 * @returns tokens, and what says so: `price`, or a bound that is tighter; `none` by `price` where liquidation stands there already.
 * @throws {InputError} as `largestWithdrawal`; `not-a-name` at `move.asset`; `not-positive` at `move.price`.
 * @source Health factor = 1 at the moved price, solved for a quantity; lending mathematics §1.1, §1.6 with T = 1.
 * @example withdrawToPrice(borrowed, 'WETH', {asset: 'WETH', price: '1500'}); // 10 WETH for 12000 USDC, L 0.83: 0.361445… WETH
 */
export const withdrawToPrice = (loan: Loan, asset: string, move: MoveTo, bounds: AmountBounds = {}): LargestAmount =>
  withdrawToPriceAt(loan, asset, pricesWith(loan, move), bounds);

/** The same where every asset has a price of its own, at or above zero. */
export function withdrawToPriceAt(
  loan: Loan,
  asset: string,
  prices: ReadonlyMap<string, Ratio>,
  bounds: AmountBounds = {},
): LargestAmount {
  const {threshold} = collateralOf(loan, asset);
  const owes = loan.debts.some(({quantity}) => ratioSign(ratio(quantity)) > 0);
  const weight = multiplyRatios(ratio(threshold), prices.get(asset)!);
  return withdrawalWithin(loan, asset, bounds, owes ? boundBy(loan, prices, weight) : []);
}

/**
 * Returns the most of one debt that may be borrowed more while a loan is not liquidated before an asset reaches a price.
 *
 *     min((W − D)/s, what `largestBorrow` allows today)          the first all at the price moved to
 *
 * @param move - as `withdrawToPrice`.
 * @param bounds - as `largestBorrow`; the health is that of today.
 * @returns as `withdrawToPrice`.
 * @throws {InputError} as `largestBorrow`; `not-a-name` at `move.asset`; `not-positive` at `move.price`.
 * @source As `withdrawToPrice`, solved for the debt.
 * @example borrowToPrice(borrowed, 'USDC', {asset: 'WETH', price: '1500'}); // 0.83·10·1500 − 12000: 450 USDC more
 */
export const borrowToPrice = (loan: Loan, asset: string, move: MoveTo, bounds: AmountBounds = {}): LargestAmount =>
  borrowToPriceAt(loan, asset, pricesWith(loan, move), bounds);

/** The same where every asset has a price of its own, at or above zero. */
export function borrowToPriceAt(
  loan: Loan,
  asset: string,
  prices: ReadonlyMap<string, Ratio>,
  bounds: AmountBounds = {},
): LargestAmount {
  debtOf(loan, asset);
  return borrowWithin(loan, asset, bounds, boundBy(loan, prices, prices.get(asset)!));
}

/** What is left over there, in tokens; nothing where a token weighs nothing there and nothing is missing. */
function boundBy(loan: Loan, prices: ReadonlyMap<string, Ratio>, weight: Ratio): AmountBound[] {
  const spare = negateRatio(missingAt(loan, prices));
  if (ratioSign(spare) < 0) return [{limiter: 'price', quantity: ZERO_RATIO}];
  return ratioSign(weight) > 0 ? [{limiter: 'price', quantity: divideRatios(spare, weight)}] : [];
}
