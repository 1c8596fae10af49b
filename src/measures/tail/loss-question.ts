import type {LossModel, ReturnSeries} from '../../models/index.js';
import type {QuantileQuestion, RiskKernel} from '../../kernel/index.js';
import {InputError} from '../../errors.js';
import {requireConfidence, requireCount, requireReturns, requireRiskKernel} from '../risk-door.js';
import {requireWord} from '../door.js';
import {kernelStart, requireDecay} from '../volatility/ewma-volatility.js';

export interface LossQuestion {
  /** 0.99: the loss is exceeded on one bar of a hundred. */
  readonly confidence: number;
  /** `long` unless stated: a short loses what the price gains. */
  readonly side?: 'long' | 'short';
  readonly model: LossModel;
}

const KINDS: readonly LossModel['kind'][] = [
  'historical',
  'normal',
  'student-t',
  'cornish-fisher',
  'ewma',
  'lognormal',
];
const CONVENTIONS = ['strictly-below', 'at-or-below', 'acerbi-tasche'] as const;

const MOST_BARS = 1_000_000;

/** Returns a model needs: a deviation takes two, a quantile or a weighted variance one. */
const LEAST: Readonly<Record<LossModel['kind'], number>> = {
  historical: 1,
  normal: 2,
  'student-t': 2,
  'cornish-fisher': 2,
  ewma: 1,
  lognormal: 2,
};

/** Degrees of freedom with a standard deviation. @throws {InputError} `degrees-too-few`. */
export function requireDegrees(degrees: number, least: number): number {
  if (degrees > least && degrees < Infinity) return degrees;
  const found = String(degrees);
  const instead = `Write more than ${least} degrees of freedom.`;
  throw new InputError('degrees', 'degrees-too-few', found, instead, {found, least: String(least)});
}

/** Checks a question against its returns: the errors of every measure of the tail. */
export function requireLossQuestion(kernel: RiskKernel, returns: ReturnSeries, question: LossQuestion): void {
  requireRiskKernel(kernel);
  requireConfidence(question.confidence);
  requireWord(question.side ?? 'long', 'side', 'long', 'short');
  const {model} = question;
  requireWord(model?.kind, 'model', ...KINDS);
  requireReturns(returns, LEAST[model.kind]);
  if (model.kind === 'historical') {
    requireCount(model.quantile ?? 7, 'quantile', 1, 9);
    requireWord(model.shortfall ?? 'at-or-below', 'shortfall', ...CONVENTIONS);
  }
  if (model.kind === 'student-t') requireDegrees(model.degrees, 2);
  if (model.kind === 'ewma') {
    requireCount(model.bars ?? 1, 'bars', 1, MOST_BARS);
    if (model.decay !== undefined) requireDecay(model.decay);
    if (model.start !== undefined) requireReturns(returns, kernelStart(model.start).least);
  }
  if (model.kind === 'lognormal') {
    requireCount(model.bars ?? 1, 'bars', 1, MOST_BARS);
    if (returns.kind !== 'log') {
      const instead = "Take periodReturns(kernel, history, 'log').";
      throw new InputError('returns', 'log-returns-needed', 'simple returns', instead);
    }
  }
}

/** What a position gains per bar: the returns of a long, their negatives of a short. */
export function gainsOf(returns: ReturnSeries, side: 'long' | 'short'): Float64Array {
  return side === 'long' ? returns.values : returns.values.map(each => -each);
}

/** The quantile a historical model asks of the kernel. */
export function quantileOf(model: LossModel & {readonly kind: 'historical'}, confidence: number): QuantileQuestion {
  return {probability: 1 - confidence, type: model.quantile ?? 7, convention: model.shortfall ?? 'at-or-below'};
}
