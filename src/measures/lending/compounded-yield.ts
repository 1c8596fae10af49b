import {ratioToFloat} from '../../decimal/index.js';
import {amountOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/**
 * Returns a year's yield of a rate that compounds without pause.
 *
 *     e^r − 1
 *
 * A float, for the answer is not rational: to about two units of its last place.
 *
 * @param rate - a year's, a fraction.
 * @throws {InputError} `negative` and what `decimal` throws.
 * @source morpho-org/sdks, `MarketUtils.rateToApy`, cdff8c45; Morpho Blue compounds by e^(r·t) cut after its third power.
 * @example compoundedYield('0.1'); // 0.10517…
 */
export const compoundedYield = (rate: Amount): number => Math.expm1(ratioToFloat(amountOf(rate, 'rate')));
