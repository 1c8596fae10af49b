import type {LossModel, ReturnSeries} from '../../models/index.js';
import type {KernelLosses, RiskKernel} from '../../kernel/index.js';
import {constantPrices} from '../risk-door.js';
import {DAILY_DECAY, kernelStart} from '../volatility/ewma-volatility.js';
import {gainsOf, quantileOf, requireLossQuestion, type LossQuestion} from './loss-question.js';

/** Where the Cornish-Fisher map stands: one that folds back is no distribution, and its quantile means nothing. */
export interface MapFacts {
  /** Of the corrected quantile by the normal one, at the confidence asked for; ≤ 0 where it folds back. */
  readonly slope: number;
  /** Whether it rises everywhere. A page withholds the loss where it does not. */
  readonly monotone: boolean;
}

/** Both losses and what they rest on. Fractions of the position's value, in the kind of the returns; negative for a gain. */
export interface TailAnswer {
  readonly kind: 'at';
  /** Exceeded with probability 1 − confidence. */
  readonly valueAtRisk: number;
  /** The mean loss where it is exceeded. */
  readonly expectedShortfall: number;
  readonly model: LossModel['kind'];
  readonly confidence: number;
  readonly side: 'long' | 'short';
  readonly observations: number;
  /** Returns averaged into a historical shortfall; `null` for the other models. */
  readonly tail: number | null;
  /** A historical quantile beyond the worst return ever seen: the worst stands for it. */
  readonly beyondSample: boolean;
  /** `null` for the other models. */
  readonly map: MapFacts | null;
}

interface Found extends KernelLosses {
  readonly tail?: number;
  readonly map?: MapFacts;
}

/**
 * Returns value at risk and expected shortfall of one bar (of `bars` for `lognormal` and `ewma`), read off a record of returns. p = 1 −
 * confidence, z = Φ⁻¹(p).
 *
 *     historical      −q(p), a sample quantile                      the mean beyond it, by one of three conventions
 *     normal          −μ − z·σ                                      −μ + σ·φ(z)/p
 *     student-t       −μ − σ·√((ν − 2)/ν)·t                         … ·f(t)/p·(ν + t²)/(ν − 1)
 *     cornish-fisher  −μ − σ·h(z; skewness, kurtosis)               Boudt, Peterson and Croux's, no less than the former
 *     ewma            −z·√(bars·h), zero mean                       √(bars·h)·φ(z)/p
 *     lognormal       long 1 − e^{M + Σz}, short e^{M − Σz} − 1     the truncated mean
 *
 * @param returns - `simple` ones give fractions of the position's value; `log` ones log losses, but for `lognormal`, which needs
 * them and answers in fractions.
 * @throws {InputError} `not-a-kernel`, `not-returns`, `too-few-returns`, `confidence-out-of-bounds`, `not-a-choice`,
 * `not-a-count`, `degrees-too-few`, `decay-out-of-bounds`, `not-positive`, `log-returns-needed`; `constant-prices` where a
 * deviation is 0.
 * @source Hyndman and Fan, Am. Stat. 50 (1996); Acerbi and Tasche, J. Bank. Finance 26 (2002); McNeil, Frey and Embrechts,
 * "Quantitative Risk Management" (2005), §2.2; Boudt, Peterson and Croux, J. Risk 11 (2008); RiskMetrics (1996).
 * @example
 * const losses = tailLosses(risk, returns, {confidence: 0.99, model: {kind: 'historical'}});
 * losses.valueAtRisk; // 0.104: one day in a hundred loses more than 10.4 %
 */
export function tailLosses(kernel: RiskKernel, returns: ReturnSeries, question: LossQuestion): TailAnswer {
  requireLossQuestion(kernel, returns, question);
  const {confidence, side = 'long', model} = question;
  const {valueAtRisk, shortfall, tail, map} = found(kernel, gainsOf(returns, side), question);
  const observations = returns.values.length;
  return {
    kind: 'at',
    valueAtRisk,
    expectedShortfall: shortfall,
    model: model.kind,
    confidence,
    side,
    observations,
    tail: tail ?? null,
    beyondSample: model.kind === 'historical' && observations * (1 - confidence) < 1,
    map: map ?? null,
  };
}

function found(kernel: RiskKernel, gains: Float64Array, {confidence, model, side}: LossQuestion): Found {
  const p = 1 - confidence;
  if (model.kind === 'historical') return historical(kernel, gains, model, confidence);
  if (model.kind === 'ewma') {
    const {value} = kernelStart(model.start ?? {kind: 'first-squared'});
    const variance = kernel.ewmaVariance(gains, model.decay ?? DAILY_DECAY, value).at(-1)!;
    if (variance === 0) throw constantPrices('returns');
    return kernel.normalLosses(0, Math.sqrt(variance * (model.bars ?? 1)), p);
  }
  const {mean, deviation, sampleDeviation, skew, excessKurtosis} = kernel.moments(gains);
  if (deviation === 0) throw constantPrices('returns');
  if (model.kind === 'normal') {
    return kernel.normalLosses(mean, model.divisor === 'population' ? deviation : sampleDeviation, p);
  }
  if (model.kind === 'student-t') {
    return kernel.studentLosses(mean, {kind: 'deviation', value: sampleDeviation}, model.degrees, p);
  }
  if (model.kind === 'lognormal') {
    const bars = model.bars ?? 1;
    const drift = side === 'short' ? -mean : mean; // of the price, whoever holds it
    return kernel.lognormalLosses(drift * bars, sampleDeviation * Math.sqrt(bars), p, side ?? 'long');
  }
  const {quantile, shortfall, operational, slope, monotone} = kernel.cornishFisher(skew, excessKurtosis, p);
  const beyond = model.shortfall === 'unrestricted' ? shortfall : operational;
  return {
    valueAtRisk: -mean - quantile * deviation,
    shortfall: deviation * beyond - mean,
    map: {slope, monotone},
  };
}

function historical(
  kernel: RiskKernel,
  gains: Float64Array,
  model: LossModel & {readonly kind: 'historical'},
  confidence: number,
): Found {
  const column = kernel.lossColumn(gains.length);
  try {
    column.returns.set(gains);
    return column.losses(quantileOf(model, confidence));
  } finally {
    column.release();
  }
}
