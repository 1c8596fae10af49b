import type {VenueEndpoint} from './venue-answer.js';

/** What an answer is, by the names of its fields alone. */
export type Shape =
  | {readonly kind: 'known'; readonly endpoint: VenueEndpoint}
  /** Of an endpoint that says nothing of positions or margin. */
  | {readonly kind: 'other'; readonly found: string}
  | {readonly kind: 'unknown'};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes off what recordings and adapters wrap around an answer, and the first of Hyperliquid's `metaAndAssetCtxs`. */
export function unwrapped(answer: unknown): unknown {
  if (Array.isArray(answer) && isFields(answer[0]) && 'universe' in answer[0]) return answer[0];
  if (!isFields(answer)) return answer;
  if ('request' in answer && 'response' in answer) return unwrapped(answer['response']);
  const {result} = answer;
  return isFields(result) && ('markets' in result || 'subaccount' in result) ? result : answer;
}

/** The fields that only this endpoint's answers have: of the answer, or of the first of its list. */
const KNOWN: readonly (readonly [endpoint: VenueEndpoint, fields: readonly string[]])[] = [
  ['binance-brackets', ['symbol', 'brackets']],
  ['binance-positions', ['positionAmt', 'entryPrice', 'marginType']],
  ['binance-account', ['totalCrossWalletBalance', 'positions']],
  ['hyperliquid-account', ['assetPositions', 'crossMarginSummary']],
  ['hyperliquid-meta', ['universe']],
  ['dydx-markets', ['markets']],
  ['dydx-subaccount', ['subaccount']],
  ['bybit-risk-limit', ['riskLimitValue', 'maintenanceMargin']],
  ['bybit-positions', ['avgPrice', 'positionValue', 'tradeMode']],
  ['okx-position-tiers', ['mmr', 'minSz', 'maxSz']],
  ['okx-positions', ['posSide', 'avgPx', 'mgnMode']],
];

const OTHER: readonly (readonly [found: string, fields: readonly string[]])[] = [
  ['an order book', ['bids', 'asks']],
  ['an order book', ['b', 'a']],
  ['an order book', ['levels', 'coin']],
  ['exchange information', ['symbols', 'exchangeFilters']],
  ['instruments', ['instId', 'ctVal']],
  ['instruments', ['lotSizeFilter', 'priceFilter']],
  ['balances of coins', ['balances']],
  ['the balance of a wallet', ['coin', 'totalWalletBalance']],
  ['funding rates', ['fundingRate']],
  ['the mark price alone', ['markPrice']],
  ['the mark price alone', ['markPx', 'instId']],
  ['tickers', ['lastPrice']],
  ['open interest', ['openInterest']],
  ['candles', ['candles']],
  ['candles', ['t', 'o', 'h', 'l', 'c']],
  ['orders', ['orderId']],
  ['fills', ['fills']],
];

/** Says which answer it is. */
export function shapeOf(answer: unknown): Shape {
  const fields = [answer, ...lists(answer)].flatMap(value => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return isFields(first) ? [first] : [];
  });
  const has = (names: readonly string[]) => fields.some(each => names.every(name => name in each));
  const known = KNOWN.find(([, names]) => has(names));
  if (known) return {kind: 'known', endpoint: known[0]};
  const other = OTHER.find(([, names]) => has(names));
  if (other) return {kind: 'other', found: other[0]};
  if (Array.isArray(answer) && Array.isArray(answer[0])) return {kind: 'other', found: 'candles'};
  const prices = isFields(answer) ? Object.values(answer) : [];
  const isPrices = prices.length > 2 && prices.every(value => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value));
  return isPrices ? {kind: 'other', found: 'prices alone'} : {kind: 'unknown'};
}

/** Bybit keeps its list in `result.list`, OKX in `data`. */
function lists(answer: unknown): readonly unknown[] {
  if (!isFields(answer)) return [];
  const {result, data} = answer;
  return [data, result, isFields(result) ? result['list'] : undefined];
}
