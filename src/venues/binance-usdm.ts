import {continuousSchedule, marginRules} from '../contracts/index.js';
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

type Rows = Parameters<typeof continuousSchedule>[0];

/** Maintenance at mark, no fee in the requirement, liquidated at a margin ratio of 100 %, triggered by the mark price. */
function usdm(base: string, steps: MarketSteps, rows: Rows): PerpetualMarket {
  const symbol = `${base}USDT`;
  const tick = steps.kind === 'recorded' ? {tick: steps.tick} : {};
  return {
    kind: 'perpetual',
    id: `binance-usdm/${symbol}`,
    venue: 'binance-usdm',
    symbol,
    contract: 'linear',
    base,
    quote: 'USDT',
    settle: 'USDT',
    rules: marginRules({
      schedule: continuousSchedule(rows),
      maintenanceAt: 'mark',
      feeRate: '0',
      trigger: 'mark',
      ...tick,
    }),
    steps,
    source: brackets,
    asOf: '2024-10-24',
    read: RULES_READ,
    stale: true,
  };
}

export const btcusdt = usdm('BTC', recorded('0.1', '0.001'), [
  {upTo: '50000', rate: '0.004', deduction: '0', maxLeverage: '125'},
  {upTo: '600000', rate: '0.005', deduction: '50', maxLeverage: '100'}, // 50000 · (0.005 − 0.004): steps join up
  {upTo: '3000000', rate: '0.0065', deduction: '950', maxLeverage: '75'},
  {upTo: '12000000', rate: '0.01', deduction: '11450', maxLeverage: '50'},
  {upTo: '70000000', rate: '0.02', deduction: '131450', maxLeverage: '25'},
  {upTo: '100000000', rate: '0.025', deduction: '481450', maxLeverage: '20'},
  {upTo: '230000000', rate: '0.05', deduction: '2981450', maxLeverage: '10'},
  {upTo: '480000000', rate: '0.1', deduction: '14481450', maxLeverage: '5'},
  {upTo: '600000000', rate: '0.125', deduction: '26481450', maxLeverage: '4'},
  {upTo: '800000000', rate: '0.15', deduction: '41481450', maxLeverage: '3'},
  {upTo: '1200000000', rate: '0.25', deduction: '121481450', maxLeverage: '2'},
  {upTo: '1800000000', rate: '0.5', deduction: '421481450', maxLeverage: '1'},
]);

export const ethusdt = usdm('ETH', recorded('0.01', '0.001'), [
  {upTo: '50000', rate: '0.004', deduction: '0', maxLeverage: '125'},
  {upTo: '600000', rate: '0.005', deduction: '50', maxLeverage: '100'},
  {upTo: '3000000', rate: '0.0065', deduction: '950', maxLeverage: '75'},
  {upTo: '12000000', rate: '0.01', deduction: '11450', maxLeverage: '50'},
  {upTo: '50000000', rate: '0.02', deduction: '131450', maxLeverage: '25'},
  {upTo: '65000000', rate: '0.025', deduction: '381450', maxLeverage: '20'},
  {upTo: '150000000', rate: '0.05', deduction: '2006450', maxLeverage: '10'},
  {upTo: '320000000', rate: '0.1', deduction: '9506450', maxLeverage: '5'},
  {upTo: '400000000', rate: '0.125', deduction: '17506450', maxLeverage: '4'},
  {upTo: '530000000', rate: '0.15', deduction: '27506450', maxLeverage: '3'},
  {upTo: '800000000', rate: '0.25', deduction: '80506450', maxLeverage: '2'},
  {upTo: '1200000000', rate: '0.5', deduction: '280506450', maxLeverage: '1'},
]);

export const solusdt = usdm('SOL', unrecorded, [
  {upTo: '20000', rate: '0.005', deduction: '0', maxLeverage: '100'},
  {upTo: '100000', rate: '0.0065', deduction: '30', maxLeverage: '75'},
  {upTo: '800000', rate: '0.01', deduction: '380', maxLeverage: '50'},
  {upTo: '4000000', rate: '0.02', deduction: '8380', maxLeverage: '25'},
  {upTo: '8000000', rate: '0.025', deduction: '28380', maxLeverage: '20'},
  {upTo: '40000000', rate: '0.05', deduction: '228380', maxLeverage: '10'},
  {upTo: '80000000', rate: '0.1', deduction: '2228380', maxLeverage: '5'},
  {upTo: '100000000', rate: '0.125', deduction: '4228380', maxLeverage: '4'},
  {upTo: '200000000', rate: '0.25', deduction: '16728380', maxLeverage: '2'},
  {upTo: '400000000', rate: '0.5', deduction: '66728380', maxLeverage: '1'},
]);

export const dogeusdt = usdm('DOGE', unrecorded, [
  {upTo: '10000', rate: '0.005', deduction: '0', maxLeverage: '75'},
  {upTo: '50000', rate: '0.007', deduction: '20', maxLeverage: '50'},
  {upTo: '750000', rate: '0.01', deduction: '170', maxLeverage: '40'},
  {upTo: '800000', rate: '0.02', deduction: '7670', maxLeverage: '25'},
  {upTo: '1600000', rate: '0.025', deduction: '11670', maxLeverage: '20'},
  {upTo: '8000000', rate: '0.05', deduction: '51670', maxLeverage: '10'},
  {upTo: '16000000', rate: '0.1', deduction: '451670', maxLeverage: '5'},
  {upTo: '20000000', rate: '0.125', deduction: '851670', maxLeverage: '4'},
  {upTo: '40000000', rate: '0.25', deduction: '3351670', maxLeverage: '2'},
  {upTo: '80000000', rate: '0.5', deduction: '13351670', maxLeverage: '1'},
]);

export const binanceUsdm: readonly PerpetualMarket[] = [btcusdt, ethusdt, solusdt, dogeusdt];
