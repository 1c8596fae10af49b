import {divideRatios, isZero, multiply, ratio} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {requireLoan} from './door.js';

/** The price of a pair at which its loan is liquidated, both ways up. */
export type PairPrice =
  | {
      readonly kind: 'at';
      readonly collateral: string;
      readonly debt: string;
      /** Debt tokens per collateral token; liquidated below it. */
      readonly collateralInDebt: Ratio;
      /** Collateral tokens per debt token; liquidated above it. */
      readonly debtInCollateral: Ratio;
      /** The pair's price today, debt tokens per collateral token. */
      readonly now: Ratio;
    }
  | {readonly kind: 'none'; readonly why: 'no-debt' | 'not-a-pair'};

/**
 * Returns the liquidation price of a loan with one collateral and one debt, as the price of one in the other: the only one that needs no
 * word on which of the two moves.
 *
 *     ρ* = d/(L·q)
 *
 * @throws {InputError} `not-a-loan`.
 * @source Derived from H = 1; lending mathematics §1.1.
 */
export function pairPrice(loan: Loan): PairPrice {
  const collaterals = requireLoan(loan).collaterals.filter(({quantity}) => !isZero(quantity));
  const debts = loan.debts.filter(({quantity}) => !isZero(quantity));
  const [held, owed] = [collaterals[0], debts[0]];
  if (owed === undefined) return {kind: 'none', why: 'no-debt'};
  if (held === undefined || collaterals.length > 1 || debts.length > 1 || held.asset === owed.asset) {
    return {kind: 'none', why: 'not-a-pair'};
  }
  const weighted = multiply(held.threshold, held.quantity);
  return {
    kind: 'at',
    collateral: held.asset,
    debt: owed.asset,
    collateralInDebt: ratio(owed.quantity, weighted),
    debtInCollateral: ratio(weighted, owed.quantity),
    now: divideRatios(ratio(held.price), ratio(owed.price)),
  };
}
