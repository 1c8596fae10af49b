import {decimal, toFloat} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {InputError} from '../../errors.js';
import {courseOf, type Approach} from './approach.js';
import {certaintyOf} from './certainty.js';
import {requireRisk, yearsOf} from './door.js';
import {likely, type ProbabilityAnswer} from './probability.js';

/** Up to here every date is walked, in a few hundredths of a second; beyond, the correction is as good as the model. */
const WALKED_DATES = 400;
/** More looks than one a second for a century. */
const MOST_DATES = 1e10;
/** Of the recursion, from its panels of 16 nodes. */
const WALK_ERROR = 1e-12;
/** What the correction's error grew by, at most, from 400 dates to more, over 176 distances and drifts; mostly it falls. */
const CORRECTION_MARGIN = 1e-4;

/**
 * Returns the probability that the price is at or past a barrier when it is looked at, on equally spaced dates, the last
 * at the horizon: an oracle with a heartbeat, a keeper that runs every hour. Less than `touchProbability`, which looks always.
 *
 * To 400 dates the density is carried from date to date. Beyond, the barrier is moved away by e^{0.5826·σ√(T/m)}, and the
 * bound is the error of that at 400 dates: large only for a barrier within a step's deviation of the mark.
 *
 * @param dates - how often it is looked at within the horizon, whole, ≥ 1; the start is not one of them.
 * @throws {KernelError} `out-of-memory`.
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `diffusion`, `horizonDays`; `not-a-count` at `dates`.
 * @source Broadie, Glasserman and Kou, "A continuity correction for discrete barrier options", Mathematical Finance 7
 *   (1997), theorem 1.1 for the correction.
 * @example
 * const approach = {from: '60000', to: '54000', direction: 'falling'} as const;
 * monitoredTouchProbability(await kernel.risk(), approach, diffusion({volatility: '0.8'}), '7', '168'); // hourly: 0.34
 */
export function monitoredTouchProbability(
  risk: RiskKernel,
  approach: Approach,
  model: Diffusion,
  horizonDays: DecimalInput,
  dates: DecimalInput,
): ProbabilityAnswer {
  const {passage} = requireRisk(risk);
  const course = courseOf(passage, approach, model);
  const years = yearsOf(horizonDays);
  const looks = countOf(dates);
  const sure = certaintyOf(course, years);
  if (sure) return sure;
  const {distance, drift, volatility} = course;
  const inputs = [distance, drift, volatility, years, looks] as const;
  if (looks > WALKED_DATES) {
    const [touch, survive] = [passage.correctedTouch(...inputs), passage.correctedSurvive(...inputs)];
    const walked = [distance, drift, volatility, years, WALKED_DATES] as const;
    const error = Math.abs(passage.monitoredTouch(...walked) - passage.correctedTouch(...walked));
    return likely(touch, survive, error + CORRECTION_MARGIN, 'continuity-correction');
  }
  const [touch, survive] = [passage.monitoredTouch(...inputs), passage.monitoredSurvive(...inputs)];
  return likely(touch, survive, WALK_ERROR, 'density-recursion');
}

function countOf(dates: DecimalInput): number {
  const count = toFloat(decimal(dates, 'dates'));
  if (Number.isInteger(count) && count >= 1 && count <= MOST_DATES) return count;
  const instead = 'Write a whole number of looks, at least 1.';
  throw new InputError('dates', 'not-a-count', `${count} is not a number of dates`, instead, {found: String(count)});
}
