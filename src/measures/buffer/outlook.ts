import type {Decimal, Ratio} from '../../decimal/index.js';
import {passageOf, type Kernel} from '../../kernel/index.js';
import type {VolatilityRange} from '../../models/index.js';
import {distance} from '../margin/distance.js';
import {fieldsOf} from '../passage/door.js';
import {horizonOfCourse, type HorizonAnswer} from '../passage/horizon-for-touch-probability.js';
import {meanOfCourse, type NoMeanTime, type TimeAt} from '../passage/hitting-time.js';
import type {Certain, CertainReason, LikelyTouch, PassageMethod} from '../passage/probability.js';
import {survivalOf, touchOfCourse} from '../passage/touch-probability.js';
import {levelOfChance, type ChanceLevel} from './chance-level.js';
import {horizonOf, yearsAhead, type Outlooked} from './horizon.js';
import {byVolatility, coursesOf, isAhead, sigmasOf, type ByVolatility, type Way} from './way.js';

/** The least and the most likely of the volatilities asked about. */
export interface ChanceRange {
  readonly least: number;
  readonly most: number;
  readonly method: PassageMethod | CertainReason;
}

/** What the time ahead holds for something that can be liquidated. */
export interface OutlookAt {
  readonly kind: 'at';
  readonly level: ChanceLevel;
  readonly horizonDays: Decimal;
  /** Share of the mark to liquidation, signed; `null` along a direction, where several prices move. */
  readonly distance: Ratio | null;
  /** The same in deviations of the horizon, |ln(to/from)|/(σ√T); `null` without volatility. */
  readonly sigmas: ByVolatility<number | null>;
  /** Of touching liquidation at any moment within the horizon. */
  readonly chance: ByVolatility<LikelyTouch | Certain>;
  readonly chanceRange: ChanceRange;
  /** Of not touching it. */
  readonly survival: ByVolatility<LikelyTouch | Certain>;
  /** The time by which half of all paths have touched it. */
  readonly medianDays: ByVolatility<HorizonAnswer>;
  /** The mean time over the paths that ever touch it. */
  readonly meanDays: ByVolatility<TimeAt | {readonly kind: 'never'; readonly why: NoMeanTime}>;
}

/** An outlook without chance: liquidatable now, or never. */
export type OutlookCertain =
  | {readonly kind: 'now'; readonly level: 'liquidatable'; readonly chance: 1; readonly why: 'touched-already'}
  | {readonly kind: 'never'; readonly level: 'none'; readonly chance: 0; readonly why: string};

export type OutlookAnswer = OutlookAt | OutlookCertain;

/**
 * Returns how far liquidation is, how likely within a horizon, and when: at the lowest, the central and the highest volatility.
 * The level is that of the central one. The core module alone answers it.
 *
 * @param way - `wayTo(answer, mark)`, an approach, or a direction and its distance in deviations.
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `volatility`, `drift`; `out-of-bounds` at `horizonDays`.
 * @source `touchProbability`, `horizonForTouchProbability`, `meanHittingTime`; levels as `levelOfChance`.
 * @example
 * const way = {from: '1874.89', to: '1719.04', direction: 'falling'} as const;
 * const volatility = statedVolatility({low: '0.4018', central: '0.4306', high: '0.5559'});
 * outlook(kernel, way, volatility, {horizonDays: '7'}); // danger, 1.4 σ, 0.12 … 0.27, half by day 30
 */
export function outlook(kernel: Kernel, way: Way, volatility: VolatilityRange, asked: Outlooked): OutlookAnswer {
  const passage = passageOf(kernel);
  const {horizonDays, drift} = fieldsOf(asked, 'asked', '{horizonDays}');
  const years = yearsAhead(horizonDays);
  if (!isAhead(way)) {
    if (way.kind === 'now') return LIQUIDATABLE;
    return {kind: 'never', level: 'none', chance: 0, why: way.why};
  }
  const courses = coursesOf(passage, way, volatility, drift);
  if (courses.central.distance <= 0) return LIQUIDATABLE;
  const chance = byVolatility(courses, each => touchOfCourse(passage, each, years));
  return {
    kind: 'at',
    level: levelOfChance(chance.central.probability),
    horizonDays: horizonOf(horizonDays),
    distance: 'kind' in way ? null : distance(way.from, way.to, way.direction),
    sigmas: byVolatility(courses, each => sigmasOf(each, years)),
    chance,
    chanceRange: chanceRange(chance),
    survival: byVolatility(chance, survivalOf),
    medianDays: byVolatility(courses, each => horizonOfCourse(passage, each, MEDIAN)),
    meanDays: byVolatility(courses, each => meanOfCourse(passage, each)),
  };
}

const MEDIAN = 0.5;
const LIQUIDATABLE = {kind: 'now', level: 'liquidatable', chance: 1, why: 'touched-already'} as const;

/** The ends of three chances and how the central one was found. */
export function chanceRange(chance: ByVolatility<LikelyTouch | Certain>): ChanceRange {
  const found = [chance.low, chance.central, chance.high].map(({probability}) => probability);
  const {central} = chance;
  const method = central.kind === 'certain' ? central.why : central.method;
  return {least: Math.min(...found), most: Math.max(...found), method};
}
