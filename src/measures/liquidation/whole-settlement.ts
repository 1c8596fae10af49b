import {addRatios, divideRatios, isZero, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {largerRatio, ONE_RATIO, shareOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import {requireLoan} from '../lending/door.js';
import {loanSums} from '../lending/sums.js';
import {isHealthy} from './liquidation-step.js';
import {requireTerms} from './terms.js';
import type {LiquidationTerms} from './terms.js';

/** How a loan that is taken whole is settled; values in base currency. */
export type WholeSettlement =
  | {readonly kind: 'healthy'}
  | {
      readonly kind: 'settled';
      readonly healthBefore: Ratio;
      /** What the borrower is left with, as base supply or funds. */
      readonly toBorrower: Ratio;
      /** Σ value·b: a share of all the collateral, not of the debt. */
      readonly penalty: Ratio;
      readonly debtPaid: Ratio;
      readonly badDebt: Ratio;
    };

/**
 * Returns how protocols settle that take the whole account: Comet absorbs every collateral, Gearbox sells the account.
 *
 *     credit = Σ value_i·(1 − b_i)      to the borrower max(0, credit − D)      bad debt max(0, D − credit)
 *
 * @param terms - rules with `penaltyOn` `all-collateral` or `total-value`; b_i by the asset's name.
 * @throws {InputError} `not-a-loan`; `penalty-on-debt` at `terms.rules` for other rules; `out-of-bounds` at a bonus.
 * @source Compound III, `Comet.absorbInternal` (compound-finance/comet, contracts/Comet.sol, 17a6e7ac); Gearbox v3,
 * `CreditLogic.calcLiquidationPayments` (Gearbox-protocol/core-v3, contracts/libraries/CreditLogic.sol, 01073f52), without its DAO fees.
 */
export function wholeSettlement(loan: Loan, terms: LiquidationTerms): WholeSettlement {
  const sums = loanSums(requireLoan(loan));
  const {rules, bonuses} = requireTerms(terms);
  if (rules.penaltyOn === 'debt-repaid') {
    const instead = 'Ask liquidationStep: these rules take a penalty on the debt repaid.';
    throw new InputError('terms.rules', 'penalty-on-debt', 'rules that do not take the whole account', instead);
  }
  if (isZero(sums.debt)) return {kind: 'healthy'};
  const debt = ratio(sums.debt);
  const healthBefore = divideRatios(ratio(sums.weighted), debt);
  if (isHealthy(healthBefore, rules)) return {kind: 'healthy'};
  let credit = ZERO_RATIO;
  for (const {asset, quantity, price} of loan.collaterals) {
    const kept = subtractRatios(ONE_RATIO, shareOf(bonuses[asset] ?? '0', `terms.bonuses.${asset}`));
    credit = addRatios(credit, multiplyRatios(multiplyRatios(ratio(quantity), ratio(price)), kept));
  }
  return {
    kind: 'settled',
    healthBefore,
    toBorrower: largerRatio(ZERO_RATIO, subtractRatios(credit, debt)),
    penalty: subtractRatios(ratio(sums.collateral), credit),
    debtPaid: smallerRatio(credit, debt),
    badDebt: largerRatio(ZERO_RATIO, subtractRatios(debt, credit)),
  };
}
