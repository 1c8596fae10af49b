import {decimal, multiplyRatios, requirePositive} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {Position} from '../../contracts/index.js';
import type {Amount} from '../amounts.js';
import {requirePosition, signOfSide} from '../door.js';
import {signed} from '../price-answer.js';
import {notionalAt} from './equation.js';
import {fundingRateOf} from './funding-rates.js';

/**
 * Returns what a position pays at one settlement, settlement currency; below zero it receives.
 *
 *     s·f·n          s = +1 long, −1 short; f = rate; n = q·mark, or N/mark for an inverse position
 *
 * @param rate - a fraction of notional for one interval; above zero longs pay.
 * @param mark - quote per base, > 0.
 * @throws {InputError} `not-a-position`; `out-of-bounds` at `rate` for 100 % or more; for amounts as `decimal`; `not-positive`.
 * @source Binance, FAQ 360033525031 "Introduction to Binance Futures Funding Rates": nominal value × rate, nominal value at mark.
 * @example fundingPayment(linearPosition({side: 'long', size: '2', entry: '100', margin: '10'}), '0.0001', '110'); // 0.022
 */
export function fundingPayment(position: Position, rate: Amount, mark: DecimalInput): Ratio {
  return multiplyRatios(signedNotional(position, mark), fundingRateOf(rate, 'rate'));
}

/** s·n: what a rate is paid on, below zero for a short. */
export function signedNotional(position: Position, mark: DecimalInput): Ratio {
  requirePosition(position);
  const at = requirePositive(decimal(mark, 'mark'), 'mark');
  return signed(signOfSide(position.side), notionalAt(position, at));
}
