import {linearPosition} from '../contracts/index.js';
import type {LinearPosition, Side} from '../contracts/index.js';
import {absolute, ratio, roundRatio, sign} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {amount, amountOrNull, oneOf, row, rows, within, word} from './answer.js';
import type {Row} from './answer.js';

/** A position as Hyperliquid states it. */
export interface HyperliquidPosition {
  readonly coin: string;
  readonly mode: 'isolated' | 'cross';
  /** positionValue/|szi|, USDC per coin. */
  readonly mark: Decimal;
  /** The venue's own price, unrounded; `null` where there is none. */
  readonly liquidationPrice: Decimal | null;
  /** `null` in answers of 2023. */
  readonly maxLeverage: Decimal | null;
  /** Isolated: with its own margin. Cross: its margin is 0 here, for it is the account's; use the figures. */
  readonly position: LinearPosition;
}

/** An account as Hyperliquid states it, USDC. */
export interface HyperliquidAccount {
  /** Account value of the cross part, every cross position's profit included. */
  readonly crossValue: Decimal;
  /** Notional of all cross positions. */
  readonly crossNotional: Decimal;
  /** Maintenance of all cross positions; `null` in answers of 2023. */
  readonly crossMaintenance: Decimal | null;
  readonly positions: readonly HyperliquidPosition[];
}

/** positionValue is a product with a price of at most a dozen digits: so many bring the price back. */
const MARK_DIGITS = 40;

/**
 * Reads an account of Hyperliquid with its open positions.
 *
 *     isolated   W = rawUsd + s·q·E (rawUsd: USDC left after the position was paid for)
 *
 * @param answer - the parsed JSON of POST /info {"type": "clearinghouseState"}, of 2023 or of today.
 * @throws {InputError} at the field, `assetPositions[0].position.szi`: `missing`, `not-a-choice`, `not-a-list`; what `decimal` and
 * `linearPosition` throw.
 * @source Hyperliquid Docs, API, "Retrieve user's perpetuals account summary".
 */
export function readHyperliquidAccount(answer: unknown): HyperliquidAccount {
  const state = row(answer, 'answer');
  const cross = row(state['crossMarginSummary'], 'crossMarginSummary');
  return {
    crossValue: amount(cross, 'accountValue', 'crossMarginSummary'),
    crossNotional: amount(cross, 'totalNtlPos', 'crossMarginSummary'),
    crossMaintenance: amountOrNull(state, 'crossMaintenanceMarginUsed', ''),
    positions: rows(state['assetPositions'], 'assetPositions').flatMap((value, index) => {
      const at = `assetPositions[${index}].position`;
      return positionsOf(row(row(value, `assetPositions[${index}]`)['position'], at), at);
    }),
  };
}

/** One position, or none where its size is zero. */
function positionsOf(entry: Row, at: string): readonly HyperliquidPosition[] {
  const size = amount(entry, 'szi', at);
  if (sign(size) === 0) return [];
  const leverage = row(entry['leverage'], `${at}.leverage`);
  const mode = oneOf(leverage, 'type', `${at}.leverage`, ['isolated', 'cross']);
  const side: Side = sign(size) > 0 ? 'long' : 'short';
  const held = {side, entry: amount(entry, 'entryPx', at), size: absolute(size)};
  const own = () => (mode === 'isolated' ? {balance: amount(leverage, 'rawUsd', 'leverage')} : {margin: '0'});
  return [
    {
      coin: word(entry, 'coin', at),
      mode,
      mark: roundRatio(ratio(amount(entry, 'positionValue', at), absolute(size)), MARK_DIGITS, 'nearest'),
      liquidationPrice: amountOrNull(entry, 'liquidationPx', at),
      maxLeverage: amountOrNull(entry, 'maxLeverage', at),
      position: within(at, () => linearPosition({...held, ...own()})),
    },
  ];
}
