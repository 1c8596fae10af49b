import type {DecimalInput} from '../../decimal/index.js';
import {passageOf, type Kernel, type Passage} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {courseOf, type Approach, type Course} from './approach.js';
import {certaintyOf} from './certainty.js';
import {chanceOf, DAYS_A_YEAR} from './door.js';

/** Until when a barrier holds with a stated probability. */
export type HorizonAnswer =
  | {
      readonly kind: 'at';
      /** From now on, within 1e-12 relative of the model's exact value. */
      readonly days: number;
      readonly approximate: true;
    }
  /** The mark is at the barrier or past it. */
  | {readonly kind: 'now'; readonly why: 'touched-already'}
  /** It is not that likely, however long one waits; the probability of ever touching says how likely it is. */
  | {readonly kind: 'never'; readonly why: 'less-likely-ever' | 'no-volatility'; readonly everProbability: number};

/**
 * Returns the horizon within which the price touches a barrier with a given probability; at 0.5 the median hitting time
 * of all paths.
 *
 * Without volatility it is the moment of the certain touch, whatever the probability.
 *
 * @param probability - above 0 and below 1.
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `diffusion`; `not-a-probability`.
 * @source The inverse of `touchProbability` in the horizon, by Newton's method in logarithms.
 * @example
 * const approach = {from: '60000', to: '54000', direction: 'falling'} as const;
 * horizonForTouchProbability(kernel, approach, diffusion({volatility: '0.8'}), '0.05'); // 1.61 days
 */
export function horizonForTouchProbability(
  kernel: Kernel,
  approach: Approach,
  model: Diffusion,
  probability: DecimalInput,
): HorizonAnswer {
  const passage = passageOf(kernel);
  const course = courseOf(passage, approach, model);
  return horizonOfCourse(passage, course, chanceOf(probability));
}

/** The same of a course, for measures that already have one. */
export function horizonOfCourse(passage: Passage, course: Course, chance: number): HorizonAnswer {
  const {distance, drift, volatility} = course;
  const sure = certaintyOf(course, Infinity);
  if (sure?.why === 'touched-already') return {kind: 'now', why: 'touched-already'};
  if (sure?.probability === 0) return {kind: 'never', why: 'no-volatility', everProbability: 0};
  const years = passage.horizonForTouch(chance, distance, drift, volatility);
  if (years < Infinity) return {kind: 'at', days: years * DAYS_A_YEAR, approximate: true};
  const everProbability = passage.everTouch(distance, drift, volatility);
  return {kind: 'never', why: 'less-likely-ever', everProbability};
}
