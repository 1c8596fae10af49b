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
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {Side} from '../../contracts/index.js';
import {positiveRatio, signOfSide} from '../door.js';
import {priceAnswer, signed} from '../price-answer.js';
import type {PriceAnswer} from '../price-answer.js';

/** A GMX v1 position; its size in USD is fixed at entry. */
export interface GmxInput {
  readonly side: Side;
  /** USD, > 0. */
  readonly sizeUsd: DecimalInput;
  /** USD. */
  readonly collateralUsd: DecimalInput;
  /** Average entry, USD per token, > 0. */
  readonly averagePrice: DecimalInput;
  /** Funding owed, USD, ≥ 0. */
  readonly fundingFeeUsd: DecimalInput;
  /** USD, ≥ 0. */
  readonly liquidationFeeUsd: DecimalInput;
  /** Closing fee in basis points of the size, as the vault states it, ≥ 0. */
  readonly marginFeeBasisPoints: DecimalInput;
  /** Size over remaining collateral at which the vault liquidates, > 0. */
  readonly maxLeverage: DecimalInput;
}

/**
 * Returns the oracle price at which GMX v1 liquidates: the sooner of two conditions.
 *
 *     fees exhaust the collateral    E − s·(collateral − fees)·E/size          fees = size·bps/10⁴ + liquidation fee + funding
 *     leverage reaches its maximum   E − s·(collateral − size/maximum)·E/size
 *
 * @throws {InputError} for amounts as `decimal`; `not-positive`, `negative`, `not-a-choice`.
 * @source gmx-io/gmx-interface, `getLiquidationPrice`, commit a78e920e; Vault.validateLiquidation.
 */
export function gmxLiquidationPrice(input: GmxInput): PriceAnswer {
  const s = signOfSide(input.side);
  const size = positiveRatio(input.sizeUsd, 'sizeUsd');
  const entry = positiveRatio(input.averagePrice, 'averagePrice');
  const collateral = ratio(decimal(input.collateralUsd, 'collateralUsd'));
  const amount = (field: 'fundingFeeUsd' | 'liquidationFeeUsd' | 'marginFeeBasisPoints') =>
    requireNonNegative(decimal(input[field], field), field);
  const closing = multiplyRatios(size, ratio(amount('marginFeeBasisPoints'), decimal('10000')));
  const fees = addRatios(closing, ratio(amount('liquidationFeeUsd')));
  const least = divideRatios(size, positiveRatio(input.maxLeverage, 'maxLeverage'));

  const priceAt = (required: Ratio) => {
    const room = divideRatios(multiplyRatios(subtractRatios(collateral, required), entry), size);
    return subtractRatios(entry, signed(s, room));
  };
  const byFees = priceAt(addRatios(fees, ratio(amount('fundingFeeUsd'))));
  const byLeverage = priceAt(least);
  return priceAnswer(compareRatios(byFees, byLeverage) * s >= 0 ? byFees : byLeverage, input.side);
}
