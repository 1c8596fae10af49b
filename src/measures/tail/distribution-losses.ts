import type {ReturnDistribution} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {requireConfidence, requireCount, requireFinite, requireNotBelowZero, requireRiskKernel} from '../risk-door.js';
import {requireWord} from '../door.js';
import {requireDegrees} from './loss-question.js';
import type {MapFacts} from './tail-losses.js';

/** Losses of a stated distribution. Fractions; negative for a gain. */
export interface DistributionLosses {
  readonly kind: 'at';
  readonly valueAtRisk: number;
  readonly expectedShortfall: number;
  /** `null` but for `cornish-fisher`. */
  readonly map: MapFacts | null;
}

/**
 * Returns value at risk and expected shortfall of a distribution that is stated, not estimated. Formulas as `tailLosses`.
 *
 * A short loses what a long gains: mean and skewness change sign. A lognormal short loses without bound.
 *
 * @param distribution - of the return over the horizon; `lognormal` per bar, of the log price.
 * @throws {InputError} `not-a-kernel`, `confidence-out-of-bounds`, `not-a-choice`, `not-a-number`, `negative` deviation,
 * `degrees-too-few` (over 1 with a scale, over 2 with a deviation), `not-a-count`.
 * @source As `tailLosses`.
 * @example distributionLosses(risk, {kind: 'normal', mean: 0, deviation: 0.04}, {confidence: 0.99}).valueAtRisk; // 0.0931
 */
export function distributionLosses(
  kernel: RiskKernel,
  distribution: ReturnDistribution,
  {confidence, side = 'long'}: {readonly confidence: number; readonly side?: 'long' | 'short'},
): DistributionLosses {
  requireRiskKernel(kernel);
  const p = 1 - requireConfidence(confidence);
  requireWord(side, 'side', 'long', 'short');
  requireWord(distribution?.kind, 'distribution', 'normal', 'student-t', 'cornish-fisher', 'lognormal');
  const sign = side === 'short' ? -1 : 1;
  const mean = requireFinite(distribution.mean, 'mean');

  if (distribution.kind === 'student-t') {
    const stated = 'scale' in distribution;
    const value = requireNotBelowZero(
      stated ? distribution.scale : distribution.deviation,
      stated ? 'scale' : 'deviation',
    );
    const degrees = requireDegrees(distribution.degrees, stated ? 1 : 2);
    return answer(kernel.studentLosses(sign * mean, {kind: stated ? 'scale' : 'deviation', value}, degrees, p));
  }
  const deviation = requireNotBelowZero(distribution.deviation, 'deviation');
  if (distribution.kind === 'normal') return answer(kernel.normalLosses(sign * mean, deviation, p));
  if (distribution.kind === 'lognormal') {
    const bars = requireCount(distribution.bars ?? 1, 'bars', 1, 1_000_000);
    return answer(kernel.lognormalLosses(mean * bars, deviation * Math.sqrt(bars), p, side));
  }
  const skew = sign * requireFinite(distribution.skew, 'skew');
  const kurtosis = requireFinite(distribution.excessKurtosis, 'excessKurtosis');
  const {quantile, shortfall, operational, slope, monotone} = kernel.cornishFisher(skew, kurtosis, p);
  const beyond = distribution.shortfall === 'unrestricted' ? shortfall : operational;
  const valueAtRisk = -sign * mean - quantile * deviation;
  return answer({valueAtRisk, shortfall: deviation * beyond - sign * mean}, {slope, monotone});
}

function answer(
  {valueAtRisk, shortfall}: {readonly valueAtRisk: number; readonly shortfall: number},
  map: MapFacts | null = null,
): DistributionLosses {
  return {kind: 'at', valueAtRisk, expectedShortfall: shortfall, map};
}
