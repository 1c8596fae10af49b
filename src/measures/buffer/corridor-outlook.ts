import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {diffusion, type VolatilityRange} from '../../models/index.js';
import {towards, type Course} from '../passage/approach.js';
import {DAYS_A_YEAR, fieldsOf, requireRisk} from '../passage/door.js';
import {twoBarrierTouch, type Corridor, type CorridorAnswer} from '../passage/two-barrier-touch.js';
import {requireRange} from '../volatility/door.js';
import {levelOfChance, type ChanceLevel} from './chance-level.js';
import {horizonOf, yearsAhead, type Outlooked} from './horizon.js';
import {curveDays} from './survival-curve.js';
import type {ChanceRange} from './outlook.js';
import {byVolatility, sigmasOf, type ByVolatility} from './way.js';

/** What the time ahead holds for something that is liquidated below one price and above another. */
export interface CorridorOutlook {
  readonly kind: 'at' | 'now';
  readonly level: ChanceLevel;
  readonly horizonDays: Decimal;
  /** Of either side, in deviations of the horizon; `null` without volatility. */
  readonly sigmas: {readonly lower: ByVolatility<number | null>; readonly upper: ByVolatility<number | null>};
  /** Which side first, and neither. */
  readonly touch: ByVolatility<CorridorAnswer>;
  /** Of touching one of them within the horizon: less than the sum of the two sides, which counts a path that touches both twice. */
  readonly chance: ByVolatility<number>;
  readonly chanceRange: Omit<ChanceRange, 'method'> & {readonly method: 'double-barrier'};
  /** The time by which half of all paths have touched one of them, days; `null` where the path is known and touches neither. */
  readonly medianDays: ByVolatility<number | null>;
}

/**
 * Returns the outlook of what two prices liquidate. As `outlook`, by the double barrier.
 *
 * @throws {InputError} as `twoBarrierTouch`; at `volatility`; `out-of-bounds` at `horizonDays`.
 * @source As `twoBarrierTouch`; the median by halving, to 1e-10 relative.
 * @example
 * const corridor = {from: '1874.89', lower: '1483.35', upper: '2174.16'};
 * corridorOutlook(await kernel.risk(), corridor, statedVolatility('0.43'), {horizonDays: '7'});
 */
export function corridorOutlook(
  risk: RiskKernel,
  corridor: Corridor,
  volatility: VolatilityRange,
  asked: Outlooked,
): CorridorOutlook {
  const {passage} = requireRisk(risk);
  const {horizonDays, drift} = fieldsOf(asked, 'asked', '{horizonDays}');
  const years = yearsAhead(horizonDays);
  const range = requireRange(volatility);
  const models = byVolatility(range, each => diffusion({volatility: each, drift}));
  const touch = byVolatility(models, each => twoBarrierTouch(risk, corridor, each, horizonDays));
  const chance = byVolatility(touch, chanceOfEither);
  const {from, lower, upper} = corridor;
  const courses = (to: Ratio | DecimalInput, field: string, side: 1 | -1): ByVolatility<Course> =>
    byVolatility(models, each => towards(passage, from, to, field, side, each));
  const [below, above] = [courses(lower, 'lower', -1), courses(upper, 'upper', 1)];
  const touched = touch.central.why === 'touched-already';
  const found = [chance.low, chance.central, chance.high];
  return {
    kind: touched ? 'now' : 'at',
    level: touched ? 'liquidatable' : levelOfChance(chance.central),
    horizonDays: horizonOf(horizonDays),
    sigmas: {
      lower: byVolatility(below, each => sigmasOf(each, years)),
      upper: byVolatility(above, each => sigmasOf(each, years)),
    },
    touch,
    chance,
    chanceRange: {least: Math.min(...found), most: Math.max(...found), method: 'double-barrier'},
    medianDays: {
      low: medianOf(passage, below.low, above.low),
      central: medianOf(passage, below.central, above.central),
      high: medianOf(passage, below.high, above.high),
    },
  };
}

/** The three add up to 1: the smaller part is read off directly. */
const chanceOfEither = ({lowerFirst, upperFirst, neither}: CorridorAnswer): number =>
  neither < 0.5 ? 1 - neither : lowerFirst + upperFirst;

const HALVINGS = 60;

/** The time by which neither is touched on half of the paths, days. */
function medianOf(passage: RiskKernel['passage'], below: Course, above: Course): number | null {
  const [x, u] = [below.distance, above.distance];
  const {drift, volatility} = above;
  if (x <= 0 || u <= 0) return 0;
  if (volatility === 0) return drift === 0 ? null : ((drift > 0 ? u : x) / Math.abs(drift)) * DAYS_A_YEAR;
  const survives = (years: number): boolean => passage.surviveBoth(x, u, drift, volatility, years) > 0.5;
  // a width of deviations: half of the paths are out well within it
  const width = (x + u) / volatility;
  let most = width * width;
  while (survives(most)) most *= 2;
  let least = most / 2;
  while (!survives(least)) least /= 2;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (least + most) / 2;
    if (survives(middle)) least = middle;
    else most = middle;
  }
  return most * DAYS_A_YEAR;
}

/**
 * Returns the survival curve between two prices: as `survivalCurve`, by the double barrier.
 *
 * @throws {InputError} as `corridorOutlook`.
 * @example corridorSurvival(await kernel.risk(), corridor, statedVolatility('0.43'), {horizonDays: '90'}).central; // [days, chance]
 */
export function corridorSurvival(
  risk: RiskKernel,
  corridor: Corridor,
  volatility: VolatilityRange,
  asked: Outlooked,
  samples?: number,
): ByVolatility<readonly (readonly [days: number, chance: number])[]> {
  requireRisk(risk);
  const {horizonDays, drift} = fieldsOf(asked, 'asked', '{horizonDays}');
  const days = curveDays(horizonDays, samples);
  return byVolatility(requireRange(volatility), each => {
    const model = diffusion({volatility: each, drift});
    return days.map(day => [day, twoBarrierTouch(risk, corridor, model, day).neither] as const);
  });
}
