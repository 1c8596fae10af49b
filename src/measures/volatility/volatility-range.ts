import {statedVolatility, type PriceHistory, type VolatilityRange} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {InputError} from '../../errors.js';
import {requireHistory, requireReturns, requireRiskKernel} from '../risk-door.js';
import {DAILY_DECAY, ewmaVolatility} from './ewma-volatility.js';
import {periodReturns} from './period-returns.js';
import {realisedVolatility} from './realised-volatility.js';

const SECONDS_OF_A_DAY = 86_400;
const LOOKBACK_DAYS = [20, 30, 60, 90] as const;
/** An exponential weight of 0.94 a day leaves what came before 20 days 29 % of its say: with fewer it is its own start. */
const LEAST_DAYS = 20;
/** Share of a look-back's bars that must have a return: beyond a few gaps it is another look-back. */
const LEAST_SHARE = 0.5;

/** One estimate, by how it was made and how far it looks back. */
export interface RangeEstimate {
  readonly name: 'ewma' | 'close-close';
  /** Days looked back on; `null` for the exponential weights, which look at the whole history. */
  readonly days: number | null;
  /** A fraction per √year. */
  readonly volatility: number;
  /** Returns it rests on. */
  readonly returns: number;
}

/** An estimate that could not be made. */
export interface RangeEstimateMissing {
  readonly name: 'close-close';
  readonly days: number;
  readonly why: 'too-few-returns' | 'constant-prices';
  /** Bars the look-back has, and bars there are returns for. */
  readonly bars: number;
  readonly returns: number;
}

/** The range of the usual estimates, and each of them. */
export interface EstimatedVolatility extends VolatilityRange {
  readonly estimates: readonly RangeEstimate[];
  readonly missing: readonly RangeEstimateMissing[];
  /** 365 days a year: 8,760 for hours. */
  readonly periodsPerYear: number;
}

/**
 * Returns the volatility a history speaks for and its range: central by exponential weights of 0.94 a DAY, low and high the
 * extremes of it and of close-close over 20, 30, 60 and 90 days, 365 days a year. Each estimate is in the answer by name,
 * also those that could not be made.
 *
 * @param history - bars of a day or less, at least 20 days of them.
 * @throws {InputError} `not-a-kernel`, `not-a-history`; at `history` `bars-too-long`; `too-few-returns`, `constant-prices`.
 * @source A day's decay λ of n bars is λ^{1/n} a bar; RiskMetrics as `ewmaVolatility`, close-close as `realisedVolatility`.
 * @example volatilityRange(await kernel.risk(), history); // ETH, 25 July 2026: central 0.4306, 0.4018 … 0.5559
 */
export function volatilityRange(kernel: RiskKernel, history: PriceHistory): EstimatedVolatility {
  requireRiskKernel(kernel);
  requireHistory(history);
  const barsOfDay = SECONDS_OF_A_DAY / history.stepSeconds;
  if (barsOfDay < 1) {
    const found = String(history.stepSeconds / SECONDS_OF_A_DAY);
    throw new InputError('history', 'bars-too-long', `bars of ${found} days`, 'Give bars of a day or less.', {found});
  }
  const returns = periodReturns(kernel, history, 'log');
  requireReturns(returns, Math.round(LEAST_DAYS * barsOfDay));
  const {volatility, observations, periodsPerYear} = ewmaVolatility(kernel, returns, {
    decay: DAILY_DECAY ** (1 / barsOfDay),
  });
  const estimates: RangeEstimate[] = [{name: 'ewma', days: null, volatility, returns: observations}];
  const missing: RangeEstimateMissing[] = [];
  for (const days of LOOKBACK_DAYS) {
    const found = closeClose(kernel, history, days, Math.round(days * barsOfDay));
    if ('why' in found) missing.push(found);
    else estimates.push(found);
  }
  const volatilities = estimates.map(each => each.volatility);
  const range = {low: Math.min(...volatilities), central: volatility, high: Math.max(...volatilities)};
  return {...statedVolatility(range), estimates, missing, periodsPerYear};
}

function closeClose(
  kernel: RiskKernel,
  history: PriceHistory,
  days: number,
  bars: number,
): RangeEstimate | RangeEstimateMissing {
  const start = history.close.length - bars;
  const looked = history.previous.subarray(Math.max(0, start));
  const returns = looked.reduce((count, each) => count + (each > 0 ? 1 : 0), 0); // NaN after a gap
  const absent = {name: 'close-close', days, bars, returns} as const;
  if (start < 1 || returns < LEAST_SHARE * bars) return {...absent, why: 'too-few-returns'};
  try {
    const {volatility, observations} = realisedVolatility(kernel, history, {estimator: 'close-close', bars});
    return {name: 'close-close', days, volatility, returns: observations};
  } catch (error) {
    if (error instanceof InputError && error.code === 'constant-prices') return {...absent, why: 'constant-prices'};
    throw error;
  }
}
