import type {RiskKernel} from '../../kernel/index.js';
import {requireCount, requireProbability, requireRiskKernel} from '../risk-door.js';

export interface AcceptanceQuestion {
  readonly days: number;
  /** Forecast probability of a hit: 0.01 at 99 %. */
  readonly probability: number;
  /** Size of the test; 0.05 unless stated. */
  readonly level?: number;
}

/**
 * Returns the fewest and the most hits that Kupiec's test does not reject.
 *
 * @throws {InputError} `not-a-kernel`, `not-a-count`, `probability-out-of-bounds`.
 * @source Kupiec, J. Derivatives 3 (1995), table 3.
 * @example acceptedHits(risk, {days: 255, probability: 0.01}); // {least: 1, most: 6, critical: 3.841…}
 */
export function acceptedHits(
  kernel: RiskKernel,
  {days, probability, level = 0.05}: AcceptanceQuestion,
): {readonly least: number; readonly most: number; readonly critical: number} {
  requireRiskKernel(kernel);
  requireCount(days, 'days', 1, 0x7ffffffe);
  requireProbability(probability);
  const critical = criticalRatio(kernel, level, 1);
  return {...kernel.acceptedHits(days, probability, critical), critical};
}

/**
 * Returns the likelihood ratio at which a test of this size rejects: the χ² quantile at 1 − level.
 *
 * @param degrees - 1, or 2 for conditional coverage.
 * @throws {InputError} `not-a-kernel`, `probability-out-of-bounds`.
 * @source χ² with one degree of freedom is a squared normal; with two, exponential.
 * @example criticalRatio(risk, 0.05, 1); // 3.841458820694124
 */
export function criticalRatio(kernel: RiskKernel, level: number, degrees: 1 | 2): number {
  requireRiskKernel(kernel);
  requireProbability(level, 'level');
  requireCount(degrees, 'degrees', 1, 2);
  return kernel.criticalRatio(level, degrees);
}
