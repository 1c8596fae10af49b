import {
  addRatios,
  decimal,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  requireNonNegative,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {Side} from '../../contracts/index.js';
import {asRatio, requireWord} from '../door.js';

/**
 * Returns a liquidation price with a bot's safety margin on top: a share of the way from the price to the entry, so that a stop
 * there comes before the venue. Not a venue's rule.
 *
 *     max(0, P + s·|E − P|·buffer)          clamped after the buffer
 *
 * @param price - the liquidation price; an answer's `exact`.
 * @param buffer - a fraction of |E − P|, ≥ 0.
 * @returns quote per base, ≥ 0, unrounded.
 * @throws {InputError} for amounts as `decimal`; `negative`; `not-a-choice`.
 * @source freqtrade, `exchange.get_liquidation_price`, `liquidation_buffer`, commit c9ae5e1e.
 * @example bufferedPrice('27000', '30000', 'long', '0.05'); // 27150
 */
export function bufferedPrice(
  price: Ratio | DecimalInput,
  entry: DecimalInput,
  side: Side,
  buffer: DecimalInput,
): Ratio {
  const from = asRatio(price, 'price');
  const gap = subtractRatios(ratio(decimal(entry, 'entry')), from);
  const width = ratioSign(gap) < 0 ? negateRatio(gap) : gap;
  const added = multiplyRatios(width, ratio(requireNonNegative(decimal(buffer, 'buffer'), 'buffer')));
  requireWord(side, 'side', 'long', 'short');
  const moved = side === 'long' ? addRatios(from, added) : subtractRatios(from, added);
  return ratioSign(moved) < 0 ? ratio(ZERO) : moved;
}
