import {
  add,
  compare,
  decimal,
  formatDecimal,
  multiply,
  ONE,
  requireNonNegative,
  type Decimal,
  type DecimalInput,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {positive, requireRate} from './door.js';
import {continuousSchedule} from './schedule-input.js';
import type {Schedule} from './rules.js';

/** A rate that grows with the size held: base + step·size. */
export interface SizeLinearRate {
  /** b: the rate of the smallest position, a fraction of notional, 0 ≤ b < 1. */
  readonly base: DecimalInput;
  /** k: what each base unit adds, a fraction of notional per base unit, ≥ 0. */
  readonly perUnit: DecimalInput;
}

/**
 * Returns the rate of a position of `size` base units.
 *
 *     m = b + k·q
 *
 * @param size - base units, > 0.
 * @throws {InputError} `rate-out-of-bounds`, `negative`, `not-positive`, and what `decimal` throws.
 * @source Deribit Support, "Linear Perpetual", article 25944738177565: 1 % + 0.005 % for each BTC since 2022-01-11 (0.525 % before);
 * KuCoin cross margin since 2025-05-22, where one contract already answers 0.0040000133.
 */
export function sizeLinearRate(law: SizeLinearRate, size: DecimalInput): Decimal {
  const base = requireRate(decimal(law.base, 'base'), 'base');
  const perUnit = requireNonNegative(decimal(law.perUnit, 'perUnit'), 'perUnit');
  return add(base, multiply(perUnit, positive(size, 'size')));
}

/**
 * Returns the schedule of one linear position under a rate that grows with its size: one bracket, for price does not move the size.
 *
 * @param size - base units, > 0.
 * @throws {InputError} as `sizeLinearRate`; `rate-out-of-bounds` at `size` where the rate reaches the whole notional.
 */
export function sizeLinearSchedule(law: SizeLinearRate, size: DecimalInput): Schedule {
  const rate = sizeLinearRate(law, size);
  if (compare(rate, ONE) < 0) return continuousSchedule([{rate}]);
  const found = formatDecimal(rate);
  throw new InputError('size', 'rate-out-of-bounds', `a rate of ${found} at this size`, 'Write a smaller size.', {
    found,
  });
}

/** A rate that grows with a power of the notional: max(base, base/initial·factor·N^0.8). */
export interface PowerRate {
  /** Base maintenance rate, a fraction of notional, 0 < m < 1. */
  readonly baseRate: Decimal;
  /** Base initial rate, a fraction of notional, > 0. */
  readonly baseInitialRate: Decimal;
  /** Initial margin factor of the asset, ≥ 0; quote^−0.8. */
  readonly factor: Decimal;
}

/**
 * Returns the power law of a market, validated.
 *
 * @throws {InputError} `rate-out-of-bounds`, `not-positive`, `negative`, and what `decimal` throws.
 * @source OrderlyNetwork/js-sdk, `packages/perp`, IMRFactorPower = 4/5, commit 0d1ae776.
 */
export function powerRate(law: {
  readonly baseRate: DecimalInput;
  readonly baseInitialRate: DecimalInput;
  readonly factor: DecimalInput;
}): PowerRate {
  return {
    baseRate: requireRate(positive(law.baseRate, 'baseRate'), 'baseRate'),
    baseInitialRate: positive(law.baseInitialRate, 'baseInitialRate'),
    factor: requireNonNegative(decimal(law.factor, 'factor'), 'factor'),
  };
}
