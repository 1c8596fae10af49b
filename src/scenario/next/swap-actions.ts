import type {Loan} from '../../contracts/index.js';
import {subtract, ZERO, type Decimal} from '../../decimal/index.js';
import {collateralSwapped, debtSwapped, largestCollateralSwap, largestDebtSwap} from '../../measures/index.js';
import {mostOf} from './amount-actions.js';
import {readAmount, type NextAction} from './next-step.js';
import {isTargetTold, targetOf, withStated, type SwapSide} from './swap-target.js';
import {readCosts} from './trade-costs.js';
import {costOf, settled, writtenLoan} from './written-loan.js';

/** What tells the two swaps apart: the side they change, and how. */
interface Swap {
  readonly kind: 'swap-collateral' | 'swap-debt';
  readonly side: SwapSide;
  readonly swapped: typeof collateralSwapped;
}

/** Returns what takes some of one asset for another on a side of the loan. */
const stepOf =
  ({kind, side, swapped}: Swap): NextAction['step'] =>
  (place, text) => {
    const {answer, scenario} = place;
    const target = targetOf(place, text, side);
    const {loan, asset} = target;
    const amount = readAmount(text, place);
    const after = settled(swapped(loan, text.asset, amount, asset, readCosts(text, place)), answer);
    return {
      kind,
      first: {amount, unit: text.asset},
      second: {amount: grown(loan[side], after[side], asset), unit: asset},
      cost: costOf(loan, after),
      loops: null,
      limiter: null,
      ramp: null,
      after: withStated(writtenLoan(scenario, answer.loan, after), target),
    };
  };

/** Some of one collateral sold for another. */
export const swapCollateral: NextAction = {
  step: (place, text) =>
    stepOf({kind: 'swap-collateral', side: 'collaterals', swapped: collateralSwapped})(place, text),
  most: (place, text) => {
    if (!isTargetTold(place, text)) return null;
    const {loan, asset} = targetOf(place, text, 'collaterals');
    return mostOf(largestCollateralSwap(loan, text.asset, asset, readCosts(text, place)), text.asset);
  },
};

/** Some of one debt repaid by borrowing another. */
export const swapDebt: NextAction = {
  step: (place, text) => stepOf({kind: 'swap-debt', side: 'debts', swapped: debtSwapped})(place, text),
  most: (place, text) => mostOf(largestDebtSwap(place.answer.loan, text.asset, readCosts(text, place)), text.asset),
};

function grown(before: Loan['debts'], after: Loan['debts'], asset: string): Decimal {
  const of = (rows: Loan['debts']): Decimal => rows.find(row => row.asset === asset)?.quantity ?? ZERO;
  return subtract(of(after), of(before));
}
