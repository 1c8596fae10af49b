import type {ReturnSeries} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import type {LossQuestion} from './loss-question.js';
import {tailLosses, type TailAnswer} from './tail-losses.js';

/**
 * Returns the loss that a bar exceeds with probability 1 − confidence. Model by model as `tailLosses`, which gives both losses
 * at once.
 *
 * It says nothing of the way there: a position can be liquidated within the bar and close above this loss.
 *
 * @returns the answer of `tailLosses` with `loss`, a fraction of the position's value.
 * @throws {InputError} as `tailLosses`.
 * @source As `tailLosses`.
 * @example valueAtRisk(risk, returns, {confidence: 0.95, side: 'short', model: {kind: 'ewma'}}).loss; // 0.041
 */
export function valueAtRisk(
  kernel: RiskKernel,
  returns: ReturnSeries,
  question: LossQuestion,
): TailAnswer & {readonly loss: number} {
  const answer = tailLosses(kernel, returns, question);
  return {...answer, loss: answer.valueAtRisk};
}
