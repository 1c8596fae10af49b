import {
  addRatios,
  compareRatios,
  divideRatios,
  isZero,
  multiplyRatios,
  ratio,
  roundRatio,
  sign,
  ZERO,
  type Decimal,
  type DecimalInput,
  type Ratio,
} from '../../decimal/index.js';
import type {Debt, Loan} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {VolatilityRange} from '../../models/index.js';
import {ZERO_RATIO, type Amount} from '../amounts.js';
import type {ChanceLimit} from '../buffer/horizon.js';
import type {OutlookAnswer} from '../buffer/outlook.js';
import {wayTo} from '../buffer/way.js';
import {directionOf, loanMovePrice, pricesMoved, type LoanMove, type LoanMovePrice} from '../lending/loan-move.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {debtRepaid} from '../preview/loan-changed.js';
import {chanceTarget, confirmed, furtherTarget, type ChanceQuestion} from './chance-target.js';
import {collateralToSellAt} from './collateral-to-sell.js';
import {collateralToAddAt, debtToRepayAt} from './loan-remedies.js';
import type {ChanceRemedies} from './position-chance-remedies.js';
import {ranked, type RemedyCost, type RemedyTag} from './ranking.js';
import {FINEST_STEP, upToStep, type NoRemedy} from './remedy.js';

/** Which assets a loan's change is made in, and how. */
export interface LoanSteps {
  /** The debt repaid; that of the largest value when left out. */
  readonly debt?: string | undefined;
  /** The collateral added or sold; the asset that moves, or that of the largest value, when left out. */
  readonly collateral?: string | undefined;
  /** Smallest amounts, tokens. */
  readonly debtStep?: DecimalInput | undefined;
  readonly collateralStep?: DecimalInput | undefined;
  /** What selling costs, a fraction of what is sold. */
  readonly saleFeeRate?: Amount | undefined;
}

export type LoanRemedyWay = 'add-collateral' | 'repay-debt' | 'sell-and-repay' | 'half-and-half';

/** A change of a loan after which liquidation is touched with at most the stated chance. */
export interface LoanChanceRemedy {
  readonly way: LoanRemedyWay;
  /** Tokens of the collateral added, and sold; of the debt repaid with new money. 0 where none is; on their steps. */
  readonly add: Decimal;
  readonly sell: Decimal;
  readonly repay: Decimal;
  readonly collateral: string;
  readonly debt: string;
  /** Money in the base currency of the market, at today's prices; `given` is the collateral sold, its value. */
  readonly cost: RemedyCost;
  readonly tags: readonly RemedyTag[];
  readonly after: Loan;
  readonly liquidation: LoanMovePrice;
  readonly outlook: OutlookAnswer;
}

const WAYS = ['add-collateral', 'repay-debt', 'sell-and-repay', 'half-and-half'] as const;
const UNROUNDED = {kind: 'unrounded'} as const;
/** Figures of the half that is repaid: a round number to send. */
const HALF_FIGURES = 3;
const TRIES = 3;

/**
 * Returns the changes that bring the chance of a loan's liquidation within a horizon down to a stated one: collateral to add, debt to
 * repay, collateral to sell and repay with, and about half of the debt with the rest added. As `positionChanceRemedies`.
 *
 * @param move - what moves: one asset, others by their betas.
 * @param volatility - of the asset that moves, in units of what is owed: where the debt moves too, that of the pair.
 * @throws {InputError} as `loanMovePrice`, `debtToRepay`, `collateralToAdd`, `valueAtRiskBuffer`.
 * @source As those.
 * @example
 * const limit = {horizonDays: '30', probability: '0.01'};
 * loanChanceRemedies(kernel, borrowed, {asset: 'WETH', betas: {wstETH: '1'}}, volatility, limit, {debtStep: '0.01'});
 */
export function loanChanceRemedies(
  kernel: Kernel,
  loan: Loan,
  move: LoanMove,
  volatility: VolatilityRange,
  limit: ChanceLimit,
  steps: LoanSteps = {},
): ChanceRemedies<LoanChanceRemedy, LoanRemedyWay> {
  const asked: ChanceQuestion = {kernel, volatility, limit};
  const start = confirmed(asked, wayOf(loanMovePrice(loan, move)));
  if (start.holds) return {kind: 'enough', outlook: start.outlook};
  const [first] = [...loan.collaterals, ...loan.debts].filter(({asset}) => asset === move.asset);
  const target = chanceTarget(asked, first!.price, directionOf(loan, move), UNROUNDED);
  if (target === null) return {kind: 'impossible', why: 'no-price-that-far'};
  const debt = steps.debt ?? largest(loan.debts);
  const held = loan.collaterals.find(({asset, quantity}) => asset === move.asset && !isZero(quantity));
  const collateral = steps.collateral ?? held?.asset ?? largest(loan.collaterals);
  debtOf(loan, debt);
  collateralOf(loan, collateral);
  const found: Omit<LoanChanceRemedy, 'tags'>[] = [];
  const without: {way: LoanRemedyWay; why: NoRemedy}[] = [];
  for (const way of WAYS) {
    const change = tried(asked, loan, move, target, way, {...steps, debt, collateral});
    if ('why' in change) without.push({way, why: change.why});
    else found.push({way, collateral, debt, ...change});
  }
  return {kind: 'needed', target, remedies: ranked(found), without};
}

