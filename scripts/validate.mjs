#!/usr/bin/env node
/**
 * How the forecasts fared on real history: npm run validate
 *
 * Losses: every model of value at risk and expected shortfall, a forecast before each bar, held against the bar. Touches: the
 * probability of meeting a barrier within days, held against highs and lows. Candles of ../shared/data/prices; a forecast that
 * fails is said to fail. Nothing is fitted to what it is judged by.
 */
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {backtestMarket, LEVEL} from './validate/losses.mjs';
import {readMarkets} from './validate/markets.mjs';
import {coverageTable, crisisTable, modelTable, touchTable} from './validate/print.mjs';
import {touchesOf} from './validate/touches.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '..', 'shared', 'data', 'prices');

if (!existsSync(join(root, 'dist', 'index.js'))) stop('dist/index.js is not built; write: npm run build', 1);
if (!existsSync(folder)) stop('no candles in ../shared/data/prices: nothing to validate', 0);

const plimsoll = await import('../dist/index.js');
const core = await plimsoll.loadKernel();
const kernel = await core.risk();
const markets = readMarkets(plimsoll, folder);

const losses = markets.flatMap(market => backtestMarket(plimsoll, kernel, market));
const touches = markets
  .filter(({step}) => step === 'hourly')
  .flatMap(market => touchesOf(plimsoll, core, kernel, market));

for (const {market, step, history} of markets) {
  const [first, last] = [0, -1].map(at => new Date(1e3 * history.time.at(at)).toISOString().slice(0, 10));
  const gaps = history.gaps === 0 ? 'no gaps' : `${history.gaps} gaps, ${history.missing} bars missing`;
  console.log(`${market} ${step}: ${history.close.length} bars, ${first} to ${last}, ${gaps}`);
}
section(`Losses, one bar ahead: a forecast fails where a test rejects it at ${100 * LEVEL} %`, coverageTable(losses));
section('Losses by model', modelTable(losses));
section(
  'Crises, hour by hour: longs beyond their 99 % forecast, and the worst loss in units of it',
  crisisTable(losses),
);
section('Touches, forecast → came, by class of forecast: 5, 10 and 20 % away, both ways', touchTable(touches));

function section(title, text) {
  console.log(`\n${title}\n\n${text}`);
}

function stop(message, code) {
  console.error(message);
  process.exit(code);
}
