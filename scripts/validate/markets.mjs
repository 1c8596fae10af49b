import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

/** Spot candles of Binance, as they were published; gaps are outages of the exchange, or of the source. */
const FILES = [
  {market: 'BTC', step: 'daily', file: 'btc_usdt_binance_spot_1d.csv'},
  {market: 'ETH', step: 'daily', file: 'eth_usdt_binance_spot_1d.csv'},
  {market: 'SOL', step: 'daily', file: 'sol_usdt_binance_spot_1d.csv'},
  {market: 'BTC', step: 'hourly', file: 'btc_usdt_binance_spot_1h.csv.gz'},
  {market: 'ETH', step: 'hourly', file: 'eth_usdt_binance_spot_1h.csv.gz'},
  {market: 'SOL', step: 'hourly', file: 'sol_usdt_binance_spot_1h.csv.gz'},
];

/** Days of crisis, first and last, UTC. */
export const CRISES = [
  {name: 'March 2020', from: '2020-03-12', to: '2020-03-13'},
  {name: 'May 2021', from: '2021-05-19', to: '2021-05-19'},
  {name: 'Luna', from: '2022-05-09', to: '2022-05-12'},
  {name: 'stETH and 3AC', from: '2022-06-13', to: '2022-06-18'},
  {name: 'FTX', from: '2022-11-08', to: '2022-11-09'},
  {name: 'USDC depeg', from: '2023-03-10', to: '2023-03-11'},
  {name: 'August 2024', from: '2024-08-05', to: '2024-08-05'},
  {name: 'October 2025', from: '2025-10-10', to: '2025-10-11'},
  {name: 'February 2026', from: '2026-02-05', to: '2026-02-06'},
];

const DAY = 86_400;

/** Seconds of a crisis, the last day included. */
export const spanOf = ({from, to}) => ({from: Date.parse(from) / 1e3, until: Date.parse(to) / 1e3 + DAY});

/** The markets whose candles are there, read by the package's own reader. */
export function readMarkets({readCandles}, folder) {
  return FILES.filter(({file}) => existsSync(join(folder, file))).map(({market, step, file}) => {
    const bytes = readFileSync(join(folder, file));
    const history = readCandles((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
    return {market, step, history};
  });
}

/** When each return of a history begins: bars that follow their predecessor. */
export const returnTimes = ({time, previous}) => time.filter((_, row) => !Number.isNaN(previous[row]));
