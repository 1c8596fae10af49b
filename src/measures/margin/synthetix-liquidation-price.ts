import {
  addRatios,
  compareRatios,
  decimal,
  divideRatios,
  multiplyRatios,
  ratio,
  requireNonNegative,
  subtractRatios,
} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {Side} from '../../contracts/index.js';
import {positiveRatio, signOfSide} from '../door.js';
import {priceAnswer, signed} from '../price-answer.js';
import type {PriceAnswer} from '../price-answer.js';

/** A Synthetix v1/v2 position and its market's parameters. */
export interface SynthetixInput {
  readonly side: Side;
  /** Base units, > 0. */
  readonly size: DecimalInput;
  /** Price of the position's last change, sUSD per base, > 0. */
  readonly price: DecimalInput;
  /** sUSD. */
  readonly margin: DecimalInput;
  /** Fee already owed out of the margin, sUSD, ≥ 0. */
  readonly fee: DecimalInput;
  /** Fraction of notional, ≥ 0. */
  readonly liquidationFeeRatio: DecimalInput;
  /** Fraction of notional, ≥ 0. */
  readonly liquidationBufferRatio: DecimalInput;
  /** sUSD, ≥ 0: the least a liquidator is paid. */
  readonly minimumKeeperFee: DecimalInput;
  /** sUSD per base unit since the position's last change; below zero, a long has paid. */
  readonly netFundingPerUnit: DecimalInput;
}

/**
 * Returns the price Synthetix v1/v2 answers with.
 *
 *     R = max(|q|·p·fee ratio, keeper fee) + |q|·p·buffer ratio
 *     P = p + (R − (margin − fee))/q − net funding per unit           q signed, p = last price
 *
 * The requirement R stays that of the last price: not a fixed point, deliberately, for so the contract computes it.
 *
 * @throws {InputError} for amounts as `decimal`; `not-positive`, `negative`, `not-a-choice`.
 * @source Synthetixio/synthetix, `FuturesMarketBase._approxLiquidationPrice` and `_liquidationMargin`, commit 1609d156.
 */
export function synthetixLiquidationPrice(input: SynthetixInput): PriceAnswer {
  const size = positiveRatio(input.size, 'size');
  const price = positiveRatio(input.price, 'price');
  const notional = multiplyRatios(size, price);
  const amount = (field: 'fee' | 'liquidationFeeRatio' | 'liquidationBufferRatio' | 'minimumKeeperFee') =>
    ratio(requireNonNegative(decimal(input[field], field), field));
  const proportional = multiplyRatios(notional, amount('liquidationFeeRatio'));
  const least = amount('minimumKeeperFee');
  const reward = compareRatios(proportional, least) > 0 ? proportional : least;
  const required = addRatios(reward, multiplyRatios(notional, amount('liquidationBufferRatio')));
  const margin = subtractRatios(ratio(decimal(input.margin, 'margin')), amount('fee'));
  const away = signed(signOfSide(input.side), divideRatios(subtractRatios(required, margin), size));
  const funding = ratio(decimal(input.netFundingPerUnit, 'netFundingPerUnit'));
  return priceAnswer(subtractRatios(addRatios(price, away), funding), input.side);
}
