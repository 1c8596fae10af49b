import type {PriceHistory} from '../../models/index.js';
import type {Estimator, RiskKernel} from '../../kernel/index.js';
import {constantPrices, requireCount, requireHistory, requireRiskKernel, tooFewReturns} from '../risk-door.js';
import {requireWord} from '../door.js';
import {ESTIMATORS, kernelBars, NEEDS, requireCandles} from './bars.js';
import {barsPerYear} from './year.js';

export interface VolatilityQuestion {
  readonly estimator: Estimator;
  /** Bars looked back on from the last; all of them unless stated. */
  readonly bars?: number;
  /** 365 days of them unless stated: 8,760 hours, 252 days of an exchange. */
  readonly periodsPerYear?: number;
}

/** A volatility and what it rests on. */
export interface VolatilityAnswer {
  readonly kind: 'at';
  /** A fraction per √year: 0.6 is 60 % a year. */
  readonly volatility: number;
  /** Per bar, a fraction squared. */
  readonly varianceOfBar: number;
  readonly estimator: Estimator;
  /** Bars looked back on. */
  readonly bars: number;
  /** Of those, the bars that count: one after a gap does not, where the estimator needs its predecessor. */
  readonly observations: number;
  readonly periodsPerYear: number;
  /** k, the weight of the open-to-close variance; `null` but for `yang-zhang`. */
  readonly closeShare: number | null;
}

/**
 * Returns how much a price moved, annualised.
 *
 *     √(N·v)     v = variance per bar, N = bars in a year
 *
 *     close-close      Σ(r − r̄)²/(n − 1), r = ln(C/C₋₁)
 *     zero-mean        mean r²
 *     parkinson        mean (u − d)²/(4 ln 2)                        u = ln(H/O), d = ln(L/O)
 *     garman-klass     mean ½(u − d)² − (2 ln 2 − 1)c²               c = ln(C/O)
 *     rogers-satchell  mean u(u − c) + d(d − c)                      0 for a bar that only trends
 *     gk-yang-zhang    mean o² + garman-klass                        o = ln(O/C₋₁)
 *     yang-zhang       var(o) + k·var(c) + (1 − k)·rogers-satchell   k = 0.34/(1.34 + (n + 1)/(n − 1))
 *
 * Parkinson and Garman-Klass see nothing between one close and the next open, and are low where few trades make a range. A gap
 * is broken, never bridged.
 *
 * @param history - candles, or closes for the first two.
 * @throws {InputError} `not-a-kernel`, `not-a-history`, `not-a-choice`, `candles-needed`, `not-a-count`, `not-positive`;
 * `too-few-returns` below what the estimator needs; `constant-prices`.
 * @source Parkinson, J. Business 53 (1980); Garman and Klass, J. Business 53 (1980); Rogers and Satchell, Ann. Appl. Probab. 1
 * (1991); Yang and Zhang, J. Business 73 (2000).
 * @example realisedVolatility(risk, history, {estimator: 'yang-zhang', bars: 30}).volatility; // 0.52: 52 % a year
 */
export function realisedVolatility(
  kernel: RiskKernel,
  history: PriceHistory,
  question: VolatilityQuestion,
): VolatilityAnswer {
  requireRiskKernel(kernel);
  requireHistory(history);
  const {estimator} = question;
  requireWord(estimator, 'estimator', ...ESTIMATORS);
  requireCandles(history, estimator);
  const {length} = history.close;
  const bars = question.bars === undefined ? length : requireCount(question.bars, 'bars', 1, length);
  const periodsPerYear = barsPerYear(history.stepSeconds, question.periodsPerYear);

  const {previous, least} = NEEDS[estimator];
  let start = length - bars;
  while (previous && start < length && Number.isNaN(history.previous[start])) start++;
  if (length - start < least) throw tooFewReturns('history', length - start, least);
  const {variance, used} = kernel.rollingVariance(kernelBars(history, start), estimator, length - start);
  if (used < least) throw tooFewReturns('history', used, least);
  const varianceOfBar = variance.at(-1)!;
  if (varianceOfBar === 0 && standsStill(history, start)) throw constantPrices('history');
  const volatility = Math.sqrt(periodsPerYear * varianceOfBar);
  const closeShare = estimator === 'yang-zhang' ? kernel.yangZhangShare(used) : null;
  return {kind: 'at', volatility, varianceOfBar, estimator, bars, observations: used, periodsPerYear, closeShare};
}

/** Whether no price of the look-back differs from another. */
function standsStill(history: PriceHistory, start: number): boolean {
  const columns = history.kind === 'candles' ? [history.high, history.low, history.close] : [history.close];
  return columns.every(column => column.subarray(start).every(price => price === history.close[start]));
}
