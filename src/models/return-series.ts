import {InputError} from '../errors.js';
import {atRow, requireSameLength} from './bar-rows.js';
import {requireStep} from './clock.js';
import type {ReturnSeries} from './history.js';

/**
 * Makes a series of returns that were computed elsewhere.
 *
 * @param input - `values` fractions per bar, oldest first; `stepSeconds` the length of a bar.
 * @throws {InputError} `not-a-choice`, `not-a-step`, `not-a-list`, `too-few-returns` for none; `not-a-return` with its row.
 * @example returnSeries({kind: 'simple', stepSeconds: 86_400, values: [0.01, -0.02]});
 */
export function returnSeries(input: {
  readonly kind: 'log' | 'simple';
  readonly stepSeconds: number;
  readonly values: ArrayLike<number>;
}): ReturnSeries {
  const {kind} = input;
  if (kind !== 'log' && kind !== 'simple') {
    throw new InputError('kind', 'not-a-choice', 'neither', 'Choose one of log, simple.', {choices: 'log, simple'});
  }
  const stepSeconds = requireStep(input.stepSeconds);
  requireSameLength({values: input.values});
  const values = Float64Array.from(input.values);
  if (values.length === 0) {
    throw new InputError('values', 'too-few-returns', 'no returns', 'Give at least one.', {found: '0', least: '1'});
  }
  const row = values.findIndex(value => !Number.isFinite(value) || (kind === 'simple' && value <= -1));
  if (row < 0) return {kind, stepSeconds, values};
  const instead = 'Write fractions: 0.01 for one per cent; a simple return is above −1.';
  throw atRow('values', 'not-a-return', String(values[row]), row, instead);
}
