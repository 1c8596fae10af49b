import type {ReturnSeries} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import type {LossQuestion} from './loss-question.js';
import {tailLosses, type TailAnswer} from './tail-losses.js';

/**
 * Returns the mean loss of the bars that exceed the value at risk. Model by model as `tailLosses`.
 *
 * @returns the answer of `tailLosses` with `loss`, a fraction of the position's value.
 * @throws {InputError} as `tailLosses`.
 * @source As `tailLosses`; Acerbi and Tasche, "On the coherence of expected shortfall", J. Bank. Finance 26 (2002).
 * @example
 * const model = {kind: 'historical', shortfall: 'acerbi-tasche'} as const;
 * expectedShortfall(risk, returns, {confidence: 0.975, model}).loss; // 0.083
 */
export function expectedShortfall(
  kernel: RiskKernel,
  returns: ReturnSeries,
  question: LossQuestion,
): TailAnswer & {readonly loss: number} {
  const answer = tailLosses(kernel, returns, question);
  return {...answer, loss: answer.expectedShortfall};
}
