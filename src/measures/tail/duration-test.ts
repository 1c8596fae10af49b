import type {RiskKernel} from '../../kernel/index.js';
import {requireRiskKernel} from '../risk-door.js';
import {requireHits} from './coverage-tests.js';

const MOST_SHAPE = 10;
const LEAST_SHAPE = 0.001;

/** Whether the waits between hits have a memory. */
export type DurationAnswer =
  | {
      readonly kind: 'at';
      /** Weibull shape: below 1 hits come in clusters, above 1 as by a clock. Kept within 0.001 and 10; `limiter` says so. */
      readonly shape: {readonly value: number; readonly limiter: 'bound' | 'none'};
      readonly logLikelihood: number;
      /** At shape 1, without memory. */
      readonly exponential: number;
      readonly ratio: number;
      readonly pValue: number;
      /** Waits seen from hit to hit; the first and the last are cut off unless the record begins or ends with a hit. */
      readonly whole: number;
    }
  | {readonly kind: 'never'; readonly why: 'no-whole-duration'};

/**
 * Returns whether the days between hits are those of a forecast without memory: a Weibull wait against an exponential one.
 *
 * @param hits - a number a day, not 0 on a hit.
 * @returns `never` where no two hits enclose a wait. The forecast probability does not enter.
 * @throws {InputError} `not-a-kernel`, `not-a-list`.
 * @source Christoffersen and Pelletier, "Backtesting value-at-risk: a duration-based approach", J. Financ. Econom. 2 (2004).
 * @example durationTest(risk, hits); // {kind: 'at', shape: {value: 0.62, limiter: 'none'}, pValue: 0.0004, …}: clusters
 */
export function durationTest(kernel: RiskKernel, hits: ArrayLike<number>): DurationAnswer {
  requireRiskKernel(kernel);
  const {shape, logLikelihood, exponential, pValue, whole} = kernel.durations(requireHits(hits));
  if (whole === 0) return {kind: 'never', why: 'no-whole-duration'};
  const limiter = shape >= MOST_SHAPE || shape <= LEAST_SHAPE ? 'bound' : 'none';
  const ratio = Math.max(0, 2 * (logLikelihood - exponential));
  return {kind: 'at', shape: {value: shape, limiter}, logLikelihood, exponential, ratio, pValue, whole};
}
