import {decimal, divideRatios, ratio, requirePositive} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {Position} from '../../contracts/index.js';
import {requirePosition} from '../door.js';
import {marginEquation} from './equation.js';

/**
 * Returns the position with the margin of a leverage: notional at entry over leverage, as the contracts' doors read it.
 *
 * @param leverage - > 0; `field` names it in messages.
 * @throws {InputError} `not-a-position`; for the leverage as `decimal`, and `not-positive`.
 */
export function atLeverage<P extends Position>(position: P, leverage: DecimalInput, field = 'leverage'): P {
  requirePosition(position);
  const times = ratio(requirePositive(decimal(leverage, field), field));
  return {...position, margin: divideRatios(marginEquation(position).entryNotional, times)};
}
