import {absolute, add, decimal, multiply, ratio, roundRatio, sign, subtract, ZERO} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {amount, amountOrNull, isGiven, oneOf, row, rows, word, type Row} from './answer.js';
import {readBinancePositions} from './binance-positions.js';
import {readDydxSubaccount} from './dydx-subaccount.js';
import {readHyperliquidAccount} from './hyperliquid-account.js';
import type {AnswerParts, VenueEndpoint, VenuePosition} from './venue-answer.js';

/** Digits of a mark that is found from a profit: no venue prints more. */
const MARK_DIGITS = 20;
/** Places of a balance that is found from marks so rounded. */
const BALANCE_DIGITS = 18;

/** Returns the positions and the balance of an answer that holds them, `null` of any other. */
export function readAccountParts(endpoint: VenueEndpoint, answer: unknown): AnswerParts | null {
  if (endpoint === 'binance-positions') return {positions: binancePositions(answer), gaps: ['balance-not-stated']};
  if (endpoint === 'binance-account') return binanceAccount(answer);
  if (endpoint === 'hyperliquid-account') return hyperliquidAccount(answer);
  if (endpoint === 'dydx-subaccount') return dydxAccount(answer);
  if (endpoint === 'bybit-positions') return {positions: bybitPositions(answer), gaps: ['balance-not-stated']};
  if (endpoint === 'okx-positions') {
    return {positions: okxPositions(answer), gaps: ['balance-not-stated', 'size-in-contracts']};
  }
  return null;
}

function binancePositions(answer: unknown): readonly VenuePosition[] {
  const sizes = rows(answer, 'answer').flatMap((value, index) => {
    const size = amount(row(value, `[${index}]`), 'positionAmt', `[${index}]`);
    return sign(size) === 0 ? [] : [{size: absolute(size), entry: amount(row(value, ''), 'entryPrice', `[${index}]`)}];
  });
  return readBinancePositions(answer).map(({symbol, side, mode, mark, liquidationPrice, position}, index) => {
    const {size, entry} = sizes[index]!;
    const stated = sign(entry) > 0 ? entry : null; // the venue's own documentation prints zero
    const margin = position ? decimal(marginOf(position)) : null;
    return {symbol, side, mode, size, entry: stated, mark, margin, liquidationPrice};
  });
}

const marginOf = ({margin}: {readonly margin: {readonly numerator: Decimal; readonly denominator: Decimal}}): Decimal =>
  roundRatio(margin, MARK_DIGITS, 'nearest');

/**
 * @source Binance, "Account Information V2 (USER_DATA)": totalCrossWalletBalance holds no profit; a position's mark follows from
 * unrealizedProfit = positionAmt·(mark − entryPrice).
 */
function binanceAccount(answer: unknown): AnswerParts {
  const state = row(answer, 'answer');
  const positions = rows(state['positions'], 'positions').flatMap((value, index): VenuePosition[] => {
    const at = `positions[${index}]`;
    const entry = row(value, at);
    const size = amount(entry, 'positionAmt', at);
    if (sign(size) === 0) return [];
    const price = amount(entry, 'entryPrice', at);
    const profit = amount(entry, 'unrealizedProfit', at);
    const mark = roundRatio(ratio(add(multiply(size, price), profit), size), MARK_DIGITS, 'nearest');
    const isolated = entry['isolated'] === true;
    const margin = isolated ? amountOrNull(entry, 'isolatedWallet', at) : null;
    const held = {symbol: word(entry, 'symbol', at), side: sideOf(size), size: absolute(size), entry: price, mark};
    return [{...held, mode: isolated ? 'isolated' : 'cross', margin, liquidationPrice: null}];
  });
  return {balance: amount(state, 'totalCrossWalletBalance', ''), positions};
}

const sideOf = (size: Decimal): 'long' | 'short' => (sign(size) > 0 ? 'long' : 'short');

