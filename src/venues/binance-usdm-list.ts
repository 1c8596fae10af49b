import {continuousSchedule, marginRules} from '../contracts/index.js';
import {BINANCE_USDM_TABLE} from './binance-usdm-table.js';
import {binanceUsdm} from './binance-usdm.js';
import {marketList, tableOf} from './market-list.js';
import type {MarketList} from './market-list.js';
import type {PerpetualMarket} from './market.js';

const VENUE = 'binance-usdm';
const [first] = binanceUsdm;
const {source, asOf, read, stale} = first!;
const dated = {source, asOf, read, stale};
const WHY = 'the recorded exchange information holds BTCUSDT and ETHUSDT only';

/** `BTC` is BTCUSDT, `ETH/BTC` ETHBTC, `BTC_241227` BTCUSDT_241227. */
function namesOf(name: string): {readonly base: string; readonly quote: string; readonly symbol: string; day: string} {
  const [pair = '', day = ''] = name.split('_');
  const [base = '', quote = 'USDT'] = pair.split('/');
  return {base, quote, day, symbol: base + quote + (day && `_${day}`)};
}

function listed(name: string, rows: string[][]): PerpetualMarket {
  const {base, quote, symbol, day} = namesOf(name);
  const brackets = rows.map(([upTo, rate, maxLeverage]) => ({upTo: upTo!, rate: rate!, maxLeverage: maxLeverage!}));
  return {
    kind: 'perpetual',
    id: `${VENUE}/${symbol}`,
    venue: day ? `${VENUE}-dated` : VENUE,
    symbol,
    contract: 'linear',
    base,
    quote,
    settle: quote,
    rules: marginRules({schedule: continuousSchedule(brackets)}),
    steps: {kind: 'unrecorded', why: WHY},
    ...dated,
  };
}

const makers = new Map<string, () => PerpetualMarket>([
  ...tableOf(BINANCE_USDM_TABLE).flatMap(({names, rows}) =>
    names.map(name => [namesOf(name).symbol, () => listed(name, rows)] as const),
  ),
  ...binanceUsdm.map(market => [market.symbol, () => market] as const), // those whose price step is on record
]);

/** All 349 symbols of Binance USD-M on 24 October 2024, four of them dated futures that have since expired. */
export const binanceUsdmList: MarketList = marketList({venue: VENUE, ...dated}, makers);
