import {toFloat} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import {passageOf, type Kernel} from '../../kernel/index.js';
import type {VolatilityRange} from '../../models/index.js';
import {certaintyOf} from '../passage/certainty.js';
import {DAYS_A_YEAR, fieldsOf} from '../passage/door.js';
import {requireCount} from '../risk-door.js';
import {horizonOf, type Outlooked} from './horizon.js';
import {byVolatility, coursesOf, type Ahead, type ByVolatility} from './way.js';

const MOST_SAMPLES = 2_000;
export const USUAL_SAMPLES = 96;

/**
 * Returns the times a curve is drawn at: from now to the horizon, denser near now, where survival bends.
 *
 *     t_k = T·(k/n)⁴          a barrier close by is met within minutes, whatever the horizon
 */
export function curveDays(horizonDays: DecimalInput, samples = USUAL_SAMPLES): number[] {
  const last = toFloat(horizonOf(horizonDays));
  const count = requireCount(samples, 'samples', 2, MOST_SAMPLES);
  const square = (share: number): number => share * share; // `**` is not the same in every engine
  return Array.from({length: count + 1}, (_, at) => last * square(square(at / count)));
}

/**
 * Returns the chance of not having been liquidated by each time from now to the horizon, at each volatility.
 *
 * @param way - an approach, or a direction and its distance in deviations.
 * @param samples - pieces of the curve; 96 make every straight piece true to 0.005.
 * @returns `[days, chance]`, days ascending from 0.
 * @throws {InputError} as `outlook`; `not-a-count` at `samples`.
 * @source As `survivalProbability`.
 * @example survivalCurve(kernel, way, statedVolatility('0.43'), {horizonDays: '90'}).central.at(-1); // [90, 0.29]
 */
export function survivalCurve(
  kernel: Kernel,
  way: Ahead,
  volatility: VolatilityRange,
  asked: Outlooked,
  samples?: number,
): ByVolatility<readonly (readonly [days: number, chance: number])[]> {
  const passage = passageOf(kernel);
  const {horizonDays, drift} = fieldsOf(asked, 'asked', '{horizonDays}');
  const days = curveDays(horizonDays, samples);
  fieldsOf(way, 'way', '{from, to, direction}');
  return byVolatility(coursesOf(passage, way, volatility, drift), course =>
    days.map(day => {
      const years = day / DAYS_A_YEAR;
      const sure = certaintyOf(course, years);
      return [
        day,
        sure ? sure.rest : passage.survive(course.distance, course.drift, course.volatility, years),
      ] as const;
    }),
  );
}
