import {
  addRatios,
  compareRatios,
  decimal,
  isZero,
  multiplyRatios,
  ratio,
  requirePositive,
  subtractRatios,
  type DecimalInput,
  type Ratio,
} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {VolatilityRange} from '../../models/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {ONE_RATIO} from '../amounts.js';
import {DANGER_CHANCE, WATCH_CHANCE} from '../buffer/chance-level.js';
import {CALM_ROOM, WATCH_ROOM} from '../buffer/distance-level.js';
import type {ChanceLimit, Outlooked} from '../buffer/horizon.js';
import type {OutlookAnswer} from '../buffer/outlook.js';
import {wayTo} from '../buffer/way.js';
import {requirePosition, requireWord} from '../door.js';
import {distance} from '../margin/distance.js';
import {fieldsOf} from '../passage/door.js';
import {chanceTarget, confirmed} from './chance-target.js';
import {leverageForPrice, LEVERAGE_STEP, type LeverageAnswer} from './leverage-for-price.js';

/** What levels go by: the distance, or the chance within a horizon. */
export type LevelBasis =
  {readonly kind: 'distance'} | (Outlooked & {readonly kind: 'chance'; readonly volatility: VolatilityRange});

/** The highest leverages of each level, for the strip below a slider. */
export interface LeverageEdges {
  /** To here calm, above it watch. */
  readonly calmUpTo: LeverageAnswer;
  /** To here watch, above it danger. */
  readonly watchUpTo: LeverageAnswer;
  /** To here danger, above it liquidatable at the mark. */
  readonly aliveUpTo: LeverageAnswer;
}

/**
 * Returns the leverages at which the level of a position changes: by 40 % and 15 % of distance, or by 1 % and 10 % of chance
 * at the central volatility; rounded down to one decimal, and confirmed.
 *
 * @param position - side, entry and size; its margin is left aside.
 * @throws {InputError} as `leverageForPrice`, `outlook`.
 * @source The design of the calculator, "Levels".
 * @example
 * const basis = {kind: 'chance', volatility, horizonDays: '7'} as const;
 * leverageEdges(kernel, position, rules, '1874.89', basis); // calm to 6.2×, watch to 8.9×
 */
export function leverageEdges(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  basis: LevelBasis,
): LeverageEdges {
  requirePosition(position);
  const {kind} = fieldsOf(basis, 'basis', "{kind: 'distance'}");
  requireWord(kind, 'basis', 'distance', 'chance');
  const edge = (level: 'calm' | 'watch'): LeverageAnswer =>
    basis.kind === 'distance'
      ? edgeByDistance(kernel, position, rules, mark, level === 'calm' ? CALM_ROOM : WATCH_ROOM)
      : edgeByChance(kernel, position, rules, mark, basis, level === 'calm' ? WATCH_CHANCE : DANGER_CHANCE);
  return {
    calmUpTo: edge('calm'),
    watchUpTo: edge('watch'),
    aliveUpTo: leverageForPrice(kernel, position, rules, mark, mark, LEVERAGE_STEP, ({kind}) => kind !== 'now'),
  };
}

function edgeByDistance(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  room: Ratio,
): LeverageAnswer {
  const share = position.side === 'long' ? subtractRatios(ONE_RATIO, room) : addRatios(ONE_RATIO, room);
  const to = multiplyRatios(ratio(requirePositive(decimal(mark, 'mark'), 'mark')), share);
  return leverageForPrice(kernel, position, rules, mark, to, LEVERAGE_STEP, answer => roomy(answer, mark, room));
}

/** By the price that is stated, as a page counts the room. */
function roomy(answer: LiquidationAnswer, mark: DecimalInput, room: Ratio): boolean {
  if (answer.kind !== 'at') return answer.kind === 'never';
  return compareRatios(distance(mark, answer.price, answer.direction), room) >= 0;
}

function edgeByChance(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  {volatility, horizonDays, drift}: Extract<LevelBasis, {kind: 'chance'}>,
  probability: string,
): LeverageAnswer {
  const limit: ChanceLimit = {horizonDays, drift, probability};
  return largestLeverageForChance(kernel, position, rules, mark, volatility, limit);
}

/** The highest leverage for a chance, and what lies ahead with it. */
export type LeverageForChance =
  (Extract<LeverageAnswer, {kind: 'at'}> & {readonly outlook: OutlookAnswer}) | Exclude<LeverageAnswer, {kind: 'at'}>;

/**
 * Returns the largest leverage at which liquidation is touched within a horizon with at most a stated chance, at the central
 * volatility.
 *
 * @param position - its margin is left aside.
 * @param step - of the leverage; 0.1 when left out.
 * @throws {InputError} as `leverageForPrice`, `valueAtRiskBuffer`.
 * @source As `positionChanceRemedies`.
 * @example largestLeverageForChance(kernel, position, rules, '1874.89', volatility, {horizonDays: '7', probability: '0.05'}); // 7.8×
 */
export function largestLeverageForChance(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  volatility: VolatilityRange,
  limit: ChanceLimit,
  step: DecimalInput = LEVERAGE_STEP,
): LeverageForChance {
  requirePosition(position);
  const asked = {kernel, volatility, limit};
  const direction = position.side === 'long' ? 'falling' : 'rising';
  const target = chanceTarget(asked, mark, direction, rules.grid);
  if (target === null || (isZero(target) && position.kind === 'inverse')) return {kind: 'none'};
  const holds = (answer: LiquidationAnswer): boolean => confirmed(asked, wayTo(answer, mark)).holds;
  const found = leverageForPrice(kernel, position, rules, mark, target, step, holds);
  if (found.kind !== 'at') return found;
  return {...found, outlook: confirmed(asked, wayTo(found.liquidation, mark)).outlook};
}
