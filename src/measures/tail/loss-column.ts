import type {LossColumn, RiskKernel} from '../../kernel/index.js';
import {requireCount, requireRiskKernel} from '../risk-door.js';

const MOST_RETURNS = 100_000_000;

/**
 * Returns a column of the kernel's own memory for `count` returns: the batch door of `columnLosses`.
 *
 * @throws {InputError} `not-a-kernel`, `not-a-count`. @throws {KernelError} `out-of-memory`.
 * @source No formula.
 * @example const column = lossColumn(risk, 100_000);
 */
export function lossColumn(kernel: RiskKernel, count: number): LossColumn {
  requireRiskKernel(kernel);
  return kernel.lossColumn(requireCount(count, 'count', 1, MOST_RETURNS));
}
