import type {Loan} from '../../contracts/index.js';
import {compare, ratio, roundToGrid, smaller, ZERO, type Decimal, type Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {
  borrowToHealth,
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
  type HealthTarget,
  type LargestAmount,
} from '../../measures/index.js';
import {stepWorthACent} from '../calmer.js';
import {isolationRoom} from '../loan-isolation.js';
import {pricesAt} from '../loan-prices.js';
import {readAmount, type Most, type NextAction, type NextPlace, type NextStep, type NextText} from './next-step.js';
import {writtenLoan} from './written-loan.js';

/** What an action of one asset is made of. */
interface Shape {
  readonly kind: NextStep['kind'];
  readonly list: 'collaterals' | 'debts';
  readonly changed: (loan: Loan, asset: string, amount: Decimal) => Loan;
  readonly toHealth: (loan: Loan, target: Decimal, asset: string) => HealthTarget;
  /** What reaches a target is rounded so that it does. */
  readonly towards: 'up' | 'down';
  readonly most: (place: NextPlace, asset: string) => LargestAmount | null;
}

const actionOf = (shape: Shape): NextAction => ({
  step: (place, text) => {
    const {loan} = place.answer;
    const amount = amountOf(shape, place, text);
    const after = writtenLoan(place.scenario, loan, shape.changed(loan, text.asset, amount));
    return {kind: shape.kind, first: {amount, unit: text.asset}, second: null, cost: null, loops: null, after};
  },
  most: (place, {asset}) => mostOf(shape.most(place, asset), asset),
});

export const supply = actionOf({
  kind: 'add-collateral',
  list: 'collaterals',
  changed: collateralAdded,
  toHealth: supplyToHealth,
  towards: 'up',
  most: () => null,
});

export const withdraw = actionOf({
  kind: 'withdraw-collateral',
  list: 'collaterals',
  changed: collateralWithdrawn,
  toHealth: withdrawToHealth,
  towards: 'down',
  most: ({answer}, asset) => largestWithdrawal(answer.loan, asset, {zeroLimit: zeroLimitOf(answer.market.protocol)}),
});

export const borrow = actionOf({
  kind: 'borrow-debt',
  list: 'debts',
  changed: debtBorrowed,
  toHealth: borrowToHealth,
  towards: 'down',
  most: ({answer}, asset) =>
    largestBorrow(answer.loan, asset, {room: isolationRoom(answer.loan, answer.market) ?? undefined}),
});

export const repay = actionOf({
  kind: 'repay-debt',
  list: 'debts',
  changed: debtRepaid,
  toHealth: repayToHealth,
  towards: 'up',
  most: ({answer}, asset) => largestPartialRepayment(answer.loan, asset),
});

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

function amountOf(shape: Shape, place: NextPlace, text: NextText): Decimal {
  if (text.goal === 'amount') return readAmount(text, place);
  const row = place.answer.loan[shape.list].find(({asset}) => asset === text.asset)!;
  const exact = text.goal === 'price' ? toPrice(shape, place, text) : toHealth(shape, place, text);
  const step = stepWorthACent(row.price);
  const rounded = roundToGrid(exact, {kind: 'tick', step}, shape.towards);
  return shape.kind === 'repay-debt' ? smaller(rounded, row.quantity) : rounded;
}

function toHealth({toHealth: solve}: Shape, place: NextPlace, text: NextText): Ratio {
  const found = solve(place.answer.loan, readAmount(text, place), text.asset);
  if (found.kind === 'at' && found.limiter === 'target') return found.quantity;
  if (found.kind === 'at') throw out('target-too-far');
  throw out(found.kind === 'none' ? 'already-there' : 'target-too-far');
}

/** Only what makes a loan safer is solved to a price: the price is that of the move on screen. */
function toPrice({kind, list}: Shape, place: NextPlace, text: NextText): Ratio {
  const {loan, move} = place.answer;
  const prices = pricesAt(loan, move, readAmount(text, place));
  const solve = kind === 'repay-debt' ? debtToRepayAt : collateralToAddAt;
  const {price} = loan[list].find(({asset}) => asset === text.asset)!;
  const found = solve(loan, text.asset, prices, stepWorthACent(price));
  if (found.kind === 'needed') return ratio(found.amount);
  throw out(found.kind === 'enough' ? 'already-there' : 'target-too-far');
}

/** Why no amount reaches a target. */
export function out(code: 'already-there' | 'target-too-far'): InputError {
  const [found, instead] = {
    'already-there': ['what it stands at or beyond', 'Write another target.'],
    'target-too-far': ['what no amount of it reaches', 'Write a nearer target.'],
  }[code] as [string, string];
  return new InputError('amount', code, found, instead);
}
