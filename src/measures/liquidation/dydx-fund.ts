import {dydxBankruptcyQuote} from './dydx-prices.js';
import {dydxNotional, dydxPosition} from './dydx-subaccount.js';
import type {DydxSubaccount} from './dydx-subaccount.js';
import {floorDivision, least, magnitude, most, requireCount, scaled} from './whole-numbers.js';

const MILLION = 1_000_000n;

/** One match of a liquidation order. */
export interface DydxFill {
  readonly perpetualId: number;
  /** The side of the liquidation order: it buys back a short, sells a long. */
  readonly side: 'buy' | 'sell';
  /** Base quantums, > 0. */
  readonly quantums: bigint;
  /** Price in subticks. */
  readonly subticks: bigint;
  /** Quote quantums are base quantums · subticks · 10^exponent. */
  readonly quantumConversionExponent: number;
}

/**
 * Returns what the insurance fund receives from a match, quote quantums; below zero, what it pays.
 *
 *     min(⌊|quote|·fee⌋, ±quote − bankruptcy quote)          the fee caps a gain, never a loss
 *
 * @param maxFeePpm - the most the fund takes, parts per million of the quote.
 * @throws {InputError} as `dydxBankruptcyQuote`.
 * @source dydxprotocol/v4-chain, `liquidations.go`, GetLiquidationInsuranceFundDelta, commit 84d4664b.
 */
export function dydxInsuranceFundDelta(subaccount: DydxSubaccount, fill: DydxFill, maxFeePpm: bigint): bigint {
  const base = requireCount(fill.quantums, 'quantums') * requireCount(fill.subticks, 'subticks');
  const quote = scaled(base, fill.quantumConversionExponent);
  const buys = fill.side === 'buy';
  const bankruptcy = dydxBankruptcyQuote(subaccount, fill.perpetualId, buys ? fill.quantums : -fill.quantums);
  const delta = (buys ? -quote : quote) - bankruptcy;
  return least(floorDivision(quote * requireCount(maxFeePpm, 'maxFeePpm'), MILLION), delta);
}

/** Quote quantums. */
export interface DydxNotionalBounds {
  readonly least: bigint;
  readonly most: bigint;
}

/**
 * Returns how much of a position one block may liquidate, quote quantums of notional.
 *
 *     least = min(config, |notional|)          most = max(least, ⌊|notional|·portion⌋)
 *
 * @throws {InputError} `unknown-perpetual`, `not-an-integer`, `negative`.
 * @source dydxprotocol/v4-chain, `liquidations.go`, GetMaxAndMinPositionNotionalLiquidatable, commit 84d4664b.
 */
export function dydxNotionalBounds(
  subaccount: DydxSubaccount,
  perpetualId: number,
  config: {readonly minNotional: bigint; readonly maxPortionPpm: bigint},
): DydxNotionalBounds {
  const notional = magnitude(dydxNotional(dydxPosition(subaccount, perpetualId)));
  const lower = least(requireCount(config.minNotional, 'minNotional'), notional);
  const portion = floorDivision(notional * requireCount(config.maxPortionPpm, 'maxPortionPpm'), MILLION);
  return {least: lower, most: most(lower, portion)};
}
