import {
  add,
  compare,
  decimal,
  multiplyRatios,
  divideRatios,
  ratio,
  requireNonNegative,
  roundToGrid,
  subtract,
  subtractRatios,
} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {ONE_RATIO, shareOf, type Amount} from '../amounts.js';
import {collateralOf, debtOf} from '../lending/rows.js';

/**
 * Returns the loan with less of one debt.
 *
 * @param amount - tokens, at most the debt.
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; `above-debt` at `amount`; for the amount as `decimal`.
 */
export function debtRepaid(loan: Loan, asset: string, amount: DecimalInput): Loan {
  const owed = debtOf(loan, asset);
  const repaid = requireNonNegative(decimal(amount, 'amount'), 'amount');
  if (compare(repaid, owed.quantity) > 0) {
    throw new InputError('amount', 'above-debt', 'more than is owed', 'Write at most the debt.');
  }
  const left = {...owed, quantity: subtract(owed.quantity, repaid)};
  return {...loan, debts: loan.debts.map(debt => (debt === owed ? left : debt))};
}

/**
 * Returns the loan with more of one collateral it has.
 *
 * @param amount - tokens, ≥ 0.
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; for the amount as `decimal`.
 */
export function collateralAdded(loan: Loan, asset: string, amount: DecimalInput): Loan {
  const held = collateralOf(loan, asset);
  const supplied = requireNonNegative(decimal(amount, 'amount'), 'amount');
  const more = {...held, quantity: add(held.quantity, supplied)};
  return {...loan, collaterals: loan.collaterals.map(row => (row === held ? more : row))};
}

/** Proceeds are repaid in a token's own units: no token has more decimals. */
const FINEST_UNIT = decimal('1e-18');

/**
 * Returns the loan with some of one collateral sold at today's price and the proceeds repaid on one debt, rounded down to 18 decimals.
 *
 * @param amount - tokens of the collateral, at most what is held.
 * @param feeRate - what the sale costs, a fraction of what is sold.
 * @throws {InputError} `not-a-loan`; `not-in-loan`; `above-collateral`, `above-debt` at `amount`; at `feeRate` `out-of-bounds`.
 */
export function collateralSold(
  loan: Loan,
  collateral: string,
  debt: string,
  amount: DecimalInput,
  feeRate: Amount = '0',
): Loan {
  const held = collateralOf(loan, collateral);
  const owed = debtOf(loan, debt);
  const sold = requireNonNegative(decimal(amount, 'amount'), 'amount');
  if (compare(sold, held.quantity) > 0) {
    throw new InputError('amount', 'above-collateral', 'more than is held', 'Write at most the collateral.');
  }
  const kept = subtractRatios(ONE_RATIO, shareOf(feeRate, 'feeRate'));
  const value = multiplyRatios(ratio(sold), multiplyRatios(ratio(held.price), kept));
  const tokens = divideRatios(value, ratio(owed.price));
  const repaid = debtRepaid(loan, debt, roundToGrid(tokens, {kind: 'tick', step: FINEST_UNIT}, 'down'));
  const less = {...held, quantity: subtract(held.quantity, sold)};
  return {...repaid, collaterals: repaid.collaterals.map(row => (row.asset === collateral ? less : row))};
}
