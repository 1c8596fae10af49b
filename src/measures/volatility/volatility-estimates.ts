import type {PriceHistory} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {requireHistory, requireRiskKernel, tooFewReturns} from '../risk-door.js';
import {DAILY_DECAY, ewmaVolatility} from './ewma-volatility.js';
import {periodReturns} from './period-returns.js';
import {realisedVolatility, type VolatilityQuestion} from './realised-volatility.js';

const SECONDS_OF_A_DAY = 86_400;
const LOOKBACK_DAYS = [20, 30, 60, 90] as const;

/** One estimate, named by how it was made. */
export interface VolatilityEstimate {
  readonly name: 'central' | 'ewma' | 'close-close';
  /** Look-back of a close-close estimate; `null` for the others. */
  readonly days: number | null;
  /** A fraction per √year. */
  readonly volatility: number;
}

/** What a history says of its volatility, and how far its ways of saying it differ. */
export interface VolatilityEstimates {
  readonly central: number;
  readonly lowest: number;
  readonly highest: number;
  readonly estimates: readonly VolatilityEstimate[];
}

/**
 * Returns the central volatility asked for and the range of the usual ones: exponentially weighted with 0.94 a DAY, and
 * close-close over 20, 30, 60 and 90 days as far as the history reaches; 365 days a year.
 *
 * @param history - bars of a day or less.
 * @param central - the estimator and look-back a page shows as its own.
 * @throws {InputError} as `realisedVolatility` for the central one.
 * @source A day's decay λ of n bars is λ^{1/n} a bar; RiskMetrics as `ewmaVolatility`.
 * @example volatilityEstimates(risk, history, {estimator: 'yang-zhang', bars: 30}); // {central: 0.52, lowest: 0.44, …}
 */
export function volatilityEstimates(
  kernel: RiskKernel,
  history: PriceHistory,
  central: VolatilityQuestion,
): VolatilityEstimates {
  requireRiskKernel(kernel);
  requireHistory(history);
  const barsOfDay = SECONDS_OF_A_DAY / history.stepSeconds;
  if (barsOfDay < 1) throw tooFewReturns('history', 0, 1);
  const decay = DAILY_DECAY ** (1 / barsOfDay);
  const estimates: VolatilityEstimate[] = [
    {name: 'central', days: null, volatility: realisedVolatility(kernel, history, central).volatility},
    {
      name: 'ewma',
      days: null,
      volatility: ewmaVolatility(kernel, periodReturns(kernel, history, 'log'), {decay}).volatility,
    },
  ];
  for (const days of LOOKBACK_DAYS) {
    const bars = Math.round(days * barsOfDay);
    if (bars >= history.close.length) break;
    const {volatility} = realisedVolatility(kernel, history, {estimator: 'close-close', bars});
    estimates.push({name: 'close-close', days, volatility});
  }
  const volatilities = estimates.map(each => each.volatility);
  return {
    central: volatilities[0]!,
    lowest: Math.min(...volatilities),
    highest: Math.max(...volatilities),
    estimates,
  };
}
