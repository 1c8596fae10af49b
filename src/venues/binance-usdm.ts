import {publishedRules} from '../contracts/index.js';
import {decimal} from '../decimal/index.js';
import {RULES_READ} from './market.js';
import type {MarketSteps, PerpetualMarket, Source} from './market.js';

/** Recorded from GET /fapi/v1/leverageBracket by freqtrade, in a commit of the same day; each deduction is the venue's `cum`. */
const brackets: Source = {
  publisher: 'Binance',
  title: 'USDⓈ-M notional and leverage brackets',
  url: 'https://github.com/freqtrade/freqtrade/blob/3d9514d2660c42dfdbde517f7b421d1a5cf4f196/freqtrade/exchange/binance_leverage_tiers.json',
};

/** Recorded from GET /fapi/v1/exchangeInfo (serverTime 1645233611962) among nautilus_trader's test resources. */
const exchangeInfo: Source = {
  publisher: 'Binance',
  title: 'USDⓈ-M exchange information',
  url: 'https://github.com/nautechsystems/nautilus_trader/blob/a95c8042b00133829d252ae8cf68f78fc176a973/tests/integration_tests/adapters/binance/resources/http_responses/http_futures_market_exchange_info.json',
};

/** PRICE_FILTER.tickSize and LOT_SIZE.stepSize. */
function recorded(tick: string, size: string): MarketSteps {
  const dated = {source: exchangeInfo, asOf: '2022-02-19', read: RULES_READ, stale: true};
  return {kind: 'recorded', tick: decimal(tick), size: decimal(size), ...dated};
}

const unrecorded: MarketSteps = {
  kind: 'unrecorded',
  why: 'the recorded exchange information holds BTCUSDT and ETHUSDT only',
};

/**
 * Maintenance at mark, no fee in the requirement, liquidated at a margin ratio of 100 %, triggered by the mark price.
 *
 * @param table - a line each: notional up to, maintenance rate, maintenance amount deducted, highest leverage.
 */
function usdm(base: string, steps: MarketSteps, table: string): PerpetualMarket {
  const symbol = `${base}USDT`;
  return {
    kind: 'perpetual',
    id: `binance-usdm/${symbol}`,
    venue: 'binance-usdm',
    symbol,
    contract: 'linear',
    base,
    quote: 'USDT',
    settle: 'USDT',
    rules: publishedRules('continuous', table, steps.kind === 'recorded' ? steps.tick : undefined),
    steps,
    source: brackets,
    asOf: '2024-10-24',
    read: RULES_READ,
    stale: true,
  };
}

export const btcusdt = usdm(
  'BTC',
  recorded('0.1', '0.001'),
  `
         50000   0.004          0  125
        600000   0.005         50  100
       3000000  0.0065        950   75
      12000000    0.01      11450   50
      70000000    0.02     131450   25
     100000000   0.025     481450   20
     230000000    0.05    2981450   10
     480000000     0.1   14481450    5
     600000000   0.125   26481450    4
     800000000    0.15   41481450    3
    1200000000    0.25  121481450    2
    1800000000     0.5  421481450    1
  `,
);

export const ethusdt = usdm(
  'ETH',
  recorded('0.01', '0.001'),
  `
         50000   0.004          0  125
        600000   0.005         50  100
       3000000  0.0065        950   75
      12000000    0.01      11450   50
      50000000    0.02     131450   25
      65000000   0.025     381450   20
     150000000    0.05    2006450   10
     320000000     0.1    9506450    5
     400000000   0.125   17506450    4
     530000000    0.15   27506450    3
     800000000    0.25   80506450    2
    1200000000     0.5  280506450    1
  `,
);

export const solusdt = usdm(
  'SOL',
  unrecorded,
  `
        20000   0.005         0  100
       100000  0.0065        30   75
       800000    0.01       380   50
      4000000    0.02      8380   25
      8000000   0.025     28380   20
     40000000    0.05    228380   10
     80000000     0.1   2228380    5
    100000000   0.125   4228380    4
    200000000    0.25  16728380    2
    400000000     0.5  66728380    1
  `,
);

export const dogeusdt = usdm(
  'DOGE',
  unrecorded,
  `
       10000  0.005         0  75
       50000  0.007        20  50
      750000   0.01       170  40
      800000   0.02      7670  25
     1600000  0.025     11670  20
     8000000   0.05     51670  10
    16000000    0.1    451670   5
    20000000  0.125    851670   4
    40000000   0.25   3351670   2
    80000000    0.5  13351670   1
  `,
);

export const binanceUsdm: readonly PerpetualMarket[] = [btcusdt, ethusdt, solusdt, dogeusdt];
