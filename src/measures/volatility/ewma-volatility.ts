import type {EwmaBeginning, ReturnSeries} from '../../models/index.js';
import type {EwmaStart, RiskKernel} from '../../kernel/index.js';
import {InputError} from '../../errors.js';
import {constantPrices, requireAboveZero, requireReturns, requireRiskKernel} from '../risk-door.js';
import {requireWord} from '../door.js';
import {barsPerYear} from './year.js';

/** RiskMetrics' decay for daily returns. */
export const DAILY_DECAY = 0.94;

export interface EwmaQuestion {
  /** λ: what a return a bar older still weighs, 0 ≤ λ < 1; 0.94 unless stated. */
  readonly decay?: number;
  /** `first-squared` unless stated. */
  readonly start?: EwmaBeginning;
  readonly periodsPerYear?: number;
}

export interface EwmaAnswer {
  readonly kind: 'at';
  /** Forecast for the bar to come, a fraction per √year. */
  readonly volatility: number;
  /** The same per bar, a fraction squared. */
  readonly varianceOfBar: number;
  /** The forecast before each return and, last, for the bar to come: one more than returns. Variances per bar. */
  readonly path: Float64Array;
  readonly decay: number;
  readonly start: EwmaBeginning['kind'];
  /** What the start still weighs in the forecast: λⁿ. */
  readonly startWeight: number;
  readonly observations: number;
  readonly periodsPerYear: number;
}

const STARTS: Readonly<
  Record<Exclude<EwmaBeginning['kind'], 'given'>, {readonly name: EwmaStart; readonly least: number}>
> = {
  'first-squared': {name: 'first-squared', least: 1},
  'mean-square': {name: 'mean-square', least: 1},
  'sample-variance': {name: 'sample-variance', least: 2},
};

/** @throws {InputError} `decay-out-of-bounds`. */
export function requireDecay(decay: number): number {
  if (decay >= 0 && decay < 1) return decay;
  const found = String(decay);
  throw new InputError('decay', 'decay-out-of-bounds', found, 'Write a fraction from 0 to below 1: 0.94.', {found});
}

/** The start as the kernel takes it. @throws {InputError} `not-a-choice`, `not-positive`. */
export function kernelStart(start: EwmaBeginning): {readonly value: EwmaStart | number; readonly least: number} {
  requireWord(start?.kind, 'start', 'first-squared', 'mean-square', 'sample-variance', 'given');
  if (start.kind === 'given') return {value: requireAboveZero(start.variance, 'start'), least: 1};
  const {name, least} = STARTS[start.kind];
  return {value: name, least};
}

/**
 * Returns the volatility that recent returns speak for, older ones ever less.
 *
 *     hₜ₊₁ = λ·hₜ + (1 − λ)·rₜ²,  h₁ = start          √(N·h)
 *
 * The start is part of the answer: with λ = 0.94 and ten returns it keeps 54 % of the weight, and `startWeight` says so. A gap
 * in the history leaves out a return and changes nothing else.
 *
 * @param returns - from `periodReturns` or `returnSeries`.
 * @throws {InputError} `not-a-kernel`, `not-returns`, `decay-out-of-bounds`, `not-a-choice`, `not-positive`,
 * `too-few-returns`; `constant-prices` where every return is 0.
 * @source J.P. Morgan and Reuters, "RiskMetrics Technical Document", 4th ed. (1996), §5.2.
 * @example ewmaVolatility(risk, periodReturns(risk, history, 'log'), {}).volatility; // 0.47
 */
export function ewmaVolatility(kernel: RiskKernel, returns: ReturnSeries, question: EwmaQuestion = {}): EwmaAnswer {
  requireRiskKernel(kernel);
  const {decay = DAILY_DECAY, start = {kind: 'first-squared'}} = question;
  requireDecay(decay);
  const {value, least} = kernelStart(start);
  requireReturns(returns, least);
  const {values} = returns;
  const path = kernel.ewmaVariance(values, decay, value);
  const varianceOfBar = path.at(-1)!;
  if (varianceOfBar === 0 && values.every(each => each === 0)) throw constantPrices('returns');
  const periodsPerYear = barsPerYear(returns.stepSeconds, question.periodsPerYear);
  return {
    kind: 'at',
    volatility: Math.sqrt(periodsPerYear * varianceOfBar),
    varianceOfBar,
    path,
    decay,
    start: start.kind,
    startWeight: decay ** values.length,
    observations: values.length,
    periodsPerYear,
  };
}
