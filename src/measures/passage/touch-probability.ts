import type {DecimalInput} from '../../decimal/index.js';
import {passageOf, type Kernel, type Passage} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {courseOf, type Approach, type Course} from './approach.js';
import {certaintyOf} from './certainty.js';
import {yearsOf} from './door.js';
import {errorBoundOf} from './error-bound.js';
import {certain, likely, type Certain, type LikelyTouch} from './probability.js';

/**
 * Returns the probability that the price touches a barrier at any moment within the horizon: what liquidates, where the
 * price at the horizon's end does not.
 *
 *     P = Q(d₁) + e^{2ma/σ²}·Q(d₂)     d₁,₂ = (a ∓ mT)/(σ√T), a = |ln(to/from)|, m = ±(μ − σ²/2) towards the barrier
 *
 * Without drift it is nearly twice the probability of ending beyond the barrier. Continuous watching is assumed;
 * `monitoredTouchProbability` looks on dates.
 *
 * @param approach - the mark, the barrier and the way to it: an answer's `exact` and `direction`.
 * @param horizonDays - 0 … 36,499; a year is 365 days.
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `diffusion`, `horizonDays`.
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2.
 * @example
 * const approach = {from: '60000', to: '54000', direction: 'falling'} as const;
 * touchProbability(kernel, approach, diffusion({volatility: '0.8'}), '7'); // likely, 0.36
 */
export function touchProbability(
  kernel: Kernel,
  approach: Approach,
  model: Diffusion,
  horizonDays: DecimalInput,
): LikelyTouch | Certain {
  const passage = passageOf(kernel);
  const course = courseOf(passage, approach, model);
  return touchOfCourse(passage, course, yearsOf(horizonDays));
}

/** The same of a course, for measures that already have one. */
export function touchOfCourse(passage: Passage, course: Course, years: number): LikelyTouch | Certain {
  return certaintyOf(course, years) ?? likelyTouch(passage, course, years);
}

/**
 * Returns the probability that the price does not touch the barrier within the horizon. Everything as `touchProbability`;
 * `why` says why the outcome is certain.
 *
 * @example
 * const approach = {from: '60000', to: '54000', direction: 'falling'} as const;
 * survivalProbability(kernel, approach, diffusion({volatility: '0.8'}), '7'); // likely, 0.64
 */
export function survivalProbability(
  kernel: Kernel,
  approach: Approach,
  model: Diffusion,
  horizonDays: DecimalInput,
): LikelyTouch | Certain {
  return survivalOf(touchProbability(kernel, approach, model, horizonDays));
}

/** The survival that a touch leaves. */
export function survivalOf(touch: LikelyTouch | Certain): LikelyTouch | Certain {
  if (touch.kind === 'certain') return certain(touch.rest, touch.why);
  const {probability, rest, logProbability, logRest} = touch;
  return {...touch, probability: rest, rest: probability, logProbability: logRest, logRest: logProbability};
}

function likelyTouch(passage: Passage, {distance, drift, volatility}: Course, years: number): LikelyTouch {
  const {touch, survive, logTouch, logSurvive} = passage;
  const inputs: [number, number, number, number] = [distance, drift, volatility, years];
  const probability = touch(...inputs);
  const errorBound = errorBoundOf(probability < 0.5 ? touch : survive, inputs);
  return {
    ...likely(probability, survive(...inputs), errorBound, 'closed-form'),
    logProbability: logTouch(...inputs),
    logRest: logSurvive(...inputs),
  };
}
