import {toFloat, type Decimal} from '../../decimal/index.js';
import {passageOf, type Kernel} from '../../kernel/index.js';
import type {VolatilityRange} from '../../models/index.js';
import {fieldsOf} from '../passage/door.js';
import {horizonOfCourse, type HorizonAnswer} from '../passage/horizon-for-touch-probability.js';
import type {Certain, LikelyTouch} from '../passage/probability.js';
import {touchOfCourse} from '../passage/touch-probability.js';
import {endPointOf, type EndPoint} from './end-point.js';
import {horizonOf, limitOf, yearsAhead, type ChanceLimit} from './horizon.js';
import {byVolatility, coursesOf, sigmasOf, type ByVolatility, type SigmaDirection} from './way.js';

/** What is left along a direction; as `BufferAtVolatility`, in deviations alone. */
export interface DirectionBufferAt {
  /** The way touches this many deviations of the horizon with exactly the stated chance; `null` without volatility. */
  readonly quantileSigmas: number | null;
  readonly sigmas: number | null;
  /**
   * The same as a share of the distance to liquidation: what is left of the surplus, to first order, when the worst of the
   * way has happened.
   */
  readonly share: number;
  readonly holds: boolean;
  readonly chance: LikelyTouch | Certain;
  readonly heldFor: HorizonAnswer;
  readonly endPoint: Omit<EndPoint, 'price'>;
}

export interface DirectionBuffer extends ByVolatility<DirectionBufferAt> {
  readonly kind: 'at';
  readonly limit: Decimal;
  readonly horizonDays: Decimal;
  /** To first order in log returns, as the direction is. */
  readonly approximate: true;
}

/**
 * Returns the buffer of an account or a loan of several assets along the direction in which it is liquidated soonest. As
 * `valueAtRiskBuffer`, in deviations: several prices move, and none of them is the one to state.
 *
 * @throws {InputError} as `outlook`, `valueAtRiskBuffer`.
 * @source As `valueAtRiskBuffer`, for the surplus as Brownian motion along one direction; lending mathematics §1.4, §10.
 * @example
 * const nearest = {kind: 'direction', distanceSigmas: 1.93, horizonDays: '30'} as const;
 * directionBuffer(kernel, nearest, statedVolatility('0.4306'), {horizonDays: '30', confidence: '0.95'}).central.sigmas;
 */
export function directionBuffer(
  kernel: Kernel,
  direction: SigmaDirection,
  volatility: VolatilityRange,
  limit: ChanceLimit,
): DirectionBuffer {
  const passage = passageOf(kernel);
  const {horizonDays, drift} = fieldsOf(limit, 'limit', '{horizonDays, probability}');
  const most = limitOf(limit);
  const chance = toFloat(most);
  const years = yearsAhead(horizonDays);
  fieldsOf(direction, 'direction', "{kind: 'direction', distanceSigmas, horizonDays}");
  const found = byVolatility(coursesOf(passage, direction, volatility, drift), (course): DirectionBufferAt => {
    const worst = passage.distanceForTouch(chance, course.drift, course.volatility, years);
    const touch = touchOfCourse(passage, course, years);
    const [far, quantileSigmas] = [sigmasOf(course, years), sigmasOf({...course, distance: worst}, years)];
    const {logDistance, touchChance, chanceBeyond, why} = endPointOf(passage, course, 1, chance, years);
    return {
      quantileSigmas,
      sigmas: far === null || quantileSigmas === null ? null : far - quantileSigmas,
      share: 1 - worst / course.distance,
      holds: touch.probability <= chance,
      chance: touch,
      heldFor: horizonOfCourse(passage, course, chance),
      endPoint: {logDistance, touchChance, chanceBeyond, why},
    };
  });
  return {kind: 'at', limit: most, horizonDays: horizonOf(horizonDays), ...found, approximate: true};
}
