import type {Kernel} from '../../kernel/index.js';
import {diffusion, type VolatilityRange} from '../../models/index.js';
import {
  barrierForTouchProbability,
  type BarrierAnswer,
  type Departure,
} from '../passage/barrier-for-touch-probability.js';
import {fieldsOf} from '../passage/door.js';
import {requireRange} from '../volatility/door.js';
import {DANGER_CHANCE, WATCH_CHANCE} from './chance-level.js';
import {horizonOf, type Outlooked} from './horizon.js';

/** Where the market would have to stand off a liquidation price for each level to begin. */
export interface LevelPrices {
  /** Liquidation here is touched with 1 %: beyond it, calm. */
  readonly watch: BarrierAnswer;
  /** With 10 %: nearer, danger. */
  readonly danger: BarrierAnswer;
}

/**
 * Returns the prices at which the level of a liquidation standing there changes, at the central volatility.
 *
 * @throws {InputError} as `barrierForTouchProbability`; `out-of-bounds` at `horizonDays`.
 * @source As `barrierForTouchProbability`; levels as `levelOfChance`.
 * @example levelPrices(kernel, {from: '1874.89', direction: 'falling', tick: '0.01'}, volatility, {horizonDays: '7'});
 */
export function levelPrices(
  kernel: Kernel,
  departure: Departure,
  volatility: VolatilityRange,
  asked: Outlooked,
): LevelPrices {
  const {horizonDays, drift} = fieldsOf(asked, 'asked', '{horizonDays}');
  const model = diffusion({volatility: requireRange(volatility).central, drift});
  const days = horizonOf(horizonDays);
  return {
    watch: barrierForTouchProbability(kernel, departure, model, days, WATCH_CHANCE),
    danger: barrierForTouchProbability(kernel, departure, model, days, DANGER_CHANCE),
  };
}
