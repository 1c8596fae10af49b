import {addRatios, decimal, multiplyRatios, ratio, requireNonNegative, subtractRatios} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import {positiveRatio} from '../door.js';

/** A linear position in a cross account that does not count unrealised profit. */
export interface SustainableLossInput {
  /** Quote that no position or order holds. */
  readonly available: DecimalInput;
  /** Base units, > 0. */
  readonly size: DecimalInput;
  /** Quote per base, > 0. */
  readonly entry: DecimalInput;
  /** Fraction of notional, ≥ 0. */
  readonly initialRate: DecimalInput;
  /** Fraction of notional, ≥ 0. */
  readonly rate: DecimalInput;
}

/**
 * Returns the loss a position may make before a legacy Bybit cross account is liquidated, quote.
 *
 *     available + q·E·i − q·E·m        i = initial rate, m = maintenance rate, both at entry
 *
 * Unrealised profit is deliberately not counted: it was not on that venue.
 *
 * @throws {InputError} for amounts as `decimal`; `not-positive`, `negative`.
 * @source Bybit, "Liquidation Price (USDT Contract)", help 900000181046, cross example 1 (before unified accounts).
 * @example sustainableLoss({available: '2000', size: '2', entry: '10000', initialRate: '0.01', rate: '0.005'}); // 2100
 */
export function sustainableLoss({available, size, entry, initialRate, rate}: SustainableLossInput): Ratio {
  const notional = multiplyRatios(positiveRatio(size, 'size'), positiveRatio(entry, 'entry'));
  const share = (value: DecimalInput, field: string) =>
    multiplyRatios(notional, ratio(requireNonNegative(decimal(value, field), field)));
  const held = subtractRatios(share(initialRate, 'initialRate'), share(rate, 'rate'));
  return addRatios(ratio(decimal(available, 'available')), held);
}
