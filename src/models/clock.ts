import {InputError} from '../errors.js';
import {atRow} from './bar-rows.js';

/** The step of a history and what is missing from it. */
export interface Clock {
  readonly stepSeconds: number;
  readonly gaps: number;
  readonly missing: number;
}

const LEAST_BARS = 2;

/** @throws {InputError} `not-a-step`. */
export function requireStep(step: number): number {
  if (step > 0 && step < Infinity) return step;
  const found = String(step);
  throw new InputError('stepSeconds', 'not-a-step', found, 'Write the length of a bar in seconds.', {found});
}

/**
 * Finds the length of a bar (the smallest distance between two, unless stated) and where bars are missing.
 *
 * @param time - ascending.
 * @throws {InputError} `too-few-bars`, `not-a-step`, `time-off-grid`.
 */
export function readClock(time: Float64Array, stepSeconds?: number): Clock {
  if (time.length < LEAST_BARS) {
    const values = {found: String(time.length), least: String(LEAST_BARS)};
    throw new InputError('time', 'too-few-bars', `${values.found} bars`, `Give at least ${values.least}.`, values);
  }
  const step = requireStep(stepSeconds ?? smallestDistance(time));
  let gaps = 0;
  let missing = 0;
  for (let row = 1; row < time.length; row++) {
    const steps = (time[row]! - time[row - 1]!) / step;
    if (steps === 1) continue;
    if (!Number.isInteger(steps)) {
      const found = `${steps} steps of ${step} s`;
      throw atRow('time', 'time-off-grid', found, row, 'Give bars of one length, whole steps apart.');
    }
    gaps++;
    missing += steps - 1;
  }
  return {stepSeconds: step, gaps, missing};
}

function smallestDistance(time: Float64Array): number {
  return time.reduce((least, at, row) => (row === 0 ? least : Math.min(least, at - time[row - 1]!)), Infinity);
}
