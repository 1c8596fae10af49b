import {
  compareRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  subtractRatios,
  type DecimalInput,
  type Ratio,
} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {ONE_RATIO, shareOf, type Amount} from '../amounts.js';
import {missingAt} from '../lending/price-moved.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {collateralSold} from '../preview/loan-changed.js';
import {FINEST_STEP, upToStep, type RemedyAnswer} from './remedy.js';

/** What is sold, what is repaid with it, and what the sale costs. */
export interface Sale {
  readonly collateral: string;
  readonly debt: string;
  /** A fraction of what is sold. */
  readonly feeRate?: Amount | undefined;
  /** Smallest amount, tokens of the collateral. */
  readonly step?: DecimalInput | undefined;
}

/**
 * Returns how much of one collateral to sell at today's price, the proceeds repaid, so that a loan is not liquidated before
 * prices reach others: no new money.
 *
 *     amount = (D − W)/(s'·p·(1 − f)/s − L·p')          D, W, p', s' at the prices moved to, p and s today's
 *
 * @param prices - by the asset's name, base currency of the market per token, every asset of the loan.
 * @returns tokens of the collateral, rounded up.
 * @throws {InputError} `not-a-loan`, `not-in-loan`; at `feeRate` `out-of-bounds`; for the step as `decimal`.
 * @source Health factor = 1 at the moved prices, solved for a sale; lending mathematics §1.6 with T = 1.
 */
export function collateralToSellAt(
  loan: Loan,
  {collateral, debt, feeRate = '0', step = FINEST_STEP}: Sale,
  prices: ReadonlyMap<string, Ratio>,
): RemedyAnswer<Loan> {
  const held = collateralOf(loan, collateral);
  const owed = debtOf(loan, debt);
  const missing = missingAt(loan, prices);
  if (ratioSign(missing) <= 0) return {kind: 'enough'};
  const kept = subtractRatios(ONE_RATIO, shareOf(feeRate, 'feeRate'));
  const repaid = divideRatios(multiplyRatios(ratio(held.price), kept), ratio(owed.price)); // tokens of the debt per one sold
  const gain = multiplyRatios(repaid, prices.get(debt)!);
  const loss = multiplyRatios(ratio(held.threshold), prices.get(collateral)!);
  const slope = subtractRatios(gain, loss);
  if (ratioSign(slope) <= 0) return {kind: 'impossible', why: 'no-weight'};
  const exact = divideRatios(missing, slope);
  const amount = upToStep(exact, step);
  if (compareRatios(ratio(amount), ratio(held.quantity)) > 0) return {kind: 'impossible', why: 'whole-collateral'};
  if (compareRatios(multiplyRatios(ratio(amount), repaid), ratio(owed.quantity)) > 0) {
    return {kind: 'impossible', why: 'whole-debt'};
  }
  return {kind: 'needed', amount, exact, after: collateralSold(loan, collateral, debt, amount, feeRate)};
}
