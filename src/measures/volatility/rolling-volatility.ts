import type {PriceHistory} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {requireCount, requireHistory, requireRiskKernel, tooFewReturns} from '../risk-door.js';
import {requireWord} from '../door.js';
import {ESTIMATORS, kernelBars, NEEDS, requireCandles} from './bars.js';
import type {VolatilityQuestion} from './realised-volatility.js';
import {barsPerYear} from './year.js';

/** A volatility for every bar, by what came before and with it. */
export interface VolatilitySeries {
  /** Unix seconds at the open of each window's last bar. */
  readonly time: Float64Array;
  /** Fractions per √year; NaN before the first whole window, and where a gap left fewer bars than the estimator needs. */
  readonly volatility: Float64Array;
  readonly periodsPerYear: number;
}

/**
 * Returns the volatility over a window that moves through a history, one bar at a time. Estimators as `realisedVolatility`.
 *
 * @param question - `bars` is the window's length; a bar after a gap is left out of every window it stands in.
 * @throws {InputError} as `realisedVolatility`, but for prices that stand still: their volatility is 0 here.
 * @source As `realisedVolatility`; windows as R's TTR::volatility, whose `close` over n bars has n − 1 returns where ours has n.
 * @example rollingVolatility(risk, history, {estimator: 'parkinson', bars: 30}).volatility.at(-1);
 */
export function rollingVolatility(
  kernel: RiskKernel,
  history: PriceHistory,
  question: VolatilityQuestion & {readonly bars: number},
): VolatilitySeries {
  requireRiskKernel(kernel);
  requireHistory(history);
  const {estimator} = question;
  requireWord(estimator, 'estimator', ...ESTIMATORS);
  requireCandles(history, estimator);
  const {least} = NEEDS[estimator];
  const window = requireCount(question.bars, 'bars', 1, history.close.length);
  if (window < least) throw tooFewReturns('bars', window, least);
  const periodsPerYear = barsPerYear(history.stepSeconds, question.periodsPerYear);
  const {variance} = kernel.rollingVariance(kernelBars(history, 0), estimator, window);
  return {time: history.time, volatility: variance.map(each => Math.sqrt(periodsPerYear * each)), periodsPerYear};
}
