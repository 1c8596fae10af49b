import type {Side} from '../contracts/index.js';
import {absolute} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {amount, oneOf, row, word} from './answer.js';

/** A position of a dYdX v4 subaccount. */
export interface DydxOpenPosition {
  readonly market: string;
  readonly side: Side;
  /** Base units, > 0. */
  readonly size: Decimal;
  /** USD per base. */
  readonly entry: Decimal;
}

/** A subaccount as the dYdX v4 indexer states it. */
export interface DydxAccount {
  /** USD: USDC and every position's value at its oracle price. */
  readonly equity: Decimal;
  /** USD: equity less what the positions require initially. */
  readonly freeCollateral: Decimal;
  readonly positions: readonly DydxOpenPosition[];
}

/**
 * Reads a subaccount of the dYdX v4 indexer with its open positions.
 *
 * @param answer - the parsed JSON of GET /v4/addresses/{address}/subaccountNumber/{number}.
 * @throws {InputError} at the field, `subaccount.openPerpetualPositions.BTC-USD.size`: `missing`, `not-a-choice`, `not-an-object`; what
 * `decimal` throws.
 * @source dYdX v4 indexer API, "Get Subaccount".
 */
export function readDydxSubaccount(answer: unknown): DydxAccount {
  const subaccount = row(row(answer, 'answer')['subaccount'], 'subaccount');
  const open = row(subaccount['openPerpetualPositions'], 'subaccount.openPerpetualPositions');
  return {
    equity: amount(subaccount, 'equity', 'subaccount'),
    freeCollateral: amount(subaccount, 'freeCollateral', 'subaccount'),
    positions: Object.entries(open).map(([name, value]) => {
      const at = `subaccount.openPerpetualPositions.${name}`;
      const entry = row(value, at);
      return {
        market: word(entry, 'market', at),
        side: oneOf(entry, 'side', at, ['LONG', 'SHORT']) === 'LONG' ? 'long' : 'short',
        size: absolute(amount(entry, 'size', at)), // a short's is printed below zero
        entry: amount(entry, 'entryPrice', at),
      };
    }),
  };
}
