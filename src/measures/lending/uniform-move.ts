import {divideRatios, isZero, multiply, ratio, sign, subtract} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {requireList} from '../door.js';
import {requireLoan, requireName} from './door.js';
import {loanSums} from './sums.js';
import {sharedMove} from './shared-move.js';
import type {SharedMove} from './shared-move.js';

/**
 * Returns the uniform fall of some collaterals, all of them when none is named, at which a loan becomes liquidatable.
 *
 *     u* = 1 − (D − W_fixed)/W_V;  of all  u* = 1 − 1/H
 *
 * A debt in an asset that falls is moved with it. `never` when even a total loss does not liquidate.
 *
 * @throws {InputError} `not-a-loan`, `not-a-list`, `not-a-name`.
 * @source Derived from H = 1; lending mathematics §1.2.
 * @example
 * const debts = [{asset: 'USDC', quantity: '12000', price: '1'}];
 * uniformDrop(loan({collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.75'}], debts})); // −0.2
 */
export function uniformDrop(loan: Loan, assets?: readonly string[]): SharedMove {
  const named =
    assets === undefined ? requireLoan(loan).collaterals.map(({asset}) => asset) : requireList(assets, 'assets');
  named.forEach((asset, at) => requireName(asset, `assets[${at}]`));
  return sharedMove(loan, Object.fromEntries(named.map(asset => [asset, '1'])));
}

/** How far debts may rise against everything else. */
export type DebtRise =
  | {readonly kind: 'at'; readonly rise: Ratio}
  | {readonly kind: 'now'; readonly shortfall: Ratio}
  | {readonly kind: 'never'; readonly why: 'no-debt'};

/**
 * Returns the rise of one debt's price, or of all debts together, at which a loan becomes liquidatable, the collateral standing still.
 *
 *     g_j = (W − D)/(d_j·s_j)      all: H − 1
 *
 * Not the mirror of a fall of the collateral: H = 1.25 is a fall of 20 % and a rise of 25 %. An asset that stands on both sides counts as
 * debt here; `liquidationPrice` nets it.
 *
 * @returns a fraction of today's price.
 * @throws {InputError} `not-a-loan`; `unknown-asset` at `asset`.
 * @source Derived from H = 1; lending mathematics §1.3.
 */
export function debtRise(loan: Loan, asset?: string): DebtRise {
  const {debt, weighted} = loanSums(requireLoan(loan));
  if (isZero(debt)) return {kind: 'never', why: 'no-debt'};
  const surplus = subtract(weighted, debt);
  if (sign(surplus) < 0) return {kind: 'now', shortfall: ratio(subtract(debt, weighted))};
  if (asset === undefined) return {kind: 'at', rise: ratio(surplus, debt)};
  requireName(asset, 'asset');
  const row = loan.debts.find(known => known.asset === asset);
  if (!row) {
    throw new InputError('asset', 'unknown-asset', 'no debt of the loan', 'Name an asset the loan borrows.', {
      found: asset,
    });
  }
  if (isZero(row.quantity)) return {kind: 'never', why: 'no-debt'};
  return {kind: 'at', rise: divideRatios(ratio(surplus), ratio(multiply(row.quantity, row.price)))};
}
