import type {PriceHistory} from '../../models/index.js';
import type {Estimator, KernelBars} from '../../kernel/index.js';
import {InputError} from '../../errors.js';

/** What an estimator reads of a bar, and how many observations it is defined on. */
export const NEEDS = {
  'close-close': {candles: false, previous: true, least: 2},
  'zero-mean': {candles: false, previous: true, least: 1},
  parkinson: {candles: true, previous: false, least: 1},
  'garman-klass': {candles: true, previous: false, least: 1},
  'rogers-satchell': {candles: true, previous: false, least: 1},
  'gk-yang-zhang': {candles: true, previous: true, least: 1},
  'yang-zhang': {candles: true, previous: true, least: 2},
} as const satisfies Record<Estimator, {candles: boolean; previous: boolean; least: number}>;

export const ESTIMATORS = Object.keys(NEEDS) as readonly Estimator[];

/** @throws {InputError} `candles-needed`. */
export function requireCandles(history: PriceHistory, estimator: Estimator): void {
  if (history.kind === 'candles' || !NEEDS[estimator].candles) return;
  const instead = 'Make the history with candleHistory, or take close-close.';
  throw new InputError('history', 'candles-needed', 'closes alone', instead, {estimator});
}

/** The bars from `start` on, as the kernel has them; a history of closes lends its closes for what is not read. */
export function kernelBars(history: PriceHistory, start: number): KernelBars {
  const close = history.close.subarray(start);
  const previous = history.previous.subarray(start);
  if (history.kind === 'closes') return {open: close, high: close, low: close, close, previous};
  const [open, high, low] = [history.open, history.high, history.low].map(column => column.subarray(start));
  return {open: open!, high: high!, low: low!, close, previous};
}
