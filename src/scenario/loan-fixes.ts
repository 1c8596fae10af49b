import {add, compareRatios, type Decimal} from '../decimal/index.js';
import {collateralToAddAt, debtToRepayAt} from '../measures/index.js';
import {answersBy} from './answers-by.js';
import {calmerThan, priceWithRoom, stepWorthACent} from './calmer.js';
import {edit} from './edit.js';
import type {Fix, FixKind} from './fix.js';
import type {Kernel} from './kernel.js';
import {answerLoanIn, type LoanAnswer} from './loan-answer.js';
import {pricesAt} from './loan-prices.js';
import {numberText} from './number-text.js';
import type {Scenario} from './scenario.js';
import {CENT_GRID} from './stated.js';

/**
 * Returns what takes a loan to the next calmer level in the asset that moves: each debt's repayment, each collateral's addition,
 * confirmed by answering the scenario it leads to.
 */
export function loanFixes(answer: LoanAnswer, scenario: Scenario, kernel: Kernel): Fix[] {
  const {loan, move} = answer;
  const calmer = calmerThan(move.level);
  // a mix has no one price to leave room to; bands are left by health, not by a price
  if (!calmer || move.liquidation.kind === 'never' || move.kind === 'mix' || answer.soft) return [];
  const {direction} = move.liquidation;
  const price = priceWithRoom(move.now, calmer.room, direction, CENT_GRID);
  const prices = pricesAt(loan, move, price);
  const answerer = answerLoanIn([answer.market]);
  const fixed = (kind: FixKind, list: string, index: number, asset: string, quantity: Decimal, unitPrice: Decimal) => {
    const step = stepWorthACent(unitPrice);
    const remedy =
      kind === 'repay-debt' ? debtToRepayAt(loan, asset, prices, step) : collateralToAddAt(loan, asset, prices, step);
    if (remedy.kind !== 'needed') return [];
    const {amount, after: changed} = remedy;
    const rows = kind === 'repay-debt' ? changed.debts : changed.collaterals;
    const text = numberText(rows.find(row => row.asset === asset)?.quantity ?? add(quantity, amount));
    const after = edit(scenario, `loan.${list}.${index}.quantity`, text);
    const found = answersBy(answerer, after, kernel).answer;
    const isReached =
      found?.move.level === 'none' || (found?.move.room && compareRatios(found.move.room, calmer.room) >= 0);
    return isReached ? [{kind, amount, step, unit: asset, reaches: calmer.level, after}] : [];
  };
  return [
    ...loan.debts.flatMap((row, i) => fixed('repay-debt', 'debts', i, row.asset, row.quantity, row.price)),
    ...loan.collaterals.flatMap((row, i) =>
      fixed('add-collateral', 'collaterals', i, row.asset, row.quantity, row.price),
    ),
  ];
}
