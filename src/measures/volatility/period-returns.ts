import type {PriceHistory, ReturnSeries} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {requireHistory, requireRiskKernel, tooFewReturns} from '../risk-door.js';
import {requireWord} from '../door.js';

/**
 * Returns what each bar's close gained on the one before it. A gap is broken, never bridged: the bar after it has no return.
 *
 *     log  ln(Cₜ/Cₜ₋₁)          simple  Cₜ/Cₜ₋₁ − 1
 *
 * @param history - from `closeHistory` or `candleHistory`.
 * @param kind - `simple` is what a position of constant size gains or loses, per unit of its value; `log` adds up over time.
 * @returns fractions per bar, oldest first.
 * @throws {InputError} `not-a-kernel`, `not-a-history`, `not-a-choice`; `too-few-returns` where no two bars adjoin.
 * @source The definitions. Accurate to 2 ulp: the difference of two near prices is exact.
 * @example periodReturns(risk, closeHistory({time: [0, 86400], close: [100, 101]}), 'simple'); // values [0.01]
 */
export function periodReturns(kernel: RiskKernel, history: PriceHistory, kind: 'log' | 'simple'): ReturnSeries {
  requireRiskKernel(kernel);
  requireHistory(history);
  requireWord(kind, 'kind', 'log', 'simple');
  const values = kernel.closeReturns(history.close, history.previous, kind);
  if (values.length === 0) throw tooFewReturns('history', 0, 1);
  return {kind, stepSeconds: history.stepSeconds, values};
}
