import type {RiskKernel} from '../../kernel/index.js';
import {InputError} from '../../errors.js';
import {requireProbability, requireRiskKernel} from '../risk-door.js';

/** Whether losses beyond the value at risk were as large as the shortfall forecast. */
export type ShortfallAnswer =
  | {
      readonly kind: 'at';
      readonly hits: number;
      /** Acerbi and Székely's Z₁: 0 expected, negative where the losses at hits exceed the shortfall. */
      readonly ratioAtHits: number;
      /** Their Z₂, which counts the hits as well: about −0.7 rejects at 5 % (250 days at 97.5 %). */
      readonly ratioOverall: number;
      /** Mean of loss − shortfall over the hits, a fraction. */
      readonly meanExcess: number;
      /** That mean over its standard error, and its one-sided p-values; `never` with a single hit. */
      readonly excess:
        | {readonly kind: 'at'; readonly statistic: number; readonly pValue: number; readonly studentPValue: number}
        | {readonly kind: 'never'; readonly why: 'one-hit'};
    }
  | {readonly kind: 'never'; readonly why: 'no-hits'; readonly ratioOverall: number};

/**
 * Returns the tests of an expected shortfall on the days its value at risk was exceeded, strictly.
 *
 *     Z₁ = mean(y/ES | hit) + 1     Z₂ = Σ y/(T·p·ES) + 1     t = mean(−y − ES)/(sd/√hits)
 *
 * @param returns - what came, fractions; a column as long as the forecasts'.
 * @param forecasts - losses, day by day.
 * @throws {InputError} `not-a-kernel`, `probability-out-of-bounds`, `columns-differ`, `too-few-returns`.
 * @source Acerbi and Székely, "Backtesting expected shortfall", Risk (December 2014); McNeil and Frey, J. Empir. Finance 7
 * (2000), on excesses as they are; p-values of the normal and of Student's t with hits − 1 degrees of freedom.
 * @example shortfallTests(risk, returns, forecasts, 0.025); // {kind: 'at', ratioAtHits: -0.08, ratioOverall: -0.64, …}
 */
export function shortfallTests(
  kernel: RiskKernel,
  returns: ArrayLike<number>,
  forecasts: {readonly valueAtRisk: ArrayLike<number>; readonly expectedShortfall: ArrayLike<number>},
  probability: number,
): ShortfallAnswer & {readonly column: Float64Array} {
  requireRiskKernel(kernel);
  requireProbability(probability);
  const {valueAtRisk, expectedShortfall} = forecasts;
  const found = `${returns.length} returns, ${valueAtRisk.length} values at risk, ${expectedShortfall.length} shortfalls`;
  if (returns.length !== valueAtRisk.length || returns.length !== expectedShortfall.length) {
    throw new InputError('forecasts', 'columns-differ', found, 'Give each return its two forecasts.', {found});
  }
  if (returns.length === 0) {
    throw new InputError('returns', 'too-few-returns', found, 'Give at least one.', {found: '0', least: '1'});
  }
  const tests = kernel.shortfallTests(returns, {valueAtRisk, shortfall: expectedShortfall}, probability);
  const {hits: column, ratioOverall, ratioAtHits, meanExcess, statistic, normalP, studentP} = tests;
  const hits = column.reduce((sum, hit) => sum + hit, 0);
  if (hits === 0) return {kind: 'never', why: 'no-hits', ratioOverall, column};
  const excess =
    hits === 1
      ? ({kind: 'never', why: 'one-hit'} as const)
      : ({kind: 'at', statistic, pValue: normalP, studentPValue: studentP} as const);
  return {kind: 'at', hits, ratioAtHits, ratioOverall, meanExcess, excess, column};
}
