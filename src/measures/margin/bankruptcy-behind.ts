import {add, decimal, multiplyRatios, ONE, ratio, requireNonNegative, subtractRatios} from '../../decimal/index.js';
import type {DecimalInput, PriceGrid, Ratio} from '../../decimal/index.js';
import type {Side} from '../../contracts/index.js';
import {positiveRatio, signOfSide} from '../door.js';
import {priceAnswer, signed} from '../price-answer.js';
import type {PriceAnswer} from '../price-answer.js';

/**
 * Returns the bankruptcy price that lies behind a known liquidation price when maintenance and fee are rates at the mark.
 *
 *     P·(1 − s·(m + f))
 *
 * Nothing of the account is needed: at P its equity is q·P·(m + f), which a move of P·(m + f) uses up.
 *
 * @param liquidation - quote per base, > 0; an answer's `exact`.
 * @param rates - m and f, fractions of notional, ≥ 0.
 * @throws {InputError} for amounts as `decimal`; `not-positive`, `negative`, `not-a-choice`.
 * @source KuCoin futures cross position, `bankruptPrice` beside `liquidationPrice`, sample in ccxt 4.5.84 kucoin.js.
 * @example bankruptcyBehind('20000', 'long', {rate: '0.004', feeRate: '0.001'}); // 19900
 */
export function bankruptcyBehind(
  liquidation: Ratio | DecimalInput,
  side: Side,
  rates: {readonly rate: DecimalInput; readonly feeRate?: DecimalInput | undefined},
  grid?: PriceGrid,
): PriceAnswer {
  const price = positiveRatio(liquidation, 'liquidation');
  const rate = requireNonNegative(decimal(rates.rate, 'rate'), 'rate');
  const fee = requireNonNegative(decimal(rates.feeRate ?? '0', 'feeRate'), 'feeRate');
  const lost = signed(signOfSide(side), ratio(add(rate, fee)));
  return priceAnswer(multiplyRatios(price, subtractRatios(ratio(ONE), lost)), side, grid);
}
