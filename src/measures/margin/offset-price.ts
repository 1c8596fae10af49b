import {addRatios, decimal, ratio} from '../../decimal/index.js';
import type {DecimalInput, PriceGrid, Ratio} from '../../decimal/index.js';
import type {Side} from '../../contracts/index.js';
import {positiveRatio, signOfSide} from '../door.js';
import {priceAnswer, signed} from '../price-answer.js';
import type {PriceAnswer} from '../price-answer.js';

/**
 * Returns a liquidation price as a venue prints it that shows it some ticks early: up for a long, down for a short.
 *
 *     P + s·offset
 *
 * @param price - the root; an answer's `exact`, quote per base.
 * @param offset - quote per base; OKX: one tick.
 * @throws {InputError} for amounts as `decimal`; `not-positive`, `not-a-choice`.
 * @source OKX `liqPx` of a coin-margined isolated position equals equation (B) plus one tick of 0.01, to 1e-10: sample in ccxt
 * 4.5.84 okx.js.
 * @example offsetPrice('25000', 'long', '0.01'); // 25000.01
 */
export function offsetPrice(
  price: Ratio | DecimalInput,
  side: Side,
  offset: DecimalInput,
  grid?: PriceGrid,
): PriceAnswer {
  const moved = signed(signOfSide(side), ratio(decimal(offset, 'offset')));
  return priceAnswer(addRatios(positiveRatio(price, 'price'), moved), side, grid);
}
