import {compareRatios, divideRatios, isZeroRatio, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, positiveOf, shareOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** One deposit of a Solend obligation, and how the obligation stands. */
export interface SolendDeposit {
  /** Collateral tokens deposited. */
  readonly deposited: Amount;
  /** Σ value·LTV, at the lower of spot and smoothed prices. */
  readonly allowedBorrowValue: Amount;
  readonly borrowedValue: Amount;
  /** The reserve's borrow limit; a reserve of 0 may be withdrawn whole. */
  readonly limit: Amount;
  /** The lower of spot and smoothed price, per liquidity token. */
  readonly priceLowerBound: Amount;
  /** Liquidity tokens per collateral token. */
  readonly exchangeRate: Amount;
}

/**
 * Returns how many collateral tokens a Solend deposit may give up.
 *
 *     (allowed − borrowed)/limit/price/exchange rate, at most the deposit; all of it without debt
 *
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Solend, `Obligation.max_withdraw_amount` (solendprotocol/solana-program-library,
 * token-lending/sdk/src/state/obligation.rs, 2b4fbce8).
 */
export function solendWithdrawal(deposit: SolendDeposit): Ratio {
  fieldsOf(deposit, 'deposit');
  const held = amountOf(deposit.deposited, 'deposited');
  const allowed = amountOf(deposit.allowedBorrowValue, 'allowedBorrowValue');
  const borrowed = amountOf(deposit.borrowedValue, 'borrowedValue');
  const limit = shareOf(deposit.limit, 'limit');
  if (isZeroRatio(borrowed)) return held;
  if (compareRatios(allowed, borrowed) <= 0) return ZERO_RATIO;
  if (isZeroRatio(limit)) return held;
  const value = divideRatios(subtractRatios(allowed, borrowed), limit);
  const liquidity = divideRatios(value, positiveOf(deposit.priceLowerBound, 'priceLowerBound'));
  return smallerRatio(held, divideRatios(liquidity, positiveOf(deposit.exchangeRate, 'exchangeRate')));
}
