import {
  addRatios,
  compareRatios,
  decimal,
  divideRatios,
  multiplyRatios,
  ratio,
  requireNonNegative,
  requirePositive,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {Position} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {requirePosition} from '../door.js';
import {marginEquation, notionalAt, profitAt} from '../margin/equation.js';

/**
 * Returns the position after a part of it is closed at the mark: the entry stays, and the margin takes the realised profit
 * or loss of that part and its fee. What is freed stays in the position.
 *
 *     W' = W + (cut/size)·(profit at mark − fee·notional at mark)
 *
 * @param cut - how much is closed, in the unit of the position's size, less than all of it.
 * @param mark - quote per base, > 0: where it is closed.
 * @param feeRate - fee of closing, a fraction of the notional closed.
 * @throws {InputError} `not-a-position`; `not-less-than-size` at `cut`; for the amounts as `decimal`.
 * @source The definition of realised profit; what venues call reducing a position.
 */
export function sizeCut<P extends Position>(
  position: P,
  cut: DecimalInput,
  mark: DecimalInput,
  feeRate: DecimalInput = ZERO,
): P {
  requirePosition(position);
  const closed = ratio(requireNonNegative(decimal(cut, 'cut'), 'cut'));
  const at = requirePositive(decimal(mark, 'mark'), 'mark');
  const fee = ratio(requireNonNegative(decimal(feeRate, 'feeRate'), 'feeRate'));
  if (compareRatios(closed, position.size) >= 0) {
    throw new InputError('cut', 'not-less-than-size', 'the whole position or more', 'Write less than the size.');
  }
  const share = divideRatios(closed, position.size);
  const notional = notionalAt(position, at);
  const realised = subtractRatios(profitAt(marginEquation(position), notional), multiplyRatios(fee, notional));
  const kept = subtractRatios(ratio('1'), share);
  return {
    ...position,
    size: subtractRatios(position.size, closed),
    margin: addRatios(position.margin, multiplyRatios(share, realised)),
    ...(position.contracts ? {contracts: multiplyRatios(position.contracts, kept)} : {}),
  };
}
