import {
  decimal,
  multiply,
  ratio,
  roundToGrid,
  subtract,
  add,
  toFloat,
  ZERO,
  type Decimal,
  type DecimalInput,
  type PriceGrid,
} from '../../decimal/index.js';
import type {Kernel} from '../../kernel/index.js';
import {diffusion, type VolatilityRange} from '../../models/index.js';
import {limitOf, horizonOf, type ChanceLimit} from '../buffer/horizon.js';
import {outlook, type OutlookAnswer} from '../buffer/outlook.js';
import type {Way} from '../buffer/way.js';
import {barrierForTouchProbability} from '../passage/barrier-for-touch-probability.js';
import {fieldsOf} from '../passage/door.js';
import {requireRange} from '../volatility/door.js';

/** A change for a chance that shall not be passed, in the terms every remedy asks about. */
export interface ChanceQuestion {
  readonly kernel: Kernel;
  readonly volatility: VolatilityRange;
  readonly limit: ChanceLimit;
}

/** Of a price without a tick, how far a target is moved when it was not enough: beyond the tenth figure. */
const FURTHER = decimal('1e-9');

/**
 * Returns the price liquidation has to stand at so that it is touched with at most the stated chance, at the central
 * volatility: the quantile of the way, rounded away from the mark on the grid. 0 where the way may take everything, so that no price
 * may be left to stand at; `null` where it may rise beyond every number.
 *
 * @throws {InputError} as `barrierForTouchProbability`.
 */
export function chanceTarget(
  {kernel, volatility, limit}: ChanceQuestion,
  from: DecimalInput,
  direction: 'falling' | 'rising',
  grid: PriceGrid,
): Decimal | null {
  const {horizonDays, drift} = fieldsOf(limit, 'limit', '{horizonDays, probability}');
  const model = diffusion({volatility: requireRange(volatility).central, drift});
  const tick = grid.kind === 'tick' ? grid.step : undefined;
  const departure = {from, direction, tick} as const;
  const found = barrierForTouchProbability(kernel, departure, model, horizonOf(horizonDays), limitOf(limit));
  if (found.kind === 'never') return direction === 'falling' ? ZERO : null;
  return grid.kind === 'significant' ? roundToGrid(ratio(found.price), grid, away(direction)) : found.price;
}

/** The next price further away: where a target stands exactly on a quantile that is touched. */
export function furtherTarget(target: Decimal, direction: 'falling' | 'rising', grid: PriceGrid): Decimal {
  const step = grid.kind === 'tick' ? grid.step : multiply(target, FURTHER);
  return direction === 'falling' ? subtract(target, step) : add(target, step);
}

/** The outlook after a change and whether its chance is at most the stated one. */
export function confirmed(
  {kernel, volatility, limit}: ChanceQuestion,
  way: Way,
): {outlook: OutlookAnswer; holds: boolean} {
  const {horizonDays, drift} = limit;
  const found = outlook(kernel, way, volatility, {horizonDays, drift});
  const most = toFloat(limitOf(limit));
  return {
    outlook: found,
    holds: found.kind === 'at' ? found.chance.central.probability <= most : found.kind === 'never',
  };
}

const away = (direction: 'falling' | 'rising'): 'down' | 'up' => (direction === 'falling' ? 'down' : 'up');