/** The value of the cross account holds every cross position's profit: the balance is what is left without. */
function hyperliquidAccount(answer: unknown): AnswerParts {
  const {crossValue, positions} = readHyperliquidAccount(answer);
  let balance = crossValue;
  const read = positions.map(({coin, mode, mark, liquidationPrice, position}): VenuePosition => {
    const {side, entry} = position;
    const size = roundRatio(position.size, MARK_DIGITS, 'nearest');
    const gained = multiply(size, subtract(mark, entry));
    if (mode === 'cross') balance = side === 'long' ? subtract(balance, gained) : add(balance, gained);
    const margin = mode === 'isolated' ? marginOf(position) : null;
    return {symbol: coin, side, mode, size, entry, mark: plainMark(mark), margin, liquidationPrice};
  });
  return {balance: roundRatio(ratio(balance), BALANCE_DIGITS, 'nearest'), positions: read};
}

const plainMark = (mark: Decimal): Decimal => roundRatio(ratio(mark), MARK_DIGITS, 'nearest');

/** The USDC of a subaccount is what is left after its positions were paid for: W = USDC + Σ s·q·E. */
function dydxAccount(answer: unknown): AnswerParts {
  const {positions, equity} = readDydxSubaccount(answer);
  const subaccount = row(row(answer, 'answer')['subaccount'], 'subaccount');
  const assets = isGiven(subaccount['assetPositions']) ? row(subaccount['assetPositions'], 'assetPositions') : {};
  const paid = positions
    .map(({side, size, entry}) => multiply(side === 'long' ? size : subtract(ZERO, size), entry))
    .reduce(add, ZERO);
  const cash = usdcOf(assets);
  return {
    balance: cash ? add(cash, paid) : positions.length === 0 ? equity : null,
    positions: positions.map(({market, side, size, entry}) => {
      return {
        symbol: market,
        side,
        size,
        entry,
        mode: 'cross',
        mark: null,
        margin: null,
        liquidationPrice: null,
      } as const;
    }),
    gaps: [...(cash || positions.length === 0 ? [] : (['balance-not-stated'] as const)), 'marks-not-stated'],
  };
}

function usdcOf(assets: Row): Decimal | null {
  if (!isGiven(assets['USDC'])) return null;
  const at = 'subaccount.assetPositions.USDC';
  const entry = row(assets['USDC'], at);
  const size = amount(entry, 'size', at);
  return oneOf(entry, 'side', at, ['LONG', 'SHORT']) === 'LONG' ? size : subtract(ZERO, absolute(size));
}

/** @source Bybit API v5, "Get Position Info". */
function bybitPositions(answer: unknown): readonly VenuePosition[] {
  const result = row(row(answer, 'answer')['result'], 'result');
  return rows(result['list'], 'result.list').flatMap((value, index): VenuePosition[] => {
    const at = `result.list[${index}]`;
    const entry = row(value, at);
    const size = amountOrNull(entry, 'size', at);
    if (size === null || sign(size) === 0) return [];
    const isolated = Number(entry['tradeMode']) === 1;
    return [
      {
        symbol: word(entry, 'symbol', at),
        side: oneOf(entry, 'side', at, ['Buy', 'Sell']) === 'Buy' ? 'long' : 'short',
        mode: isolated ? 'isolated' : 'cross',
        size: absolute(size),
        entry: amount(entry, 'avgPrice', at),
        mark: amountOrNull(entry, 'markPrice', at),
        margin: isolated ? amountOrNull(entry, 'positionBalance', at) : null,
        liquidationPrice: amountOrNull(entry, 'liqPrice', at),
      },
    ];
  });
}

/** @source OKX API v5, "Get positions": `pos` counts contracts; of a net position its sign is the side. */
function okxPositions(answer: unknown): readonly VenuePosition[] {
  return rows(row(answer, 'answer')['data'], 'data').flatMap((value, index): VenuePosition[] => {
    const at = `data[${index}]`;
    const entry = row(value, at);
    const size = amountOrNull(entry, 'pos', at);
    if (size === null || sign(size) === 0) return [];
    const side = oneOf(entry, 'posSide', at, ['long', 'short', 'net']);
    return [
      {
        symbol: word(entry, 'instId', at),
        side: side === 'net' ? sideOf(size) : side,
        mode: oneOf(entry, 'mgnMode', at, ['isolated', 'cross']),
        size: null,
        entry: amountOrNull(entry, 'avgPx', at),
        mark: amountOrNull(entry, 'markPx', at),
        margin: amountOrNull(entry, 'margin', at),
        liquidationPrice: amountOrNull(entry, 'liqPx', at),
      },
    ];
  });
}
