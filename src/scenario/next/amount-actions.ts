import type {Loan} from '../../contracts/index.js';
import {compare, roundToGrid, sign, smaller, ZERO, type Decimal, type Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {
  borrowToHealth,
  borrowToPriceAt,
  collateralAdded,
  collateralToAddAt,
  collateralWithdrawn,
  debtBorrowed,
  debtRepaid,
  debtToRepayAt,
  largestBorrow,
  largestPartialRepayment,
  largestWithdrawal,
  repayToHealth,
  supplyToHealth,
  withdrawToHealth,
  withdrawToPriceAt,
  type AmountBounds,
  type AmountLimiter,
  type HealthTarget,
  type LargestAmount,
  type RemedyAnswer,
} from '../../measures/index.js';
import {stepWorthACent} from '../calmer.js';
import {isolationRoom} from '../loan-isolation.js';
import type {LoanAnswer} from '../loan-answer.js';
import {pricesAt} from '../loan-prices.js';
import {readAmount, type Most, type NextAction, type NextPlace, type NextStep, type NextText} from './next-step.js';
import {writtenLoan} from './written-loan.js';

/** What an action of one asset is made of. */
interface Shape {
  readonly kind: NextStep['kind'];
  readonly list: 'collaterals' | 'debts';
  readonly changed: (loan: Loan, asset: string, amount: Decimal) => Loan;
  readonly toHealth: (loan: Loan, target: Decimal, asset: string) => HealthTarget;
  readonly toPrice: (place: NextPlace, asset: string, prices: ReadonlyMap<string, Ratio>, step: Decimal) => Found;
  /** What reaches a target is rounded so that it does. */
  readonly towards: 'up' | 'down';
  readonly most: (place: NextPlace, asset: string) => LargestAmount | null;
}

/** An amount that was typed or found, and what kept it from the target where something did. */
interface Found {
  readonly amount: Decimal;
  readonly limiter: AmountLimiter | null;
}

const actionOf = (shape: Shape): NextAction => ({
  step: (place, text) => {
    const {loan} = place.answer;
    const {amount, limiter} = amountOf(shape, place, text);
    const after = writtenLoan(place.scenario, loan, shape.changed(loan, text.asset, amount));
    const first = {amount, unit: text.asset};
    return {kind: shape.kind, first, second: null, cost: null, loops: null, limiter, ramp: null, after};
  },
  most: (place, {asset}) => mostOf(shape.most(place, asset), asset),
});

export const supply = actionOf({
  kind: 'add-collateral',
  list: 'collaterals',
  changed: collateralAdded,
  toHealth: supplyToHealth,
  toPrice: ({answer}, asset, prices, step) => safer(collateralToAddAt(answer.loan, asset, prices, step)),
  towards: 'up',
  most: () => null,
});

export const withdraw = actionOf({
  kind: 'withdraw-collateral',
  list: 'collaterals',
  changed: collateralWithdrawn,
  toHealth: withdrawToHealth,
  toPrice: ({answer}, asset, prices, step) =>
    bolder(withdrawToPriceAt(answer.loan, asset, prices, withdrawalBounds(answer)), step),
  towards: 'down',
  most: ({answer}, asset) => largestWithdrawal(answer.loan, asset, withdrawalBounds(answer)),
});

export const borrow = actionOf({
  kind: 'borrow-debt',
  list: 'debts',
  changed: debtBorrowed,
  toHealth: borrowToHealth,
  toPrice: ({answer}, asset, prices, step) =>
    bolder(borrowToPriceAt(answer.loan, asset, prices, borrowBounds(answer)), step),
  towards: 'down',
  most: ({answer}, asset) => largestBorrow(answer.loan, asset, borrowBounds(answer)),
});

export const repay = actionOf({
  kind: 'repay-debt',
  list: 'debts',
  changed: debtRepaid,
  toHealth: repayToHealth,
  toPrice: ({answer}, asset, prices, step) => safer(debtToRepayAt(answer.loan, asset, prices, step)),
  towards: 'up',
  most: ({answer}, asset) => largestPartialRepayment(answer.loan, asset),
});

const withdrawalBounds = ({market}: LoanAnswer): AmountBounds => ({zeroLimit: zeroLimitOf(market.protocol)});
const borrowBounds = ({loan, market}: LoanAnswer): AmountBounds => ({room: isolationRoom(loan, market) ?? undefined});

/** @source Aave v3, `ValidationLogic.validateHFAndLtvzero` (aave-v3-origin): what is not lent against goes first. */
const zeroLimitOf = (protocol: string | null): 'goes-first' | 'no-rule' =>
  protocol?.startsWith('aave-v3') ? 'goes-first' : 'no-rule';

/** The most of an asset, in its own units. */
export function mostOf(found: LargestAmount | null, unit: string): Most | null {
  if (found === null) return null;
  const {limiter} = found;
  if (found.kind === 'none' || compare(found.amount, ZERO) === 0) return {kind: 'none', limiter};
  return {kind: 'amount', amount: found.amount, unit, limiter};
}

function amountOf(shape: Shape, place: NextPlace, text: NextText): Found {
  if (text.goal === 'amount') return {amount: readAmount(text, place), limiter: null};
  const {loan, move} = place.answer;
  const row = loan[shape.list].find(({asset}) => asset === text.asset)!;
  const step = stepWorthACent(row.price);
  if (text.goal === 'price')
    return shape.toPrice(place, text.asset, pricesAt(loan, move, readAmount(text, place)), step);
  const rounded = roundToGrid(toHealth(shape, place, text), {kind: 'tick', step}, shape.towards);
  return {amount: shape.kind === 'repay-debt' ? smaller(rounded, row.quantity) : rounded, limiter: null};
}

function toHealth({toHealth: solve}: Shape, place: NextPlace, text: NextText): Ratio {
  const found = solve(place.answer.loan, readAmount(text, place), text.asset);
  if (found.kind === 'at' && found.limiter === 'target') return found.quantity;
  if (found.kind === 'at') throw out('target-too-far');
  throw out(found.kind === 'none' ? 'already-there' : 'target-too-far');
}

/** What makes a loan safer reaches the price, or nothing of it does. */
function safer(found: RemedyAnswer<Loan>): Found {
  if (found.kind === 'needed') return {amount: found.amount, limiter: null};
  throw out(found.kind === 'enough' ? 'already-there' : 'target-too-far');
}

/** What makes a loan less safe goes as far as the price, or as far as something tighter lets it. */
function bolder(found: LargestAmount, step: Decimal): Found {
  const {limiter} = found;
  const amount = found.kind === 'at' ? roundToGrid(found.exact, {kind: 'tick', step}, 'down') : ZERO;
  if (sign(amount) > 0) return {amount, limiter: limiter === 'price' ? null : limiter};
  throw out(limiter === 'price' ? 'already-there' : 'nothing-allowed');
}

/** Why no amount reaches a target. */
export function out(code: 'already-there' | 'target-too-far' | 'nothing-allowed'): InputError {
  const [found, instead] = {
    'already-there': ['what it stands at or beyond', 'Write another target.'],
    'nothing-allowed': ['a loan that allows no more of it', 'Choose another action.'],
    'target-too-far': ['what no amount of it reaches', 'Write a nearer target.'],
  }[code] as [string, string];
  return new InputError('amount', code, found, instead);
}
