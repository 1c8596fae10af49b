import {passageOf, type Kernel} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {courseOf, type Approach} from './approach.js';
import {certaintyOf} from './certainty.js';
import {errorBoundOf} from './error-bound.js';
import type {CertainReason, Likely} from './probability.js';

/** `sooner-or-later`: the logarithm of the price, which drifts at μ − σ²/2, gets there in the end. */
export type EverAnswer =
  | Omit<Likely, 'rest'>
  | {readonly kind: 'certain'; readonly probability: 0 | 1; readonly why: CertainReason | 'sooner-or-later'};

/**
 * Returns the probability that the price touches a barrier, however long it takes: min(1, e^{2ma/σ²}).
 *
 * Mind σ²/2: without drift of the price its logarithm drifts down, so every barrier below is touched in the end.
 *
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `diffusion`.
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2.
 * @example
 * const approach = {from: '60000', to: '66000', direction: 'rising'} as const;
 * everTouchProbability(kernel, approach, diffusion({volatility: '0.8'})); // likely, 60000/66000
 */
export function everTouchProbability(kernel: Kernel, approach: Approach, model: Diffusion): EverAnswer {
  const passage = passageOf(kernel);
  const course = courseOf(passage, approach, model);
  const sure = certaintyOf(course, Infinity);
  if (sure) return {kind: 'certain', probability: sure.probability, why: sure.why};
  const {distance, drift, volatility} = course;
  if (drift >= 0) return {kind: 'certain', probability: 1, why: 'sooner-or-later'};
  const {everTouch} = passage;
  const inputs: [number, number, number] = [distance, drift, volatility];
  const errorBound = errorBoundOf(everTouch, inputs);
  return {kind: 'likely', probability: everTouch(...inputs), errorBound, method: 'closed-form', approximate: true};
}
