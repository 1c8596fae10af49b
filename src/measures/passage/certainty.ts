import type {Course} from './approach.js';
import {certain, type Certain} from './probability.js';

/**
 * Returns the outcome of a course that chance does not decide, or `undefined`.
 *
 * @param years - the horizon; Infinity for ever.
 */
export function certaintyOf({distance, drift, volatility}: Course, years: number): Certain | undefined {
  if (distance <= 0) return certain(1, 'touched-already');
  if (years === 0) return certain(0, 'no-time');
  if (volatility === 0) return certain(drift > 0 && drift * years >= distance ? 1 : 0, 'no-volatility');
  return undefined;
}
