import type {DecimalInput} from '../../decimal/index.js';
import {passageOf, type Kernel, type Passage} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {courseOf, type Approach, type Course} from './approach.js';
import {DAYS_A_YEAR, yearsOf} from './door.js';

/** A time in days: a float, within 1e-12 of the model's exact value, relative. */
export interface TimeAt {
  readonly kind: 'at';
  readonly days: number;
  readonly approximate: true;
}

/** Why there is no mean: see `meanHittingTime`. */
export type NoMeanTime = 'touched-already' | 'mean-is-infinite' | 'never-touched';

const at = (years: number): TimeAt => ({kind: 'at', days: years * DAYS_A_YEAR, approximate: true});

function courseFrom(kernel: Kernel, approach: Approach, model: Diffusion): Course & {readonly passage: Passage} {
  const passage = passageOf(kernel);
  return {...courseOf(passage, approach, model), passage};
}

/**
 * Returns the mean time until the barrier is touched, over the paths that ever touch it: a/|m|.
 *
 * Without a drift of the logarithm every path touches, but the mean is infinite: ask for the median instead, which is
 * `horizonForTouchProbability` at 0.5.
 *
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `diffusion`.
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2.
 * @example
 * const approach = {from: '60000', to: '54000', direction: 'falling'} as const;
 * meanHittingTime(kernel, approach, diffusion({volatility: '0.8'})); // 120 days
 */
export function meanHittingTime(
  kernel: Kernel,
  approach: Approach,
  model: Diffusion,
): TimeAt | {readonly kind: 'never'; readonly why: NoMeanTime} {
  const {passage, ...course} = courseFrom(kernel, approach, model);
  return meanOfCourse(passage, course);
}

/** The same of a course, for measures that already have one. */
export function meanOfCourse(
  passage: Passage,
  {distance, drift, volatility}: Course,
): TimeAt | {readonly kind: 'never'; readonly why: NoMeanTime} {
  if (distance <= 0) return {kind: 'never', why: 'touched-already'};
  if (volatility === 0 && drift <= 0) return {kind: 'never', why: 'never-touched'};
  if (drift === 0) return {kind: 'never', why: 'mean-is-infinite'};
  return at(passage.meanHittingTime(distance, drift));
}

/**
 * Returns how long the price is expected to stay clear of the barrier within a horizon: E[min(τ, T)], at most the horizon.
 *
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `diffusion`, `horizonDays`.
 * @source The integral of the survival probability; closed form of our own, Risk mathematics, section 6.
 * @example
 * const approach = {from: '60000', to: '54000', direction: 'falling'} as const;
 * expectedTimeUntouched(kernel, approach, diffusion({volatility: '0.8'}), '7'); // 5.8 of 7 days
 */
export function expectedTimeUntouched(
  kernel: Kernel,
  approach: Approach,
  model: Diffusion,
  horizonDays: DecimalInput,
): TimeAt {
  const {passage, distance, drift, volatility} = courseFrom(kernel, approach, model);
  return at(passage.cappedHittingTime(distance, drift, volatility, yearsOf(horizonDays)));
}

/**
 * Returns how fast the probability of having touched grows at a time, a fraction per day: the density of the hitting time.
 *
 * @param days - the time, 0 … 36,499.
 * @returns `never` where nothing is spread out: the barrier is touched already, or the path is certain.
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `diffusion`, `days`.
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2.
 * @example
 * const approach = {from: '60000', to: '54000', direction: 'falling'} as const;
 * hittingTimeDensity(kernel, approach, diffusion({volatility: '0.8'}), '2'); // 0.077 a day
 */
export function hittingTimeDensity(
  kernel: Kernel,
  approach: Approach,
  model: Diffusion,
  days: DecimalInput,
):
  | {readonly kind: 'at'; readonly perDay: number; readonly approximate: true}
  | {readonly kind: 'never'; readonly why: 'touched-already' | 'no-volatility'} {
  const {passage, distance, drift, volatility} = courseFrom(kernel, approach, model);
  const years = yearsOf(days, 'days');
  if (distance <= 0) return {kind: 'never', why: 'touched-already'};
  if (volatility === 0) return {kind: 'never', why: 'no-volatility'};
  const perYear = passage.hittingDensity(distance, drift, volatility, years);
  return {kind: 'at', perDay: perYear / DAYS_A_YEAR, approximate: true};
}
