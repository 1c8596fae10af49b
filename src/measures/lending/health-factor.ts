import {isZero, ratio} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {requireLoan} from './door.js';
import {loanSums} from './sums.js';

/** The sums a health factor is made of, base currency of the market. */
interface LoanStanding {
  readonly collateralValue: Decimal;
  /** Σ L·q·p. */
  readonly weightedCollateral: Decimal;
  readonly debtValue: Decimal;
  /** L averaged by value, a fraction; `null` without collateral value. */
  readonly averageThreshold: Ratio | null;
  /** v averaged by value, a fraction; `null` without collateral value. */
  readonly averageLimit: Ratio | null;
}

export type HealthFactorAnswer =
  | (LoanStanding & {readonly kind: 'at'; readonly value: Ratio})
  | (LoanStanding & {readonly kind: 'never'; readonly why: 'no-debt'});

/**
 * Returns how many times the weighted collateral carries the debt: below 1 the loan is liquidatable.
 *
 *     H = Σ Lᵢ·qᵢ·pᵢ / Σ dⱼ·sⱼ
 *
 * Exact: protocols floor at their own precision (Aave at 18 decimals; until v3.6 the average threshold first, to a basis point).
 *
 * @param loan - from `loan`.
 * @returns a plain number; `never` without debt, with the same sums beside it.
 * @throws {InputError} `not-a-loan`.
 * @source Aave v3, `GenericLogic.calculateUserAccountData`, healthFactor (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/GenericLogic.sol, 00cec228).
 * @example
 * const debts = [{asset: 'USDC', quantity: '12000', price: '1'}];
 * healthFactor(loan({collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.83'}], debts})); // 16600/12000
 */
export function healthFactor(loan: Loan): HealthFactorAnswer {
  const {collateral, weighted, limited, debt} = loanSums(requireLoan(loan));
  const none = isZero(collateral);
  const standing: LoanStanding = {
    collateralValue: collateral,
    weightedCollateral: weighted,
    debtValue: debt,
    averageThreshold: none ? null : ratio(weighted, collateral),
    averageLimit: none ? null : ratio(limited, collateral),
  };
  if (isZero(debt)) return {kind: 'never', why: 'no-debt', ...standing};
  return {kind: 'at', value: ratio(weighted, debt), ...standing};
}
