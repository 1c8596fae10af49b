import {decimal, toFloat, type Decimal, type Ratio} from '../../decimal/index.js';
import {
  outlook,
  riskContours,
  wayTo,
  type LiquidationAnswer,
  type OutlookAnswer,
  type RiskContour,
} from '../../measures/index.js';
import {statedVolatility} from '../../models/index.js';
import type {AnsweredOutlook, Kernel, Level, Scenario} from '../../scenario/index.js';
import type {Language} from '../../text/index.js';
import type {View} from '../shared/view.js';

const COLUMNS = 48;

/** What a map shows across: a leverage or a loan to value, and all that follows from one. */
export interface Ground {
  readonly of: 'position' | 'loan';
  readonly kernel: Kernel;
  readonly outlook: AnsweredOutlook;
  readonly level: Level;
  /** The price now of the asset that moves. */
  readonly now: Decimal;
  readonly direction: 'falling' | 'rising';
  /** Where it stands itself. */
  readonly own: number;
  readonly scale: 'logarithmic' | 'linear';
  readonly ends: readonly [least: number, most: number];
  /** Two grounds of the same key have the same grid: a slider moves the mark alone. */
  readonly key: string;
  /** Where liquidation stands at each of many values. */
  readonly liquidationsAt: (values: readonly number[]) => readonly LiquidationAnswer[];
  /** The highest value at which the chance is at most 1 %, and 10 %, as it is written; `null` where none keeps it so low. */
  readonly edges: () => {readonly calm: string | null; readonly watch: string | null};
  readonly print: (value: number, language: Language) => string;
  /** The nearest value that may be chosen. */
  readonly snap: (value: number) => number;
  /** The scenario with another value; `null` where it cannot be. */
  readonly take: (view: View, value: number) => Scenario | null;
  /** Values marked on the axis, and those of the table. */
  readonly marks: readonly number[];
  readonly rows: readonly number[];
  /** Names a sentence may need: what is borrowed, what moves. */
  readonly names: Readonly<Record<string, string>>;
}

/** All of a map that does not depend on where its subject stands. */
export interface Grid {
  readonly across: readonly number[];
  readonly contours: readonly RiskContour[];
  readonly volatility: readonly [least: number, most: number];
  readonly edges: ReturnType<Ground['edges']>;
}

/** Computes a grid: exact prices for each column, then one inverse per column and line. */
export function gridOf(ground: Ground): Grid {
  const {kernel, outlook, now, direction} = ground;
  const {volatility, horizonDays} = outlook;
  const across = columnsOf(ground);
  const barriers = ground.liquidationsAt(across).map(each => barrierOf(each, now, direction));
  const contours = riskContours(kernel, {from: now, barriers, direction}, horizonDays);
  const [low, high] = [toFloat(volatility.low), toFloat(volatility.high)];
  const ends = [Math.min(0.15, low / 2), Math.max(1.2, high * 1.25)] as const;
  return {across, contours, volatility: ends, edges: ground.edges()};
}

/** Values from one end to the other, even on the axis. */
function columnsOf({scale, ends: [least, most]}: Ground): number[] {
  const at = (share: number): number =>
    scale === 'linear' ? least + (most - least) * share : least * (most / least) ** share;
  return Array.from({length: COLUMNS + 1}, (_, index) => Number(at(index / COLUMNS).toPrecision(6)));
}

/** An asset that both secures and is owed may turn round; that way there is nothing on this side. */
function barrierOf(answer: LiquidationAnswer, now: Decimal, direction: 'falling' | 'rising'): Ratio | Decimal | null {
  if (answer.kind === 'never') return null;
  if (answer.kind === 'now') return now;
  return answer.direction === direction ? answer.exact : null;
}

/** What lies ahead at another value and one volatility. */
export function lookAt(
  {kernel, outlook: {horizonDays}, now, liquidationsAt}: Ground,
  value: number,
  volatility: number,
): OutlookAnswer {
  const [found] = liquidationsAt([value]);
  return outlook(kernel, wayTo(found!, now), statedVolatility(decimal(volatility)), {horizonDays});
}
