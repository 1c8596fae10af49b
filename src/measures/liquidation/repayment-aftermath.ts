import {
  compareRatios,
  divideRatios,
  isZero,
  multiplyRatios,
  ratio,
  ratioSign,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Debt, Loan} from '../../contracts/index.js';
import {smallerRatio} from '../amounts.js';
import {loanSums} from '../lending/sums.js';
import {amountOfRow, liquidated} from './aftermath-answer.js';
import type {Aftermath, AftermathStep, LiquidatorOption} from './aftermath-answer.js';
import {isHealthy, liquidationStep} from './liquidation-step.js';
import type {LiquidationTaken, LiquidatorChoice} from './liquidation-step.js';
import type {LiquidationTerms} from './terms.js';

/** Steps after which each is too small to matter: a half, halved forty times, is a trillionth. */
const MOST_STEPS = 40;

/** A call the protocol accepts, and whether its dust rule made it smaller. */
export interface AllowedLiquidation {
  readonly taken: LiquidationTaken;
  readonly cutForDust: boolean;
}

/**
 * Returns the largest liquidation of one pair a protocol accepts: less than the close factor where that would leave dust.
 *
 *     x ≤ debt − dust      x ≤ (collateral − dust)/β
 *
 * @returns `null` when the loan is healthy, the pair has nothing, or only a call that leaves dust is left.
 * @source Aave v3.7, `LiquidationLogic`: MIN_LEFTOVER_BASE, `MustNotLeaveDust` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/LiquidationLogic.sol, e4cc47ee).
 */
export function allowedLiquidation(
  loan: Loan,
  terms: LiquidationTerms,
  choice: Pick<LiquidatorChoice, 'collateral' | 'debt'>,
): AllowedLiquidation | null {
  const taken = liquidationStep(loan, terms, choice);
  if (taken.kind !== 'taken') return null;
  if (taken.leavesDust === null) return {taken, cutForDust: false};
  const dust = ratio(terms.rules.dust);
  const [held, owed] = [rowOf(loan.collaterals, choice.collateral), rowOf(loan.debts, choice.debt)];
  const perDebt = divideRatios(taken.seizedValue, taken.repaidValue);
  const byCollateral = divideRatios(subtractRatios(valueOf(held), dust), perDebt);
  const most = smallerRatio(subtractRatios(valueOf(owed), dust), byCollateral);
  if (ratioSign(most) <= 0) return null;
  const cut = liquidationStep(loan, terms, {...choice, repay: divideRatios(most, ratio(owed.price))});
  return cut.kind === 'taken' && cut.leavesDust === null ? {taken: cut, cutForDust: true} : null;
}

/** The pair a liquidator takes before any other. */
export type FirstPair = Pick<LiquidatorChoice, 'collateral' | 'debt'>;

/**
 * Returns the liquidations that follow one another when anyone may repay a part, each the worst for the borrower.
 *
 * @param first - the pair of the first step instead, where it may be liquidated.
 * @source Derived from `liquidationStep`; lending mathematics §1.7.
 */
export function repaymentAftermath(loan: Loan, terms: LiquidationTerms, first?: FirstPair): Aftermath {
  const {closeFactor} = terms.rules;
  const sums = loanSums(loan);
  if (closeFactor.kind === 'rising' && !isZero(sums.collateral)) {
    if (compareRatios(ratio(sums.debt, sums.collateral), ratio(closeFactor.lastAtLtv)) > 0) {
      return {kind: 'not-known', why: 'above-pre-liquidation'};
    }
  }
  const options = choicesOf(loan, terms);
  const steps: AftermathStep[] = [];
  let after = loan;
  let next =
    options.find(({taken}) => taken.collateral === first?.collateral && taken.debt === first.debt) ?? options[0];
  let isDone = false;
  while (next !== undefined && steps.length < MOST_STEPS) {
    steps.push(stepOf(after, next));
    after = next.taken.after;
    // a target of exactly 1 is reached by the exact ratio; the quantities left are rounded
    isDone = next.taken.healthAfter !== null && isHealthy(next.taken.healthAfter, terms.rules);
    next = isDone ? undefined : choicesOf(after, terms)[0];
  }
  const end = isDone ? 'healthy' : endOf(after, terms, steps.length);
  return liquidated({steps, after, end, options: options.map(optionOf), assumes: ['prices-stand', 'worst-choice']});
}

/** Every pair that may be liquidated, the worst for the borrower first. */
function choicesOf(loan: Loan, terms: LiquidationTerms): AllowedLiquidation[] {
  const found: AllowedLiquidation[] = [];
  for (const {asset: collateral} of loan.collaterals) {
    for (const {asset: debt} of loan.debts) {
      const allowed = allowedLiquidation(loan, terms, {collateral, debt});
      if (allowed) found.push(allowed);
    }
  }
  return found.sort((a, b) => byHealth(a.taken.healthAfter, b.taken.healthAfter));
}

/** Lower first; no debt left is best. */
function byHealth(a: Ratio | null, b: Ratio | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareRatios(a, b);
}

/** One accepted call as a step of an aftermath. */
export function stepOf(loan: Loan, {taken, cutForDust}: AllowedLiquidation): AftermathStep {
  const limiter = cutForDust ? 'dust' : taken.limiter === 'collateral' ? 'collateral' : 'close-factor';
  return {
    by: 'liquidator',
    repaid: [amountOfRow(rowOf(loan.debts, taken.debt), taken.repaidValue)],
    seized: [amountOfRow(rowOf(loan.collaterals, taken.collateral), taken.seizedValue)],
    penaltyValue: taken.bonusValue,
    feeValue: taken.feeValue,
    closeFactor: taken.closeFactor,
    limiter,
    healthBefore: taken.healthBefore,
    healthAfter: taken.healthAfter,
    effect: taken.healthAfter === null ? 'ends' : taken.effect,
  };
}

function optionOf({taken}: AllowedLiquidation): LiquidatorOption {
  const {collateral, debt, healthAfter, bonusValue, feeValue} = taken;
  const effect = healthAfter === null ? 'ends' : taken.effect;
  return {collateral, debt, healthAfter, effect, gain: subtractRatios(bonusValue, feeValue)};
}

function endOf(after: Loan, terms: LiquidationTerms, steps: number) {
  if (after.debts.every(({quantity}) => isZero(quantity))) return 'no-debt';
  if (after.collaterals.every(({quantity}) => isZero(quantity))) return 'no-collateral';
  if (steps >= MOST_STEPS) return 'most-steps';
  const {debt, weighted} = loanSums(after);
  const short = compareRatios(ratio(weighted), ratio(debt));
  const liquidatable = short < 0 || (short === 0 && terms.rules.atThreshold === 'liquidates');
  return liquidatable ? 'refused' : 'healthy'; // refused: what could still be taken would leave dust
}

const valueOf = ({quantity, price}: Debt): Ratio => multiplyRatios(ratio(quantity), ratio(price));

const rowOf = <T extends Debt>(rows: readonly T[], asset: string): T => rows.find(row => row.asset === asset)!;