/** The way to a loan's liquidation. */
export const wayOf = (found: LoanMovePrice): ReturnType<typeof wayTo> =>
  wayTo(found, found.kind === 'at' ? found.from : ZERO);

type Named = LoanSteps & {readonly debt: string; readonly collateral: string};
type Found = Omit<LoanChanceRemedy, 'tags' | 'way' | 'collateral' | 'debt'>;

function tried(
  asked: ChanceQuestion,
  loan: Loan,
  move: LoanMove,
  target: Decimal,
  way: LoanRemedyWay,
  steps: Named,
): Found | {readonly why: NoRemedy} {
  for (let tries = 0, to = target; tries < TRIES && sign(to) >= 0; tries++) {
    const change = changed(loan, pricesMoved(loan, move, ratio(to)), way, steps);
    if ('why' in change) return change;
    const liquidation = loanMovePrice(change.after, move);
    const {outlook, holds} = confirmed(asked, wayOf(liquidation));
    if (holds) return {...change, cost: costOf(loan, change, way, steps), liquidation, outlook};
    to = furtherTarget(to, directionOf(loan, move), UNROUNDED);
  }
  return {why: 'no-price-that-far'};
}

type Change = Pick<LoanChanceRemedy, 'add' | 'sell' | 'repay' | 'after'>;

function changed(
  loan: Loan,
  prices: ReadonlyMap<string, Ratio>,
  way: LoanRemedyWay,
  steps: Named,
): Change | {readonly why: NoRemedy} {
  const {debt, collateral, debtStep = FINEST_STEP, collateralStep = FINEST_STEP, saleFeeRate} = steps;
  const none = {add: ZERO, sell: ZERO, repay: ZERO, after: loan};
  if (way === 'sell-and-repay') {
    const sale = {collateral, debt, feeRate: saleFeeRate, step: collateralStep};
    const sold = collateralToSellAt(loan, sale, prices);
    return sold.kind === 'needed' ? {...none, sell: sold.amount, after: sold.after} : (refused(sold) ?? none);
  }
  if (way === 'add-collateral') {
    const added = collateralToAddAt(loan, collateral, prices, collateralStep);
    return added.kind === 'needed' ? {...none, add: added.amount, after: added.after} : (refused(added) ?? none);
  }
  const repaid = debtToRepayAt(loan, debt, prices, debtStep);
  if (repaid.kind !== 'needed') return refused(repaid) ?? none;
  if (way === 'repay-debt') return {...none, repay: repaid.amount, after: repaid.after};
  const half = roundRatio(divideRatios(ratio(repaid.amount), ratio('2')), HALF_FIGURES, 'nearest');
  const repay = upToStep(ratio(half), debtStep);
  const after = debtRepaid(loan, debt, repay);
  const rest = collateralToAddAt(after, collateral, prices, collateralStep);
  if (rest.kind === 'needed') return {...none, repay, add: rest.amount, after: rest.after};
  return refused(rest) ?? {...none, repay, after};
}

const refused = (answer: {kind: 'enough'} | {kind: 'impossible'; why: NoRemedy}): {why: NoRemedy} | null =>
  answer.kind === 'impossible' ? {why: answer.why} : null;

function costOf(loan: Loan, {add, sell, repay}: Change, way: LoanRemedyWay, {debt, collateral}: Named): RemedyCost {
  const priced = (rows: readonly Debt[], asset: string, amount: Decimal): Ratio =>
    multiplyRatios(ratio(amount), ratio(rows.find(row => row.asset === asset)!.price));
  const [added, repaid] = [priced(loan.collaterals, collateral, add), priced(loan.debts, debt, repay)];
  const money = addRatios(added, repaid);
  const given = sign(sell) === 0 ? ZERO_RATIO : priced(loan.collaterals, collateral, sell);
  return {money, given, isHalf: way === 'half-and-half'};
}

/** The asset of the largest value; the name of none where there is none, which its reader refuses. */
function largest(rows: readonly Debt[]): string {
  const valued = rows.map(row => ({asset: row.asset, value: multiplyRatios(ratio(row.quantity), ratio(row.price))}));
  return valued.sort((a, b) => compareRatios(b.value, a.value))[0]?.asset ?? '';
}
