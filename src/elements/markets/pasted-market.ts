import type {VenueRules} from '../../readers/index.js';
import {RULES_READ, type PerpetualMarket} from '../../venues/index.js';

const QUOTES = ['USDT', 'USDC', 'FDUSD', 'BUSD', 'USD', 'BTC'];

/** `BTCUSDT` is BTC in USDT, `BTC-USD` BTC in USD, `BTC-USDT-SWAP` BTC in USDT; a coin alone is in USDC. */
export function splitSymbol(symbol: string): {readonly base: string; readonly quote: string; readonly settle: string} {
  const [first = '', second] = symbol.split(/[-_/]/);
  if (second !== undefined && QUOTES.includes(second)) return {base: first, quote: second, settle: second};
  const quote = QUOTES.find(each => first.endsWith(each) && first.length > each.length);
  if (quote === undefined) return {base: first, quote: 'USDC', settle: 'USDC'};
  return {base: first.slice(0, -quote.length), quote, settle: quote};
}

/** Returns a market whose rules a reader or a host brought: nobody here says of when they are. */
export function marketOf({venue, symbol, contract, rules}: VenueRules): PerpetualMarket {
  const names = splitSymbol(symbol);
  return {
    kind: 'perpetual',
    id: `${venue}/${symbol}`,
    venue: 'pasted',
    symbol,
    contract,
    ...names,
    settle: contract === 'inverse' ? names.base : names.quote,
    rules,
    steps: {kind: 'unrecorded', why: 'the answer names no size step'},
    source: null,
    asOf: null,
    read: RULES_READ,
    stale: false,
  };
}
