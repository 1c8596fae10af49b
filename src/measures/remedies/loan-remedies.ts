import {compareRatios, divideRatios, multiplyRatios, ratio, ratioSign, compare} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {missingAt, pricesWith, type MoveTo} from '../lending/price-moved.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {collateralAdded, debtRepaid} from '../preview/loan-changed.js';
import {FINEST_STEP, upToStep, type RemedyAnswer} from './remedy.js';

/**
 * Returns how much of one debt to repay so that a loan is not liquidated before an asset reaches a price.
 *
 *     amount = (D − W)/s_j          all at the price moved to; repaying lowers D alone
 *
 * @param asset - the debt to repay.
 * @param step - smallest amount, tokens.
 * @returns tokens, rounded up.
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `not-a-name`; for the amounts as `decimal`.
 * @source Health factor = 1 at the moved price, solved for the debt; lending mathematics §1.6 with T = 1.
 */
export function debtToRepay(
  loan: Loan,
  asset: string,
  move: MoveTo,
  step: DecimalInput = FINEST_STEP,
): RemedyAnswer<Loan> {
  return debtToRepayAt(loan, asset, pricesWith(loan, move), step);
}

/** The same where every asset has a price of its own, at or above zero. */
export function debtToRepayAt(
  loan: Loan,
  asset: string,
  prices: ReadonlyMap<string, Ratio>,
  step: DecimalInput,
): RemedyAnswer<Loan> {
  const owed = debtOf(loan, asset);
  const missing = missingAt(loan, prices);
  if (ratioSign(missing) <= 0) return {kind: 'enough'};
  const price = prices.get(asset)!;
  if (ratioSign(price) <= 0) return {kind: 'impossible', why: 'no-weight'};
  const exact = divideRatios(missing, price);
  const amount = upToStep(exact, step);
  // a last fraction of a step below the whole debt is repaid with the whole debt
  const repaid = compare(amount, owed.quantity) > 0 ? owed.quantity : amount;
  if (compareRatios(exact, ratio(owed.quantity)) > 0) return {kind: 'impossible', why: 'whole-debt'};
  return {kind: 'needed', amount: repaid, exact, after: debtRepaid(loan, asset, repaid)};
}

/**
 * Returns how much of one collateral to add so that a loan is not liquidated before an asset reaches a price.
 *
 *     amount = (D − W)/(L_i·p_i)          all at the price moved to
 *
 * @param asset - the collateral to add, one the loan has.
 * @returns tokens, rounded up.
 * @throws {InputError} as `debtToRepay`.
 * @source Health factor = 1 at the moved price, solved for a quantity; lending mathematics §1.6 with T = 1.
 */
export function collateralToAdd(
  loan: Loan,
  asset: string,
  move: MoveTo,
  step: DecimalInput = FINEST_STEP,
): RemedyAnswer<Loan> {
  return collateralToAddAt(loan, asset, pricesWith(loan, move), step);
}

/** The same where every asset has a price of its own, at or above zero. */
export function collateralToAddAt(
  loan: Loan,
  asset: string,
  prices: ReadonlyMap<string, Ratio>,
  step: DecimalInput,
): RemedyAnswer<Loan> {
  const held = collateralOf(loan, asset);
  const missing = missingAt(loan, prices);
  if (ratioSign(missing) <= 0) return {kind: 'enough'};
  const weight = multiplyRatios(ratio(held.threshold), prices.get(asset)!);
  if (ratioSign(weight) <= 0) return {kind: 'impossible', why: 'no-weight'};
  const exact = divideRatios(missing, weight);
  const amount = upToStep(exact, step);
  return {kind: 'needed', amount, exact, after: collateralAdded(loan, asset, amount)};
}
