import {
  compare,
  decimal,
  divideRatios,
  multiplyRatios,
  ratio,
  requireNonNegative,
  subtract,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {collateralAdded, debtBorrowed, withCollateral, withDebt} from './loan-changed.js';
import {costsOf, inTokens} from './swap-costs.js';
import type {SwapCosts} from './swap-costs.js';

/**
 * Returns the loan after some of one collateral was sold for another at the oracle's prices, less what it costs.
 *
 *     received = sold·p_from·(1 − fee)·(1 − slippage)/(p_to·(1 + flash))
 *
 * @param sold - tokens, at most what there is.
 * @param to - a collateral of the loan; add it with a quantity of 0 to hold it anew.
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; `same-asset` at `to`; `above-collateral` at `amount`; `out-of-bounds`.
 * @source Derived: value is kept but for the costs.
 */
export function collateralSwapped(
  loan: Loan,
  from: string,
  sold: DecimalInput,
  to: string,
  costs: SwapCosts = {},
): Loan {
  const held = collateralOf(loan, from);
  const wanted = collateralOf(loan, other(from, to));
  const amount = upTo(sold, held.quantity, 'above-collateral');
  const {kept, owed} = costsOf(costs);
  const worth = multiplyRatios(multiplyRatios(ratio(amount), ratio(held.price)), divideRatios(kept, owed));
  const received = inTokens(divideRatios(worth, ratio(wanted.price)), 'down');
  return collateralAdded(withCollateral(loan, held, subtract(held.quantity, amount)), to, received);
}

/**
 * Returns the loan after some of one debt was repaid by borrowing another.
 *
 *     borrowed = repaid·s_from·(1 + flash)/(s_to·(1 − fee)·(1 − slippage))
 *
 * @param repaid - tokens of `from`, at most the debt.
 * @param to - a debt of the loan; add it with a quantity of 0 to owe it anew.
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; `same-asset` at `to`; `above-debt` at `amount`; `out-of-bounds`.
 * @source Derived: value is kept but for the costs.
 */
export function debtSwapped(loan: Loan, from: string, repaid: DecimalInput, to: string, costs: SwapCosts = {}): Loan {
  const owing = debtOf(loan, from);
  const wanted = debtOf(loan, other(from, to));
  const amount = upTo(repaid, owing.quantity, 'above-debt');
  const {kept, owed} = costsOf(costs);
  const worth: Ratio = multiplyRatios(multiplyRatios(ratio(amount), ratio(owing.price)), divideRatios(owed, kept));
  const borrowed = inTokens(divideRatios(worth, ratio(wanted.price)), 'up');
  return debtBorrowed(withDebt(loan, owing, subtract(owing.quantity, amount)), to, borrowed);
}

function other(from: string, to: string): string {
  if (from !== to) return to;
  throw new InputError('to', 'same-asset', 'the asset it is swapped for', 'Name another asset.', {found: from});
}

function upTo(amount: DecimalInput, most: Decimal, code: string): Decimal {
  const read = requireNonNegative(decimal(amount, 'amount'), 'amount');
  if (compare(read, most) <= 0) return read;
  throw new InputError('amount', code, 'more than there is', 'Write at most what there is.');
}
