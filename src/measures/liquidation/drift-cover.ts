import {InputError} from '../../errors.js';
import {most, least, requireCount, requireWhole} from './whole-numbers.js';

const MILLION = 1_000_000n;
/** Base amounts carry 9 decimals, quote amounts 6; ratios of margin 4, of fees 6. */
const BASE = 1_000_000_000n;
const MARGIN_TO_FEE = 100n;

/** The program's "all of it": the largest u64. */
const EVERYTHING = 2n ** 64n - 1n;

/** A shortage and the market's parameters, whole numbers as the program keeps them. */
export interface DriftShortage {
  /** Quote, 6 decimals. */
  readonly marginShortage: bigint;
  /** Fraction of notional, 4 decimals. */
  readonly marginRatio: bigint;
  /** The liquidator's, fraction of notional, 6 decimals. */
  readonly liquidatorFee: bigint;
  /** USD per base unit, 6 decimals. */
  readonly oraclePrice: bigint;
  /** USD per quote unit, 6 decimals. */
  readonly quoteOraclePrice: bigint;
}

/** `limiter`: the shortage asks for this much, or no amount would cover it and everything goes. */
export interface DriftCover {
  /** Base, 9 decimals. */
  readonly amount: bigint;
  readonly limiter: 'shortage' | 'everything';
}

/**
 * Returns how much of a position a liquidation takes to cover a shortage of margin.
 *
 *     shortage·10⁹ / ((oracle·quote/10⁶)·(ratio − liquidator fee)/10⁶ − oracle·fund fee/10⁶)          every division floors
 *
 * Each unit sold frees its margin and costs its fees; where the fees are not below the margin nothing covers, and all of it goes.
 *
 * @param fundFee - the insurance fund's, fraction of notional, 6 decimals.
 * @throws {InputError} `not-an-integer`, `negative`; `fees-exceed-margin` where the program's subtraction would fail.
 * @source drift-labs/protocol-v2, `programs/drift/src/math/liquidation.rs`,
 * calculate_base_asset_amount_to_cover_margin_shortage, commit 0ae3e3b1.
 */
export function driftCover(shortage: DriftShortage, fundFee: bigint): DriftCover {
  const {price, oracle, ratio, fee} = read(shortage);
  if (oracle === 0n || ratio <= fee) return {amount: EVERYTHING, limiter: 'everything'};
  const fund = (oracle * requireCount(fundFee, 'fundFee')) / MILLION;
  const freed = (price * (ratio - fee)) / MILLION - fund;
  if (freed > 0n) return {amount: (shortage.marginShortage * BASE) / freed, limiter: 'shortage'};
  const instead = 'Write fees that together stay below the margin ratio.';
  throw new InputError('fundFee', 'fees-exceed-margin', 'fees that leave nothing to cover with', instead);
}

/**
 * Returns the fee the insurance fund may take of a liquidation that covers its shortage, a fraction of notional, 6 decimals.
 *
 *     min(most, ⌊max(0, ratio − liquidator fee − ⌊⌊shortage·10⁹/base⌋·10⁶/price⌋)·19/20⌋)          price = oracle·quote/10⁶
 *
 * Zero where the base amount or a price is.
 *
 * @param baseAmount - of the position, 9 decimals.
 * @param mostFee - the market's own fund fee, 6 decimals.
 * @throws {InputError} `not-an-integer`, `negative`.
 * @source drift-labs/protocol-v2, `programs/drift/src/math/liquidation.rs`, calculate_perp_if_fee, commit 0ae3e3b1.
 */
export function driftFundFee(shortage: DriftShortage, baseAmount: bigint, mostFee: bigint): bigint {
  const {price, ratio, fee} = read(shortage);
  if (requireCount(baseAmount, 'baseAmount') === 0n || price === 0n) return 0n;
  const each = (((shortage.marginShortage * BASE) / baseAmount) * MILLION) / price;
  const room = most(0n, ratio - fee - each);
  return least(requireCount(mostFee, 'mostFee'), (room * 19n) / 20n);
}

function read(shortage: DriftShortage) {
  requireCount(shortage.marginShortage, 'marginShortage');
  const oracle = requireWhole(shortage.oraclePrice, 'oraclePrice');
  const price =
    (requireCount(oracle, 'oraclePrice') * requireCount(shortage.quoteOraclePrice, 'quoteOraclePrice')) / MILLION;
  const ratio = requireCount(shortage.marginRatio, 'marginRatio') * MARGIN_TO_FEE;
  return {oracle, price, ratio, fee: requireCount(shortage.liquidatorFee, 'liquidatorFee')};
}
