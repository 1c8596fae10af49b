import type {ReturnSeries} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {requireCount} from '../risk-door.js';
import {coverageTests, type CoverageAnswer} from './coverage-tests.js';
import {durationTest, type DurationAnswer} from './duration-test.js';
import {gainsOf} from './loss-question.js';
import {rollingLosses, type LossForecasts, type RollingQuestion} from './rolling-losses.js';
import {shortfallTests, type ShortfallAnswer} from './shortfall-tests.js';

/** A model's forecasts and what became of them. */
export interface BacktestAnswer {
  readonly forecasts: LossForecasts;
  /** A number a forecast bar: 1 where its loss exceeded the value at risk. */
  readonly hits: Float64Array;
  readonly coverage: CoverageAnswer;
  readonly durations: DurationAnswer;
  readonly shortfall: ShortfallAnswer;
}

/**
 * Returns how a model of losses would have done on a record: a forecast before every return from the window on, and the tests.
 *
 * @param question - as `rollingLosses`; at least one return must follow the first window.
 * @throws {InputError} as `rollingLosses`.
 * @source As `rollingLosses`, `coverageTests`, `durationTest` and `shortfallTests`.
 * @example
 * const {coverage} = backtest(risk, returns, {window: 500, confidence: 0.99, model: {kind: 'normal'}});
 * coverage.unconditional; // {kind: 'at', ratio: 31.2, pValue: 2e-8}: too many hits, the model fails
 */
export function backtest(kernel: RiskKernel, returns: ReturnSeries, question: RollingQuestion): BacktestAnswer {
  const forecasts = rollingLosses(kernel, returns, question);
  requireCount(question.window, 'window', 1, returns.values.length - 1);
  const came = gainsOf(returns, question.side ?? 'long').subarray(question.window);
  const made = {
    valueAtRisk: forecasts.valueAtRisk.subarray(0, came.length),
    expectedShortfall: forecasts.expectedShortfall.subarray(0, came.length),
  };
  const probability = 1 - question.confidence;
  const {column: hits, ...shortfall} = shortfallTests(kernel, came, made, probability);
  const coverage = coverageTests(kernel, hits, probability);
  return {forecasts, hits, coverage, durations: durationTest(kernel, hits), shortfall};
}
