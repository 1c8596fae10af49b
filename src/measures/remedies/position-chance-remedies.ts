import {
  decimal,
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
import type {MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {VolatilityRange} from '../../models/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {ZERO_RATIO} from '../amounts.js';
import type {ChanceLimit} from '../buffer/horizon.js';
import type {OutlookAnswer} from '../buffer/outlook.js';
import {wayTo} from '../buffer/way.js';
import {notionalOf} from '../margin/equation.js';
import {positionLiquidationPrice} from '../margin/position-liquidation-price.js';
import {marginAdded} from '../preview/margin-added.js';
import {chanceTarget, confirmed, furtherTarget, type ChanceQuestion} from './chance-target.js';
import {marginToAdd} from './margin-to-add.js';
import {ranked, type RemedyCost, type RemedyTag} from './ranking.js';
import {FINEST_STEP, upToStep, type NoRemedy} from './remedy.js';
import {sizeToCut} from './size-to-cut.js';

/** How a change of a position can be made. */
export interface PositionSteps {
  /** Smallest amount of margin, settlement currency. */
  readonly money?: DecimalInput | undefined;
  /** Smallest part closed, in the unit of the position's size. */
  readonly size?: DecimalInput | undefined;
  /** Fee of closing, a fraction of the notional closed. */
  readonly feeRate?: DecimalInput | undefined;
}

export type PositionRemedyWay = 'add-margin' | 'cut-size' | 'half-and-half';

/** A change after which liquidation is touched with at most the stated chance. */
export interface PositionChanceRemedy<P extends Position> {
  readonly way: PositionRemedyWay;
  /** Margin to add, settlement currency, 0 where none is; on its step. */
  readonly add: Decimal;
  /** The part to close, in the unit of the position's size, 0 where none is; on its step. */
  readonly cut: Decimal;
  /** What closing costs, settlement currency. */
  readonly fee: Ratio;
  readonly cost: RemedyCost;
  readonly tags: readonly RemedyTag[];
  /** What is held once it is done, its liquidation, and what lies ahead then. */
  readonly after: P;
  readonly liquidation: LiquidationAnswer;
  readonly outlook: OutlookAnswer;
}

/** The remedies for a chance, in the order a page shows them. */
export type ChanceRemedies<R, Way> =
  | {
      readonly kind: 'needed';
      /** Where liquidation has to stand, on the grid, away from the mark. */
      readonly target: Decimal;
      readonly remedies: readonly R[];
      /** The ways that do not lead there. */
      readonly without: readonly {readonly way: Way; readonly why: NoRemedy}[];
    }
  /** The chance is at most the stated one already. */
  | {readonly kind: 'enough'; readonly outlook: OutlookAnswer}
  | {readonly kind: 'impossible'; readonly why: 'no-price-that-far'};

/** Figures of the half that is added: a round number to send. */
const HALF_FIGURES = 3;
const TRIES = 3;

/**
 * Returns the changes that bring the chance of liquidation within a horizon down to a stated one: margin to add, size to cut, and
 * about half of the margin with the rest cut. Amounts are exact on their steps, for the price that is touched with that chance
 * at the central volatility; each is confirmed by answering again.
 *
 * @throws {InputError} as `liquidationPrice`, `marginToAdd`, `sizeToCut`, `valueAtRiskBuffer`.
 * @source As those.
 * @example
 * const limit = {horizonDays: '7', probability: '0.05'};
 * const steps = {money: '0.01', size: '0.001', feeRate: '0.0005'};
 * positionChanceRemedies(kernel, position, rules, '1874.89', volatility, limit, steps); // 1490.51; 6.932; 745 and 3.468
 */
export function positionChanceRemedies<P extends Position>(
  kernel: Kernel,
  position: P,
  rules: MarginRules,
  mark: DecimalInput,
  volatility: VolatilityRange,
  limit: ChanceLimit,
  steps: PositionSteps = {},
): ChanceRemedies<PositionChanceRemedy<P>, PositionRemedyWay> {
  const asked: ChanceQuestion = {kernel, volatility, limit};
  const start = confirmed(asked, wayTo(positionLiquidationPrice(kernel, position, rules, mark), mark));
  if (start.holds) return {kind: 'enough', outlook: start.outlook};
  const direction = position.side === 'long' ? 'falling' : 'rising';
  const target = chanceTarget(asked, mark, direction, rules.grid);
  if (target === null || (isZero(target) && position.kind === 'inverse'))
    return {kind: 'impossible', why: 'no-price-that-far'};
  const found: Found<P>[] = [];
  const without: {way: PositionRemedyWay; why: NoRemedy}[] = [];
  for (const way of ['add-margin', 'cut-size', 'half-and-half'] as const) {
    const change = tried(asked, position, rules, mark, target, way, steps);
    if ('why' in change) without.push({way, why: change.why});
    else found.push(change);
  }
  return {kind: 'needed', target, remedies: ranked(found), without};
}

type Found<P extends Position> = Omit<PositionChanceRemedy<P>, 'tags'>;

/** One way to a target, confirmed; a target that is touched after all is moved on. */
function tried<P extends Position>(
  asked: ChanceQuestion,
  position: P,
  rules: MarginRules,
  mark: DecimalInput,
  target: Decimal,
  way: PositionRemedyWay,
  steps: PositionSteps,
): Found<P> | {readonly why: NoRemedy} {
  const {kernel} = asked;
  const direction = position.side === 'long' ? 'falling' : 'rising';
  for (let tries = 0, to = target; tries < TRIES && sign(to) >= 0; tries++) {
    const change = changed(kernel, position, rules, mark, to, way, steps);
    if ('why' in change) return change;
    const liquidation = positionLiquidationPrice(kernel, change.after, rules, mark);
    const {outlook, holds} = confirmed(asked, wayTo(liquidation, mark));
    const cost = {money: ratio(change.add), given: ratio(change.cut), isHalf: way === 'half-and-half'};
    if (holds) return {way, ...change, fee: feeOf(position, change.cut, mark, steps), cost, liquidation, outlook};
    to = furtherTarget(to, direction, rules.grid);
  }
  return {why: 'no-price-that-far'};
}

type Change<P> = {readonly add: Decimal; readonly cut: Decimal; readonly after: P} | {readonly why: NoRemedy};

function changed<P extends Position>(
  kernel: Kernel,
  position: P,
  rules: MarginRules,
  mark: DecimalInput,
  to: Decimal,
  way: PositionRemedyWay,
  {money = FINEST_STEP, size = FINEST_STEP, feeRate = ZERO}: PositionSteps,
): Change<P> {
  let held = position;
  let add = ZERO;
  if (way !== 'cut-size') {
    const added = marginToAdd(position, rules, mark, to, money);
    if (added.kind === 'impossible') return added;
    if (added.kind === 'needed') {
      if (way === 'add-margin') return {add: added.amount, cut: ZERO, after: added.after};
      const half = roundRatio(divideRatios(ratio(added.amount), ratio('2')), HALF_FIGURES, 'nearest');
      add = upToStep(ratio(half), money);
      held = marginAdded(position, add);
    }
  }
  const cut = sizeToCut(kernel, held, rules, mark, to, {step: size, feeRate});
  if (cut.kind === 'impossible') return cut;
  return cut.kind === 'needed' ? {add, cut: cut.amount, after: cut.after} : {add, cut: ZERO, after: held};
}

function feeOf(position: Position, cut: Decimal, mark: DecimalInput, {feeRate = ZERO}: PositionSteps): Ratio {
  if (sign(cut) === 0) return ZERO_RATIO;
  const closed = {...position, size: ratio(cut)};
  return multiplyRatios(ratio(decimal(feeRate, 'feeRate')), notionalOf(closed, ratio(decimal(mark, 'mark'))));
}
