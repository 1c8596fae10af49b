import {addRatios, decimal, ratio, requireNonNegative} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {Position} from '../../contracts/index.js';
import {requirePosition} from '../door.js';

/**
 * Returns the position with more margin behind it, W + amount.
 *
 * @param amount - settlement currency, ≥ 0.
 * @throws {InputError} `not-a-position`; for `amount` as `decimal`, and `negative`.
 */
export function marginAdded<P extends Position>(position: P, amount: DecimalInput): P {
  requirePosition(position);
  const added = requireNonNegative(decimal(amount, 'amount'), 'amount');
  return {...position, margin: addRatios(position.margin, ratio(added))};
}
