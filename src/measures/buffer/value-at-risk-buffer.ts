import {
  decimal,
  divideRatios,
  ratio,
  subtractRatios,
  toFloat,
  type Decimal,
  type DecimalInput,
  type Ratio,
} from '../../decimal/index.js';
import {passageOf, type Kernel} from '../../kernel/index.js';
import {diffusion, type VolatilityRange} from '../../models/index.js';
import {asRatio} from '../door.js';
import {courseOf, type Approach} from '../passage/approach.js';
import {barrierForTouchProbability, type BarrierAnswer} from '../passage/barrier-for-touch-probability.js';
import {fieldsOf} from '../passage/door.js';
import {horizonOfCourse, type HorizonAnswer} from '../passage/horizon-for-touch-probability.js';
import type {Certain, LikelyTouch} from '../passage/probability.js';
import {touchOfCourse} from '../passage/touch-probability.js';
import {requireRange} from '../volatility/door.js';
import {endPointOf, type EndPoint} from './end-point.js';
import {horizonOf, limitOf, yearsAhead, type ChanceLimit} from './horizon.js';
import {byVolatility, sigmasOf, type ByVolatility} from './way.js';

/** What is left between the worst of the way, at the stated chance, and liquidation. Below zero it is too little. */
export interface BufferAtVolatility {
  /** The price the way touches with exactly the stated chance. */
  readonly quantile: BarrierAnswer;
  /** From that price to liquidation, quote per base, signed; `null` where no price is that far. */
  readonly price: Ratio | null;
  /** The same as a share of the mark. */
  readonly share: Ratio | null;
  /** The same in deviations of the horizon; `null` without volatility. */
  readonly sigmas: number | null;
  /** Whether liquidation is touched with at most the stated chance. */
  readonly holds: boolean;
  /** Of touching liquidation. */
  readonly chance: LikelyTouch | Certain;
  /** The horizon until which it would hold. */
  readonly heldFor: HorizonAnswer;
  /** The value at risk of the horizon's end, which understates. */
  readonly endPoint: EndPoint;
}

export interface BufferAnswer extends ByVolatility<BufferAtVolatility> {
  readonly kind: 'at';
  /** α: the chance that shall not be passed. */
  readonly limit: Decimal;
  readonly horizonDays: Decimal;
}

/**
 * Returns how much room liquidation leaves beyond the worst that the way ahead holds with a stated chance: the distance to
 * liquidation less the intra-horizon value at risk, at each volatility.
 *
 *     falling  quantile − to          rising  to − quantile          P(the way touches the quantile) = α
 *
 * It is above zero exactly where the chance of liquidation is below α. The core module alone answers it.
 *
 * @param approach - `wayTo(answer, mark)`, the mark and the liquidation price.
 * @param limit - the horizon, and the chance or the confidence.
 * @param tick - price step of the quantile, away from the mark; ten significant figures when left out.
 * @throws {InputError} as `barrierForTouchProbability`; at `volatility`, `confidence`; `out-of-bounds` at `horizonDays`.
 * @source Kritzman and Rich, "The Mismeasurement of Risk", Financial Analysts Journal 58 (2002); lending mathematics §10.
 * @example
 * const approach = {from: '1874.89', to: '1719.04', direction: 'falling'} as const;
 * const limit = {horizonDays: '7', probability: '0.05'};
 * valueAtRiskBuffer(kernel, approach, statedVolatility('0.4306'), limit, '0.01').central; // 1665.59 − 1719.04: too little
 */
export function valueAtRiskBuffer(
  kernel: Kernel,
  approach: Approach,
  volatility: VolatilityRange,
  limit: ChanceLimit,
  tick?: DecimalInput,
): BufferAnswer {
  const passage = passageOf(kernel);
  const {horizonDays, drift} = fieldsOf(limit, 'limit', '{horizonDays, probability}');
  const most = limitOf(limit);
  const chance = toFloat(most);
  const years = yearsAhead(horizonDays);
  const {from, to, direction} = fieldsOf(approach, 'approach', '{from, to, direction}');
  const found = byVolatility(requireRange(volatility), (each): BufferAtVolatility => {
    const model = diffusion({volatility: each, drift});
    const course = courseOf(passage, approach, model);
    const quantile = barrierForTouchProbability(kernel, {from, direction, tick}, model, horizonDays, most);
    const touch = touchOfCourse(passage, course, years);
    const price = quantile.kind === 'never' ? null : roomBeyond(quantile.price, asRatio(to, 'to'), direction);
    const [far, worst] = [sigmasOf(course, years), sigmasOf({...course, distance: quantile.logDistance}, years)];
    return {
      quantile,
      price,
      share: price && divideRatios(price, ratio(decimal(from, 'from'))),
      sigmas: far === null || worst === null ? null : far - worst,
      holds: touch.probability <= chance,
      chance: touch,
      heldFor: horizonOfCourse(passage, course, chance),
      endPoint: endPointOf(passage, course, toFloat(decimal(from, 'from')), chance, years),
    };
  });
  return {kind: 'at', limit: most, horizonDays: horizonOf(horizonDays), ...found};
}

/** From the quantile on to liquidation, positive while liquidation is the further one. */
function roomBeyond(quantile: Decimal, to: Ratio, direction: 'falling' | 'rising'): Ratio {
  const at = ratio(quantile);
  return direction === 'falling' ? subtractRatios(at, to) : subtractRatios(to, at);
}
