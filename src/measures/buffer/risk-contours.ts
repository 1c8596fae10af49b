import {decimal} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import {passageOf, type Kernel} from '../../kernel/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {requireList, requireWord} from '../door.js';
import {logDistance} from '../passage/approach.js';
import {chanceOf, fieldsOf} from '../passage/door.js';
import {atLeverage} from '../margin/at-leverage.js';
import {positionLiquidationPrice} from '../margin/position-liquidation-price.js';
import {yearsAhead} from './horizon.js';

/** The barriers of a map: for each column, such as one leverage, the price that liquidates. */
export interface ContourAxis {
  /** The mark, quote per base, > 0. */
  readonly from: DecimalInput;
  /** Quote per base, > 0; `null` where that column is never liquidated. */
  readonly barriers: readonly (Ratio | DecimalInput | null)[];
  readonly direction: 'falling' | 'rising';
}

/** One depth line: the volatility at which each column has that chance. */
export interface RiskContour {
  readonly chance: Decimal;
  /**
   * Fractions per √year; 0 where the column is liquidated already, `null` where no volatility makes it that likely: never
   * liquidated, or a rise that a fair price is not likely enough to make.
   */
  readonly volatilities: readonly (number | null)[];
}

/** The depths of the risk map. */
export const CONTOUR_CHANCES = ['0.001', '0.01', '0.05', '0.1', '0.25', '0.5'] as const;

/**
 * Returns the depth lines of the risk map: per barrier the volatility at which it is touched within the horizon with each
 * chance, for a price without drift. The core module alone answers it.
 *
 *     σ = √(v/T)          v: the time at which Brownian motion of volatility 1 touches with that chance
 *
 * A driftless price is time-changed by its variance, so the kernel's inverse in the horizon is the inverse in the volatility.
 *
 * @throws {InputError} `not-a-kernel`; at `from`, `barriers`, `direction`, `horizonDays`; `not-a-probability`.
 * @source As `horizonForTouchProbability`.
 * @example riskContours(kernel, {from: '1', barriers: ['0.9', '0.5'], direction: 'falling'}, '7', ['0.01'])[0].volatilities;
 */
export function riskContours(
  kernel: Kernel,
  axis: ContourAxis,
  horizonDays: DecimalInput,
  chances: readonly DecimalInput[] = CONTOUR_CHANCES,
): readonly RiskContour[] {
  const passage = passageOf(kernel);
  const {from, barriers, direction} = fieldsOf(axis, 'axis', '{from, barriers, direction}');
  requireWord(direction, 'direction', 'falling', 'rising');
  const side = direction === 'rising' ? 1 : -1;
  const years = yearsAhead(horizonDays);
  const distances = requireList(barriers, 'barriers').map(to =>
    to === null ? null : side * logDistance(passage, from, to, 'barriers'),
  );
  return requireList(chances, 'chances').map(each => {
    const chance = chanceOf(each);
    const volatilities = distances.map(distance => {
      if (distance === null) return null;
      if (distance <= 0) return 0;
      const variance = passage.horizonForTouch(chance, distance, -side / 2, 1);
      return variance < Infinity ? Math.sqrt(variance / years) : null;
    });
    return {chance: decimal(each, 'chances'), volatilities};
  });
}

/**
 * Returns the liquidation of one position at each of many leverages: the columns of the risk map.
 *
 * @param position - its margin is left aside; a leverage is notional at entry over margin.
 * @throws {InputError} as `liquidationPrice`; `not-positive` at `leverages`.
 * @example liquidationsByLeverage(kernel, position, rules, '1874.89', [2, 5, 10]);
 */
export function liquidationsByLeverage(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  leverages: readonly DecimalInput[],
): readonly LiquidationAnswer[] {
  return requireList(leverages, 'leverages').map(leverage =>
    positionLiquidationPrice(kernel, atLeverage(position, leverage, 'leverages'), rules, mark),
  );
}
