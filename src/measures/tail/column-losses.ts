import type {QuantileType, ShortfallConvention} from '../../models/index.js';
import type {LossColumn} from '../../kernel/index.js';
import {requireConfidence, requireCount} from '../risk-door.js';
import {requireWord} from '../door.js';

export interface ColumnQuestion {
  readonly confidence: number;
  /** 7 unless stated. */
  readonly quantile?: QuantileType;
  /** `at-or-below` unless stated. */
  readonly shortfall?: ShortfallConvention;
}

/**
 * Returns historical losses of returns that stand in the kernel's own memory: the batch door. 100,000 returns take about 20 µs.
 *
 * @param column - from `lossColumn(kernel, count)`; fill `column.returns`, ask, `column.release()`. The numbers are the caller's
 * word: a NaN among them is counted and never found.
 * @throws {InputError} `confidence-out-of-bounds`, `not-a-count`, `not-a-choice`.
 * @source As `tailLosses`.
 * @example
 * const column = lossColumn(risk, returns.length);
 * column.returns.set(returns);
 * columnLosses(column, {confidence: 0.99}); // {valueAtRisk: 0.046, expectedShortfall: 0.053, tail: 1000}
 * column.release();
 */
export function columnLosses(
  column: LossColumn,
  {confidence, quantile = 7, shortfall = 'at-or-below'}: ColumnQuestion,
): {readonly valueAtRisk: number; readonly expectedShortfall: number; readonly tail: number} {
  const probability = 1 - requireConfidence(confidence);
  requireCount(quantile, 'quantile', 1, 9);
  requireWord(shortfall, 'shortfall', 'strictly-below', 'at-or-below', 'acerbi-tasche');
  const {valueAtRisk, shortfall: beyond, tail} = column.losses({probability, type: quantile, convention: shortfall});
  return {valueAtRisk, expectedShortfall: beyond, tail};
}
