import {compareRatios, isZero} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {requireLoan} from '../lending/door.js';
import {isHealthy, liquidationStep} from './liquidation-step.js';
import type {LiquidationTaken} from './liquidation-step.js';
import type {LiquidationTerms} from './terms.js';

/** Steps of one liquidation after another, and how they end. */
export interface LiquidationSequence {
  readonly steps: readonly LiquidationTaken[];
  readonly after: Loan;
  /** `most-steps`: each step is smaller than the last, and it was stopped. */
  readonly end: 'healthy' | 'no-debt' | 'no-collateral' | 'most-steps';
}

/** A half, halved forty times, is a trillionth. */
const MOST_STEPS = 40;

/**
 * Returns the liquidation that leaves a loan worst: among all pairs of collateral and debt, the one with the lowest health after it.
 *
 * @returns `null` when the loan is healthy or has nothing to take.
 * @throws {InputError} `not-a-loan`, `not-an-object`, `negative`.
 * @source Derived; with several collaterals a solvent borrower can be ruined by the choice of one with a high L·β (Aave v4, test
 * scenarios 1 and 2; lending mathematics §1.7).
 */
export function worstLiquidation(loan: Loan, terms: LiquidationTerms): LiquidationTaken | null {
  let worst: LiquidationTaken | null = null;
  for (const {asset: collateral} of requireLoan(loan).collaterals) {
    for (const {asset: debt} of loan.debts) {
      const step = liquidationStep(loan, terms, {collateral, debt});
      if (step.kind === 'taken' && (worst === null || isWorse(step, worst))) worst = step;
    }
  }
  return worst;
}

function isWorse(step: LiquidationTaken, than: LiquidationTaken): boolean {
  if (step.healthAfter === null) return false;
  return than.healthAfter === null || compareRatios(step.healthAfter, than.healthAfter) < 0;
}

/**
 * Returns the liquidations that follow one another at standing prices, each the worst for the borrower, until the loan is healthy or one
 * of its sides is empty.
 *
 * @throws {InputError} as `worstLiquidation`.
 * @source Derived from `liquidationStep`.
 */
export function liquidationSequence(loan: Loan, terms: LiquidationTerms): LiquidationSequence {
  const steps: LiquidationTaken[] = [];
  let after = requireLoan(loan);
  while (steps.length < MOST_STEPS) {
    const step = worstLiquidation(after, terms);
    if (step === null) break;
    steps.push(step);
    after = step.after;
    // by the exact ratio: the quantities left are rounded
    if (step.healthAfter !== null && isHealthy(step.healthAfter, terms.rules)) break;
  }
  return {steps, after, end: endOf(after, steps.length)};
}

function endOf({collaterals, debts}: Loan, steps: number): LiquidationSequence['end'] {
  if (debts.every(({quantity}) => isZero(quantity))) return 'no-debt';
  if (collaterals.every(({quantity}) => isZero(quantity))) return 'no-collateral';
  return steps < MOST_STEPS ? 'healthy' : 'most-steps';
}
