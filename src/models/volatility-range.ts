import {compare, formatDecimal} from '../decimal/index.js';
import type {Decimal, DecimalInput} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {volatilityOf} from './diffusion.js';

/** A volatility and how far the usual ways of estimating it differ; fractions per √year of 365 days, 0 … 20. */
export interface VolatilityRange {
  readonly kind: 'volatility-range';
  readonly low: Decimal;
  /** The one a level and an amount are decided by. */
  readonly central: Decimal;
  readonly high: Decimal;
}

/** One volatility, or a range in the caller's words. */
export type VolatilityInput =
  DecimalInput | {readonly low: DecimalInput; readonly central: DecimalInput; readonly high: DecimalInput};

/**
 * Returns a volatility that was typed: one number, or a lowest, a central and a highest one.
 *
 * @param input - fractions, never per cent: 0.8 is 80 % a year.
 * @throws {InputError} at `volatility`, or at `volatility.low`, `.central`, `.high`: as `decimal`; `negative`, `out-of-bounds`;
 * `range-out-of-order` where low ≤ central ≤ high does not hold.
 * @example statedVolatility({low: '0.40', central: '0.43', high: '0.56'});
 */
export function statedVolatility(input: VolatilityInput): VolatilityRange {
  if (typeof input !== 'object' || input === null || !('central' in input)) {
    const only = volatilityOf(input, 'volatility');
    return {kind: 'volatility-range', low: only, central: only, high: only};
  }
  const central = volatilityOf(input.central, 'volatility.central');
  const low = volatilityOf(input.low, 'volatility.low');
  const high = volatilityOf(input.high, 'volatility.high');
  requireOrder(low, central, 'volatility.low', 'at most');
  requireOrder(central, high, 'volatility.high', 'at least');
  return {kind: 'volatility-range', low, central, high};
}

function requireOrder(lower: Decimal, upper: Decimal, field: string, bound: 'at most' | 'at least'): void {
  if (compare(lower, upper) <= 0) return;
  const [found, limit] = bound === 'at most' ? [lower, upper] : [upper, lower];
  const values = {found: formatDecimal(found), expected: formatDecimal(limit)};
  const instead = `Write ${bound} the central volatility, ${values.expected}.`;
  throw new InputError(field, 'range-out-of-order', `${values.found} on the wrong side of it`, instead, values);
}
