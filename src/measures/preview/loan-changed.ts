import {add, compare, decimal, requireNonNegative, subtract} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
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
