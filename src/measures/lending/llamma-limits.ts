import {divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import {addRatios, compareRatios} from '../../decimal/index.js';
import {amountOf, largerRatio, ONE_RATIO, positiveOf, shareOf, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {unscaled} from './chain-integers.js';
import {BAND_DECIMALS, effectiveCollateral} from './llamma-bands.js';
import type {LlammaLoan} from './llamma-bands.js';

/** What the controller keeps back of the largest debt: a ten-thousandth. */
const MARGIN = '0.9999';

/**
 * Returns the largest debt a crvUSD loan may open.
 *
 *     y·P_max base·(1 − 10⁻⁴)
 *
 * Unrounded: the contract floors it, and takes a wei off.
 *
 * @param basePrice - the base price of the highest band that may be used.
 * @source crvUSD, `Controller.max_borrowable` (curvefi/curve-stablecoin, contracts/Controller.vy, 0058dbb6); figures in curve-stablecoin-js, 2631f58f.
 */
export function llammaMaxBorrow(loan: LlammaLoan, basePrice: DecimalInput): Ratio {
  const carried = ratio(unscaled(effectiveCollateral(loan), BAND_DECIMALS));
  return multiplyRatios(multiplyRatios(carried, positiveOf(basePrice, 'basePrice')), amountOf(MARGIN, 'margin'));
}

/**
 * Returns the collateral that may be taken from a crvUSD loan: what the debt does not need at its limit.
 *
 *     coll·(1 − debt/max borrow)
 *
 * @source crvUSD, `Controller.min_collateral`: the debt limit grows with the collateral
 * (curvefi/curve-stablecoin, contracts/Controller.vy, 0058dbb6).
 */
export function llammaMaxWithdraw(loan: LlammaLoan, debt: Amount, basePrice: DecimalInput): Ratio {
  const used = divideRatios(amountOf(debt, 'debt'), llammaMaxBorrow(loan, basePrice));
  return multiplyRatios(
    amountOf(loan.collateral, 'collateral'),
    largerRatio(ZERO_RATIO, subtractRatios(ONE_RATIO, used)),
  );
}

/**
 * Returns the crvUSD a liquidator, or the owner himself, brings: the debt beyond what the bands already hold.
 *
 * @source crvUSD, `Controller.tokens_to_liquidate` (curvefi/curve-stablecoin, contracts/Controller.vy, 0058dbb6).
 */
export function llammaTokensToLiquidate(debt: Amount, stablecoinInBands: Amount): Ratio {
  const missing = subtractRatios(amountOf(debt, 'debt'), amountOf(stablecoinInBands, 'stablecoinInBands'));
  return largerRatio(ZERO_RATIO, missing);
}

/**
 * Returns what soft liquidation has cost so far: collateral, and a fraction of what was deposited.
 *
 * @source curve-stablecoin-js, `userLoss`, 2631f58f.
 */
export function llammaLoss(deposited: Amount, now: Amount): {readonly loss: Ratio; readonly share: Ratio} {
  const before = positiveOf(deposited, 'deposited');
  const loss = subtractRatios(before, amountOf(now, 'now'));
  return {loss, share: divideRatios(loss, before)};
}

/**
 * Returns the share of the collateral that goes when part of a loan is liquidated.
 *
 *     ((1 + h/2)/(1 + h)·(1 − f) + f)·f      h = the health limit, 0 for the owner himself
 *
 * @source crvUSD, `Controller._get_f_remove` (curvefi/curve-stablecoin, contracts/Controller.vy, 0058dbb6).
 */
export function llammaShareRemoved(share: Amount, healthLimit: Amount): Ratio {
  const f = shareOf(share, 'share');
  const h = amountOf(healthLimit, 'healthLimit');
  if (compareRatios(f, ONE_RATIO) === 0) return ONE_RATIO;
  const half = divideRatios(addRatios(ONE_RATIO, multiplyRatios(h, amountOf('0.5', 'half'))), addRatios(ONE_RATIO, h));
  return multiplyRatios(addRatios(multiplyRatios(half, subtractRatios(ONE_RATIO, f)), f), f);
}

/**
 * Returns the loan to value at which a market's worst simulated loss, and a safety on top, is still covered.
 *
 *     1 − worst loss − safety
 *
 * @source curvefi/llamma-simulator, README: liquidation discount = worst loss at N = 4 plus 3 %, 02f3eb86.
 * @example llammaMaxLtv('0.14', '0.03'); // 0.83
 */
export const llammaMaxLtv = (worstLoss: Amount, safety: Amount): Ratio =>
  subtractRatios(subtractRatios(ONE_RATIO, shareOf(worstLoss, 'worstLoss')), shareOf(safety, 'safety'));
