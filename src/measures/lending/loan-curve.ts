import type {PriceGrid, Ratio} from '../../decimal/index.js';
import type {InterestConvention, Loan} from '../../contracts/index.js';
import {amountOf} from '../amounts.js';
import type {Amount} from '../amounts.js';
import type {LiquidationAnswer} from '../answer.js';
import {requireList} from '../door.js';
import {healthFactor} from './health-factor.js';
import type {HealthFactorAnswer} from './health-factor.js';
import {accruedLoan} from './liquidation-time.js';
import type {LoanRates} from './liquidation-time.js';
import {loanLiquidationPrice} from './loan-liquidation-price.js';

/** A loan after the interest of some time. */
export interface AccruedPoint {
  /** As asked, from now. */
  readonly years: Ratio;
  readonly loan: Loan;
  readonly health: HealthFactorAnswer;
  /** Of the asset asked about. */
  readonly liquidation: LiquidationAnswer;
}

/**
 * Returns health factor and liquidation price of a loan over time, as interest accrues at constant rates and the prices stand still.
 *
 *     H(t) = Σ Lᵢ·qᵢ(t)·pᵢ / Σ dⱼ(t)·sⱼ          each quantity grown by the protocol's convention (`growth`)
 *
 * Quantities at 40 significant digits, as `accruedLoan` leaves them.
 *
 * @param moving - the asset whose liquidation price is asked.
 * @param years - dates, ≥ 0 from now; any order.
 * @param grid - unrounded when left out.
 * @throws {InputError} `not-a-loan`, `not-a-name`, `not-a-grid`, `not-a-list`, `not-a-choice`; `negative` at `rates` and `years[k]`.
 * @source `accruedLoan`, `healthFactor`, `loanLiquidationPrice`; lending mathematics §1.5.
 */
export function loanCurve(
  loan: Loan,
  moving: string,
  rates: LoanRates,
  convention: InterestConvention,
  years: readonly Amount[],
  grid?: PriceGrid,
): AccruedPoint[] {
  loanLiquidationPrice(loan, moving, grid); // the doors of all three, for no date too
  return requireList(years, 'years').map((stated, at) => {
    const time = amountOf(stated, `years[${at}]`);
    const later = accruedLoan(loan, rates, time, convention);
    return {
      years: time,
      loan: later,
      health: healthFactor(later),
      liquidation: loanLiquidationPrice(later, moving, grid),
    };
  });
}
