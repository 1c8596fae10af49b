import type {LossModel, ReturnSeries} from '../../models/index.js';
import type {RiskKernel, RollingLosses} from '../../kernel/index.js';
import {requireWord} from '../door.js';
import {requireCount} from '../risk-door.js';
import {DAILY_DECAY, kernelStart} from '../volatility/ewma-volatility.js';
import {gainsOf, quantileOf, requireLossQuestion, type LossQuestion} from './loss-question.js';

export interface RollingQuestion extends LossQuestion {
  /** Of one bar: a lognormal of one bar is a normal on log returns. */
  readonly model: OneBarModel;
  /** Returns each forecast looks back on; `ewma` looks back on all and needs it as its run-in. */
  readonly window: number;
}

type OneBarModel = Exclude<LossModel, {readonly kind: 'lognormal'}>;

/** Forecasts made one bar ahead through a record of returns. Fractions, as `TailAnswer`. */
export interface LossForecasts {
  /** [i] was made before return `first + i`; the last is for the bar to come. NaN where a window's returns are all equal. */
  readonly valueAtRisk: Float64Array;
  readonly expectedShortfall: Float64Array;
  /** Index of the first return that was forecast: the window's length. */
  readonly first: number;
}

/**
 * Returns the losses forecast for every bar from the returns before it: what a desk would have been told, day by day.
 *
 * @param question - as `tailLosses`, and `window`. 87,600 hours with a window of 1,000 take about 2 ms for `historical`.
 * @throws {InputError} as `tailLosses`; `not-a-count` for a window longer than the record.
 * @source As `tailLosses`.
 * @example rollingLosses(risk, returns, {window: 500, confidence: 0.99, model: {kind: 'historical'}}).valueAtRisk.at(-1);
 */
export function rollingLosses(kernel: RiskKernel, returns: ReturnSeries, question: RollingQuestion): LossForecasts {
  requireLossQuestion(kernel, returns, question);
  requireWord(question.model.kind, 'model', 'historical', 'normal', 'student-t', 'cornish-fisher', 'ewma');
  const {model, side = 'long', confidence} = question;
  const least = model.kind === 'historical' || model.kind === 'ewma' ? 1 : 2;
  const window = requireCount(question.window, 'window', least, returns.values.length);
  if (model.kind === 'ewma') requireCount(model.bars ?? 1, 'bars', 1, 1);
  const gains = gainsOf(returns, side);
  const losses =
    model.kind === 'historical'
      ? kernel.rollingLosses(gains, window, quantileOf(model, confidence))
      : model.kind === 'ewma'
        ? weighted(kernel, gains, window, model, 1 - confidence)
        : fitted(kernel, gains, window, question);
  return {valueAtRisk: losses.valueAtRisk, expectedShortfall: losses.shortfall, first: window};
}

/** Forecasts of the exponentially weighted variance, which forgets instead of looking back. */
function weighted(
  kernel: RiskKernel,
  gains: Float64Array,
  window: number,
  model: LossModel & {readonly kind: 'ewma'},
  p: number,
): RollingLosses {
  const {value} = kernelStart(model.start ?? {kind: 'first-squared'});
  const path = kernel.ewmaVariance(gains, model.decay ?? DAILY_DECAY, value).subarray(window);
  const unit = kernel.normalLosses(0, 1, p);
  return {
    valueAtRisk: path.map(variance => unit.valueAtRisk * Math.sqrt(variance)),
    shortfall: path.map(variance => unit.shortfall * Math.sqrt(variance)),
  };
}

/** Forecasts of a distribution fitted to each window's moments. */
function fitted(kernel: RiskKernel, gains: Float64Array, window: number, question: RollingQuestion): RollingLosses {
  const {mean, deviation, skew, excessKurtosis} = kernel.rollingMoments(gains, window);
  const {model} = question;
  const p = 1 - question.confidence;
  const isPopulation = model.kind === 'cornish-fisher' || (model.kind === 'normal' && model.divisor === 'population');
  const correction = isPopulation ? 1 : Math.sqrt(window / (window - 1));
  const valueAtRisk = new Float64Array(mean.length);
  const shortfall = new Float64Array(mean.length);
  const unit = unitLosses(kernel, model, p);
  mean.forEach((centre, at) => {
    const spread = deviation[at]! * correction;
    let losses = unit;
    if (model.kind === 'cornish-fisher') {
      const {quantile, shortfall: free, operational} = kernel.cornishFisher(skew[at]!, excessKurtosis[at]!, p);
      losses = {valueAtRisk: -quantile, shortfall: model.shortfall === 'unrestricted' ? free : operational};
    }
    valueAtRisk[at] = spread === 0 ? NaN : spread * losses.valueAtRisk - centre;
    shortfall[at] = spread === 0 ? NaN : spread * losses.shortfall - centre;
  });
  return {valueAtRisk, shortfall};
}

/** Losses of mean 0 and deviation 1, where one distribution serves every window. */
function unitLosses(kernel: RiskKernel, model: OneBarModel, p: number) {
  if (model.kind === 'student-t') return kernel.studentLosses(0, {kind: 'deviation', value: 1}, model.degrees, p);
  return kernel.normalLosses(0, 1, p);
}
