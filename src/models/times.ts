import {InputError} from '../errors.js';

/** The clock of a history. */
interface Clock {
  readonly time: Float64Array;
  readonly stepSeconds: number;
  readonly gaps: number;
  readonly missing: number;
}

const LEAST_BARS = 2;

function atRow(code: string, found: string, at: number, instead: string): InputError {
  const row = String(at + 1);
  return new InputError('time', code, `${found} at row ${row}`, instead, {found, row});
}

/**
 * Reads bar times and finds where bars are missing.
 *
 * @throws {InputError} `too-few-bars`, `not-a-time`, `times-repeat`, `times-unsorted`, `not-a-step`, `time-off-grid`.
 */
export function readTimes(times: ArrayLike<number>, stepSeconds?: number): Clock {
  const time = Float64Array.from(times);
  if (time.length < LEAST_BARS) {
    const values = {found: String(time.length), least: String(LEAST_BARS)};
    throw new InputError('time', 'too-few-bars', `${values.found} bars`, `Give at least ${values.least}.`, values);
  }
  requireAscending(time);
  const step =
    stepSeconds ?? time.reduce((least, at, i) => (i === 0 ? least : Math.min(least, at - time[i - 1]!)), Infinity);
  if (!(step > 0 && step < Infinity)) {
    const found = String(step);
    throw new InputError('stepSeconds', 'not-a-step', found, 'Write the length of a bar in seconds.', {found});
  }
  let gaps = 0;
  let missing = 0;
  for (let at = 1; at < time.length; at++) {
    const steps = (time[at]! - time[at - 1]!) / step;
    if (steps === 1) continue;
    if (!Number.isInteger(steps)) {
      throw atRow('time-off-grid', `${steps} steps of ${step} s`, at, 'Give bars of one length, whole steps apart.');
    }
    gaps++;
    missing += steps - 1;
  }
  return {time, stepSeconds: step, gaps, missing};
}

function requireAscending(time: Float64Array): void {
  time.forEach((at, row) => {
    if (!Number.isFinite(at)) throw atRow('not-a-time', String(at), row, 'Write Unix seconds at the open of the bar.');
    if (row === 0 || at > time[row - 1]!) return;
    if (at === time[row - 1]) throw atRow('times-repeat', `${at} twice`, row, 'Give each bar once.');
    throw atRow('times-unsorted', `${at} after ${time[row - 1]}`, row, 'Sort the bars by time, oldest first.');
  });
}
