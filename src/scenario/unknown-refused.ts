import {formatDecimal, type Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';
import type {Answers} from './answers-by.js';
import type {PositionAnswer} from './position-answer.js';
import type {Unknown} from './unknown.js';

/**
 * Returns why an unknown has no value at a liquidation price, at its own field.
 *
 * @param tried - what the last amount tried was answered with; `null` where none was.
 * @param isLeast - it was the smallest there is, and is liquidated sooner.
 */
export function refusal(
  unknown: Unknown,
  price: Decimal,
  tried: Answers<PositionAnswer> | null,
  isLeast = false,
): InputError {
  const found = formatDecimal(price);
  const field = `position.${unknown}`;
  const most = tried?.fields['position.leverage']?.values['most'];
  if (most !== undefined) {
    const instead = `At this size the venue allows at most ${most}×; write a liquidation price further from the entry.`;
    return new InputError(field, 'leverage-for-price', `a liquidation price of ${found}`, instead, {found, most});
  }
  const nearest = isLeast && tried?.answer?.price ? formatDecimal(tried.answer.price) : null;
  if (nearest !== null) {
    const instead = `Even the smallest size is liquidated at ${nearest}, sooner; write that, or change leverage or entry.`;
    return new InputError(field, 'every-size-sooner', `a liquidation price of ${found}`, instead, {found, nearest});
  }
  const instead = `No ${unknown} is liquidated there with the other inputs as they are; change the liquidation price or one of them.`;
  return new InputError(field, `no-${unknown}-at-price`, `a liquidation price of ${found}`, instead, {found});
}
