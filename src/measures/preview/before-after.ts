import type {Loan} from '../../contracts/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {healthFactor} from '../lending/health-factor.js';
import type {HealthFactorAnswer} from '../lending/health-factor.js';
import {loanLiquidationPrice} from '../lending/loan-liquidation-price.js';

/** A loan's health and liquidation price. */
export interface LoanFacts {
  readonly health: HealthFactorAnswer;
  readonly liquidation: LiquidationAnswer;
}

/** The same questions before and after a change. */
export interface BeforeAfter {
  readonly before: LoanFacts;
  readonly after: LoanFacts;
}

/**
 * Returns a loan's health factor and liquidation price before a change and after it.
 *
 * @param moving - the asset whose price the liquidation price is of.
 * @throws {InputError} `not-a-loan`; `not-a-name` at `moving`.
 * @example beforeAfter(held, debtRepaid(held, 'USDC', '3000'), 'WETH').after.health
 */
export function beforeAfter(before: Loan, after: Loan, moving: string): BeforeAfter {
  const facts = (loan: Loan): LoanFacts => ({
    health: healthFactor(loan),
    liquidation: loanLiquidationPrice(loan, moving),
  });
  return {before: facts(before), after: facts(after)};
}
