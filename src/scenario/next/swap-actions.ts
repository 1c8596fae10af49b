import type {Collateral, Loan} from '../../contracts/index.js';
import {sign, subtract, ZERO, type Decimal} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {collateralSwapped, debtSwapped, largestCollateralSwap, largestDebtSwap} from '../../measures/index.js';
import {termsOf} from '../../venues/index.js';
import type {LoanAnswer} from '../loan-answer.js';
import {mostOf} from './amount-actions.js';
import {readAmount, type NextAction} from './next-step.js';
import {readCosts} from './trade-costs.js';
import {costOf, settled, writtenLoan} from './written-loan.js';

/** Returns what one collateral may be swapped for: the others, and what is owed where the market takes it as collateral. */
export function collateralTargets({loan, market, mode}: LoanAnswer, from: string): string[] {
  const others = loan.collaterals.map(({asset}) => asset);
  const owed = loan.debts.map(({asset}) => asset);
  const taken = owed.filter(asset => {
    const terms = mode?.collaterals.includes(asset) ? mode : termsOf(market, asset);
    return terms !== undefined && sign(terms.threshold) > 0;
  });
  return [...new Set([...others, ...taken])].filter(asset => asset !== from);
}

/** Returns what one debt may be swapped for: the others, and what is held, but nothing an efficiency mode forbids. */
export function debtTargets({loan, mode}: LoanAnswer, from: string): string[] {
  const assets = [...loan.debts, ...loan.collaterals].map(({asset}) => asset);
  return [...new Set(assets)].filter(asset => asset !== from && (!mode || mode.debts.includes(asset)));
}

/** What tells the two swaps apart: the side they change, and how. */
interface Swap {
  readonly kind: 'swap-collateral' | 'swap-debt';
  readonly side: 'collaterals' | 'debts';
  /** The loan with a row for what is swapped into. */
  readonly withTarget: typeof withDebt;
  readonly swapped: typeof collateralSwapped;
}

/** Returns what takes some of one asset for another on a side of the loan. */
const stepOf =
  ({kind, side, withTarget, swapped}: Swap): NextAction['step'] =>
  (place, text) => {
    const {answer, scenario} = place;
    const loan = withTarget(answer, text.to);
    const amount = readAmount(text, place);
    const after = settled(swapped(loan, text.asset, amount, requireTarget(text.to), readCosts(text, place)), answer);
    return {
      kind,
      first: {amount, unit: text.asset},
      second: {amount: grown(loan[side], after[side], text.to), unit: text.to},
      cost: costOf(loan, after),
      loops: null,
      limiter: null,
      ramp: null,
      after: writtenLoan(scenario, answer.loan, after),
    };
  };

/** Some of one collateral sold for another. */
export const swapCollateral: NextAction = {
  step: (place, text) =>
    stepOf({kind: 'swap-collateral', side: 'collaterals', withTarget: withCollateral, swapped: collateralSwapped})(
      place,
      text,
    ),
  most: (place, text) => {
    if (text.to === '') return null;
    const loan = withCollateral(place.answer, text.to);
    return mostOf(largestCollateralSwap(loan, text.asset, text.to, readCosts(text, place)), text.asset);
  },
};

/** Some of one debt repaid by borrowing another. */
export const swapDebt: NextAction = {
  step: (place, text) =>
    stepOf({kind: 'swap-debt', side: 'debts', withTarget: withDebt, swapped: debtSwapped})(place, text),
  most: (place, text) => mostOf(largestDebtSwap(place.answer.loan, text.asset, readCosts(text, place)), text.asset),
};

/** The loan with a row of nothing of a collateral it does not hold yet, by the terms of its mode or market. */
function withCollateral({loan, market, mode}: LoanAnswer, asset: string): Loan {
  const owed = loan.debts.find(row => row.asset === asset);
  const terms = mode?.collaterals.includes(asset) ? mode : termsOf(market, asset);
  if (loan.collaterals.some(row => row.asset === asset) || !owed || !terms) return loan;
  const {threshold, limit} = terms;
  const row: Collateral = {...owed, quantity: ZERO, threshold, limit};
  return {...loan, collaterals: [...loan.collaterals, row]};
}

/** The loan with a row of nothing of a debt it does not owe yet. */
function withDebt({loan}: LoanAnswer, asset: string): Loan {
  const held = loan.collaterals.find(row => row.asset === asset);
  if (loan.debts.some(row => row.asset === asset) || !held) return loan;
  return {...loan, debts: [...loan.debts, {asset, quantity: ZERO, price: held.price}]};
}

function grown(before: Loan['debts'], after: Loan['debts'], asset: string): Decimal {
  const of = (rows: Loan['debts']): Decimal => rows.find(row => row.asset === asset)?.quantity ?? ZERO;
  return subtract(of(after), of(before));
}

function requireTarget(to: string): string {
  if (to !== '') return to;
  throw new InputError('to', 'no-name', 'nothing to swap for', 'Choose an asset.');
}
