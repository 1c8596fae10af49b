// node bench/risk.mjs: what the second module does, in Node and in Chromium.
//
//   --check   exits 1 where a ratio misses its goal by more than a tenth
import {existsSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChrome} from '../scripts/chrome.mjs';
import {root} from '../scripts/step.mjs';
import {accountGrid, loanGrid} from './health-grid.mjs';
import {rolling} from './rolling.mjs';
import {site} from './site.mjs';
import {varEs} from './var-es.mjs';

const BENCHES = {varEs, rolling, accountGrid, loanGrid};
const FILES = {varEs: 'var-es', rolling: 'rolling', accountGrid: 'health-grid', loanGrid: 'health-grid'};
const SLACK = 0.9; // a machine that other things run on

const dist = join(root, 'dist', 'index.js');
if (!existsSync(dist)) {
  console.error('No dist/: run `npm run build` first.');
  process.exit(1);
}

async function inNode() {
  const plimsoll = await import(dist);
  const results = {};
  for (const [name, bench] of Object.entries(BENCHES)) results[name] = (await bench.run({plimsoll})).times;
  return {name: `Node ${process.versions.node}`, results};
}

async function inChromium() {
  const {address, close} = await site();
  const browser = await puppeteer.launch(await findChrome());
  try {
    const results = {};
    for (const name of Object.keys(BENCHES)) {
      const page = await browser.newPage();
      await page.goto(address);
      results[name] = await page.evaluate(onPage, name, FILES[name]);
      await page.close();
    }
    const [, , version] = /^(?:Headless)?(\w+)\/(\d+)/.exec(await browser.version());
    return {name: `Chromium ${version}`, results};
  } finally {
    await browser.close();
    close();
  }
}

/* Runs in the page. */
async function onPage(name, file) {
  const [plimsoll, bench] = await Promise.all([import('/dist/index.js'), import(`/bench/${file}.mjs`)]);
  return (await bench[name].run({plimsoll})).times;
}

const digits = value => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));

function asText({title, variants}, name, engines) {
  const head = [title, ...engines.flatMap(engine => [engine.name, 'ratio'])];
  const rows = variants.map(([id, label]) => [
    label,
    ...engines.flatMap(({results}) => {
      const times = results[name];
      return [digits(times[id].min), `${digits(times[id].min / times.kernel.min)} ×`];
    }),
  ]);
  const align = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, align, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

const engines = [await inNode(), await inChromium()];
for (const [name, bench] of Object.entries(BENCHES)) console.log(`${asText(bench, name, engines)}\n`);
console.log(`Minima of 25 interleaved rounds on ${cpus()[0].model.trim()}, ${cpus().length} cores.`);

const missed = engines.flatMap(({name: engine, results}) =>
  Object.entries(BENCHES).flatMap(([name, {goals}]) =>
    goals
      .filter(goal => engine.startsWith(goal.engine ?? ''))
      .map(({of, least}) => ({engine, of, least, found: results[name][of].min / results[name].kernel.min}))
      .filter(({least, found}) => found < least * SLACK),
  ),
);
for (const {engine, of, least, found} of missed) {
  console.error(`${engine}: ${of} ${found.toFixed(2)} × the kernel, goal ${least}`);
}
if (process.argv.includes('--check') && missed.length > 0) process.exit(1);
