import type {ReturnSeries} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {requireReturns, requireRiskKernel} from '../risk-door.js';

export interface ReturnMoments {
  readonly observations: number;
  /** A fraction per bar. */
  readonly mean: number;
  /** Population: divisor n. */
  readonly deviation: number;
  /** Divisor n − 1; `null` for a single return. */
  readonly sampleDeviation: number | null;
  /** Population; `null` where all returns are equal. */
  readonly skew: number | null;
  /** Population, less the normal's 3; `null` where all returns are equal. */
  readonly excessKurtosis: number | null;
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/**
 * Returns what a record of returns looks like: mean, standard deviation, skewness and excess kurtosis.
 *
 *     mₖ = Σ(r − r̄)ᵏ/n          skew = m₃/m₂^{3/2}          excess kurtosis = m₄/m₂² − 3
 *
 * @throws {InputError} `not-a-kernel`, `not-returns`, `too-few-returns`.
 * @source The definitions; R's PerformanceAnalytics calls them `moment` and `excess`.
 * @example returnMoments(risk, returns).excessKurtosis; // 8.1: tails far from normal
 */
export function returnMoments(kernel: RiskKernel, returns: ReturnSeries): ReturnMoments {
  requireRiskKernel(kernel);
  requireReturns(returns, 1);
  const {mean, deviation, sampleDeviation, skew, excessKurtosis} = kernel.moments(returns.values);
  return {
    observations: returns.values.length,
    mean,
    deviation,
    sampleDeviation: orNull(sampleDeviation),
    skew: orNull(skew),
    excessKurtosis: orNull(excessKurtosis),
  };
}
