import type {PriceHistory, ReturnSeries} from '../models/index.js';
import type {RiskKernel} from '../kernel/index.js';
import {InputError} from '../errors.js';

/*
 * What the measures of volatility and of the tail ask of their callers: the second module, a history or returns made at the
 * door of models/, and plain numbers within bounds.
 */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** @throws {InputError} `not-a-kernel`. */
export function requireRiskKernel(kernel: RiskKernel): void {
  if (isObject(kernel) && typeof kernel['rollingVariance'] === 'function') return;
  const instead = 'Pass what `await (await loadKernel()).risk()` returns.';
  throw new InputError('kernel', 'not-a-kernel', 'no risk kernel', instead);
}

/** @throws {InputError} `not-a-history`. */
export function requireHistory(history: PriceHistory): void {
  const {kind, close, previous}: Partial<PriceHistory> = isObject(history) ? history : {};
  const made = close instanceof Float64Array && previous instanceof Float64Array;
  if (made && (kind === 'closes' || kind === 'candles')) return;
  throw new InputError('history', 'not-a-history', 'no price history', 'Make it with closeHistory or candleHistory.');
}

/** @throws {InputError} `not-returns`; `too-few-returns` below `least`. */
export function requireReturns(returns: ReturnSeries, least: number): void {
  const {kind, values}: Partial<ReturnSeries> = isObject(returns) ? returns : {};
  if (!(values instanceof Float64Array) || (kind !== 'log' && kind !== 'simple')) {
    throw new InputError('returns', 'not-returns', 'no returns', 'Make them with periodReturns or returnSeries.');
  }
  if (values.length < least) throw tooFewReturns('returns', values.length, least);
}

export function tooFewReturns(field: string, count: number, least: number): InputError {
  const values = {found: String(count), least: String(least)};
  const instead = `At least ${least} are needed: look further back, or take a market with a longer history.`;
  return new InputError(field, 'too-few-returns', `${count} returns`, instead, values);
}

export function constantPrices(field: string): InputError {
  const instead = 'Look further back, or take another market: nothing can be estimated from a price that stands still.';
  return new InputError(field, 'constant-prices', 'a price that never changes', instead);
}

/** A number strictly between two bounds. @throws {InputError} `code`. */
function requireBetween(
  value: number,
  field: string,
  code: string,
  low: number,
  high: number,
  instead: string,
): number {
  if (typeof value === 'number' && value > low && value < high) return value;
  const found = typeof value === 'number' ? String(value) : 'no number';
  throw new InputError(field, code, found, instead, {found, least: String(low), most: String(high)});
}

/** @throws {InputError} `confidence-out-of-bounds`. */
export function requireConfidence(confidence: number): number {
  const instead = 'Write a fraction between 0 and 1, neither of them: 0.99 for 99 %.';
  return requireBetween(confidence, 'confidence', 'confidence-out-of-bounds', 0, 1, instead);
}

/** A probability strictly between 0 and 1. @throws {InputError} `probability-out-of-bounds`. */
export function requireProbability(probability: number, field = 'probability'): number {
  const instead = 'Write a fraction between 0 and 1, neither of them: 0.01 for one per cent.';
  return requireBetween(probability, field, 'probability-out-of-bounds', 0, 1, instead);
}

/** @throws {InputError} `not-positive`. */
export function requireAboveZero(value: number, field: string): number {
  return requireBetween(value, field, 'not-positive', 0, Infinity, 'Write a number above 0.');
}

/** @throws {InputError} `negative`. */
export function requireNotBelowZero(value: number, field: string): number {
  if (value === 0) return 0;
  return requireBetween(value, field, 'negative', 0, Infinity, 'Write 0 or a number above it.');
}

/** @throws {InputError} `not-a-number`. */
export function requireFinite(value: number, field: string): number {
  return requireBetween(value, field, 'not-a-number', -Infinity, Infinity, 'Write a number.');
}

/** A whole number within bounds. @throws {InputError} `not-a-count`. */
export function requireCount(value: number, field: string, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const found = String(value);
  const values = {found, least: String(least), most: String(most)};
  throw new InputError(field, 'not-a-count', found, `Write a whole number from ${least} to ${most}.`, values);
}
