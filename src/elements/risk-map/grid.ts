import type {RiskMap} from '../../charts/risk-map/index.js';
import {decimal, ratioToFloat, toFloat, type Decimal} from '../../decimal/index.js';
import {
  leverageEdges,
  liquidationsByLeverage,
  outlook,
  riskContours,
  wayTo,
  type LeverageEdges,
  type LiquidationAnswer,
  type OutlookAnswer,
  type RiskContour,
} from '../../measures/index.js';
import {statedVolatility} from '../../models/index.js';
import type {AnsweredOutlook, Kernel, PositionAnswer} from '../../scenario/index.js';
import {mostOf} from '../inputs/level-edges.js';
import {questionKey} from '../shared/question-key.js';

const COLUMNS = 48;

/** All of a map that does not depend on the leverage of the position: a slider moves the mark alone. */
export interface Grid {
  readonly leverages: readonly number[];
  readonly contours: readonly RiskContour[];
  readonly volatility: readonly [least: number, most: number];
  readonly edges: LeverageEdges;
}

/** A position, what is ahead of it, and the mark that both are about. */
export interface Mapped {
  readonly kernel: Kernel;
  readonly answer: PositionAnswer;
  readonly outlook: AnsweredOutlook;
  readonly mark: Decimal;
}

/** Returns leverages from 1 to the venue's highest at this size, even on a logarithmic axis. */
function leveragesOf(answer: PositionAnswer): number[] {
  const last = Math.max(2, toFloat(mostOf(answer)));
  return Array.from({length: COLUMNS + 1}, (_, at) => Number((last ** (at / COLUMNS)).toPrecision(6)));
}

/** Computes a grid: exact prices for each column, then one inverse per column and line. */
export function gridOf({kernel, answer, outlook: {volatility, horizonDays}, mark}: Mapped): Grid {
  const {position, market} = answer;
  const leverages = leveragesOf(answer);
  const found = liquidationsByLeverage(kernel, position, market.rules, mark, leverages);
  const direction = position.side === 'long' ? 'falling' : 'rising';
  const barriers = found.map(each => (each.kind === 'never' ? null : each.kind === 'now' ? mark : each.exact));
  const contours = riskContours(kernel, {from: mark, barriers, direction}, horizonDays);
  const edges = leverageEdges(kernel, position, market.rules, mark, {kind: 'chance', volatility, horizonDays});
  const [low, high] = [toFloat(volatility.low), toFloat(volatility.high)];
  return {leverages, contours, volatility: [Math.min(0.15, low / 2), Math.max(1.2, high * 1.25)], edges};
}

/** What a grid depends on: two questions with the same text have the same grid. */
export const gridKey = ({kernel, answer, outlook: {volatility, horizonDays}, mark}: Mapped): string =>
  questionKey(
    ...[answer.market.id, answer.market.rules, answer.position.side, answer.position.size, answer.position.entry],
    ...[mark, volatility, horizonDays, kernel.engine],
  );

/** What lies ahead at another leverage and one volatility; the liquidation alone where nothing lies ahead. */
export function lookAt(
  {kernel, answer, outlook: {horizonDays}, mark}: Mapped,
  leverage: number,
  volatility: number,
): OutlookAnswer {
  const [found] = liquidationsByLeverage(kernel, answer.position, answer.market.rules, mark, [leverage]) as [
    LiquidationAnswer,
  ];
  return outlook(kernel, wayTo(found, mark), statedVolatility(decimal(volatility)), {horizonDays});
}

/** The position itself, within the grid. */
export function markOf({answer, outlook: {volatility}}: Mapped): NonNullable<RiskMap['mark']> {
  const {low, central, high} = volatility;
  return {leverage: ratioToFloat(answer.leverage), low: toFloat(low), central: toFloat(central), high: toFloat(high)};
}
