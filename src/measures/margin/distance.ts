import {decimal, divideRatios, ratio, requirePositive, subtractRatios} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import {asRatio, requireWord} from '../door.js';

/**
 * Returns how far the mark is from a price, as a signed fraction of the mark: positive is room left, negative is how far it is past.
 *
 *     falling  (mark − to)/mark          rising  (to − mark)/mark
 *
 * @param from - the mark, > 0, quote per base.
 * @param to - the price it must not reach: an answer's `exact`, or its `price`.
 * @param direction - which way the mark moves to reach it; an answer's `direction`.
 * @throws {InputError} for `from` and `to` as `decimal`; `not-positive`; `not-a-choice`.
 * @source The definition; signed, as no venue's page clamps it without misleading.
 * @example distance('60000', '54000', 'falling'); // 6000/60000, a tenth of the mark
 */
export function distance(from: DecimalInput, to: Ratio | DecimalInput, direction: 'falling' | 'rising'): Ratio {
  const mark = ratio(requirePositive(decimal(from, 'from'), 'from'));
  const price = asRatio(to, 'to');
  requireWord(direction, 'direction', 'falling', 'rising');
  return divideRatios(direction === 'falling' ? subtractRatios(mark, price) : subtractRatios(price, mark), mark);
}
