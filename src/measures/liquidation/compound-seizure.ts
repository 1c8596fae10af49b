import {divideRatios, multiplyRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, positiveOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A repayment in a Compound v2 market. */
export interface CompoundRepayment {
  /** Tokens of the borrowed asset. */
  readonly repaid: Amount;
  /** Base currency per token. */
  readonly borrowedPrice: Amount;
  readonly collateralPrice: Amount;
  /** LI: 1.08 for a bonus of 8 %. */
  readonly incentive: Amount;
  /** Tokens of the underlying asset per cToken. */
  readonly exchangeRate: Amount;
}

/**
 * Returns the cTokens a Compound v2 liquidator receives.
 *
 *     repaid·LI·P_b/(P_c·exchange rate)
 *
 * Unrounded; the contract floors at 18 decimals after each step.
 *
 * @throws {InputError} `negative`, `not-positive` at the field.
 * @source Compound v2, `Comptroller.liquidateCalculateSeizeTokens` (compound-finance/compound-protocol,
 * contracts/Comptroller.sol, 00b1e162).
 */
export function compoundSeizure(repayment: CompoundRepayment): Ratio {
  fieldsOf(repayment, 'repayment');
  const value = multiplyRatios(
    amountOf(repayment.repaid, 'repaid'),
    positiveOf(repayment.borrowedPrice, 'borrowedPrice'),
  );
  const perToken = multiplyRatios(
    positiveOf(repayment.collateralPrice, 'collateralPrice'),
    positiveOf(repayment.exchangeRate, 'exchangeRate'),
  );
  return divideRatios(multiplyRatios(value, positiveOf(repayment.incentive, 'incentive')), perToken);
}
