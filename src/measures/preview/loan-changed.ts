import {
  add,
  compare,
  decimal,
  divideRatios,
  multiplyRatios,
  ratio,
  requireNonNegative,
  roundToGrid,
  subtract,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput} from '../../decimal/index.js';
import type {Collateral, Debt, Loan} from '../../contracts/index.js';
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
  const repaid = tokens(amount);
  if (compare(repaid, owed.quantity) > 0) {
    throw new InputError('amount', 'above-debt', 'more than is owed', 'Write at most the debt.');
  }
  return withDebt(loan, owed, subtract(owed.quantity, repaid));
}

/**
 * Returns the loan with more of one debt it knows.
 *
 * @param amount - tokens, ≥ 0.
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; for the amount as `decimal`.
 */
export function debtBorrowed(loan: Loan, asset: string, amount: DecimalInput): Loan {
  const owed = debtOf(loan, asset);
  return withDebt(loan, owed, add(owed.quantity, tokens(amount)));
}

/**
 * Returns the loan with more of one collateral it has.
 *
 * @param amount - tokens, ≥ 0.
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; for the amount as `decimal`.
 */
export function collateralAdded(loan: Loan, asset: string, amount: DecimalInput): Loan {
  const held = collateralOf(loan, asset);
  return withCollateral(loan, held, add(held.quantity, tokens(amount)));
}

/**
 * Returns the loan with less of one collateral.
 *
 * @param amount - tokens, at most what there is.
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; `above-collateral` at `amount`; for the amount as `decimal`.
 */
export function collateralWithdrawn(loan: Loan, asset: string, amount: DecimalInput): Loan {
  const held = collateralOf(loan, asset);
  const taken = tokens(amount);
  if (compare(taken, held.quantity) > 0) {
    const instead = 'Write at most what there is.';
    throw new InputError('amount', 'above-collateral', 'more than is supplied', instead);
  }
  return withCollateral(loan, held, subtract(held.quantity, taken));
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
  const less = collateralWithdrawn(loan, collateral, amount);
  const kept = subtractRatios(ONE_RATIO, shareOf(feeRate, 'feeRate'));
  const value = multiplyRatios(ratio(tokens(amount)), multiplyRatios(ratio(held.price), kept));
  const proceeds = divideRatios(value, ratio(owed.price));
  return debtRepaid(less, debt, roundToGrid(proceeds, {kind: 'tick', step: FINEST_UNIT}, 'down'));
}

const tokens = (amount: DecimalInput): Decimal => requireNonNegative(decimal(amount, 'amount'), 'amount');

/** The loan with another quantity in one of its debts. */
export const withDebt = (loan: Loan, row: Debt, quantity: Decimal): Loan => ({
  ...loan,
  debts: loan.debts.map(each => (each === row ? {...row, quantity} : each)),
});

/** The loan with another quantity in one of its collaterals. */
export const withCollateral = (loan: Loan, row: Collateral, quantity: Decimal): Loan => ({
  ...loan,
  collaterals: loan.collaterals.map(each => (each === row ? {...row, quantity} : each)),
});
