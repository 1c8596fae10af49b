import {decimal, larger, requireNonNegative, subtract, ZERO} from '../../decimal/index.js';
import type {Decimal, DecimalInput} from '../../decimal/index.js';

/**
 * Returns how many contracts a partial liquidation closes to bring a position down into a tier.
 *
 *     max(0, held − most contracts of the tier)
 *
 * @param held - contracts, ≥ 0.
 * @param tierMost - the most contracts the tier holds; OKX's first rule goes straight to tier 1, its later one two tiers down.
 * @throws {InputError} at `held` and `tierMost`: `negative`, and what `decimal` throws.
 * @source OKX, "Introduction to partial liquidation of position tiers": tier 3 and above are reduced before they are taken over.
 * @example stepDown('12000', '5000'); // 7000
 */
export function stepDown(held: DecimalInput, tierMost: DecimalInput): Decimal {
  const contracts = requireNonNegative(decimal(held, 'held'), 'held');
  return larger(ZERO, subtract(contracts, requireNonNegative(decimal(tierMost, 'tierMost'), 'tierMost')));
}
