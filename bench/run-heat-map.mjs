// node bench/run-heat-map.mjs [--check]: the risk map in Node and in Chromium; --check exits 1 where Chromium misses a goal.
import {existsSync, readFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChrome} from '../scripts/chrome.mjs';
import {root} from '../scripts/step.mjs';
import {heatMap} from './heat-map.mjs';
import {site} from './site.mjs';

const LABELS = {
  kernel: 'the kernel’s lane, WebAssembly',
  scalar: 'its scalar twin, WebAssembly',
  sameFormula: 'the same formula, JavaScript',
  textbook: 'two erfc and three exp, JavaScript',
  script: 'the kernel, JavaScript build',
};
/** Ratios of minima in Chromium: at least so many times the kernel's time. */
const GOALS = {scalar: 1.8, sameFormula: 1.8, textbook: 2.5};
const MOST_ERROR = 1e-12;

const dist = join(root, 'dist', 'index.js');
const plainRisk = join(root, 'build', 'risk.plain.wasm');
if (!existsSync(dist) || !existsSync(plainRisk)) {
  console.error('No dist/ or build/: run `npm run build` first.');
  process.exit(1);
}

async function inChromium() {
  const {address, close} = await site();
  const browser = await puppeteer.launch(await findChrome());
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await new Promise(settled => setTimeout(settled, 2500)); // the browser's own start runs beside the first seconds
    return await page.evaluate(onPage);
  } finally {
    await browser.close();
    close();
  }
}

/* Runs in the page. */
async function onPage() {
  const {heatMap} = await import('/bench/heat-map.mjs');
  const {loadKernel, passageOf} = await import('/dist/index.js');
  const plainRisk = new Uint8Array(await (await fetch('/build/risk.plain.wasm')).arrayBuffer());
  return heatMap({loadKernel, passageOf, plainRisk});
}

const {loadKernel, passageOf} = await import(dist);
const engines = {
  [`Node ${process.versions.node}`]: await heatMap({loadKernel, passageOf, plainRisk: readFileSync(plainRisk)}),
  Chromium: await inChromium(),
};

console.log(`256 × 256 touch probabilities on ${cpus()[0].model.trim()}; ms, minimum (mean ± sd), ratio of minima`);
for (const [name, {times, worst}] of Object.entries(engines)) {
  console.log(`${name}: error ≤ ${worst.toExponential(1)} relative`);
  for (const [id, {min, mean, sd}] of Object.entries(times)) {
    const ratio = (min / times.kernel.min).toFixed(2);
    console.log(`  ${LABELS[id].padEnd(36)} ${min.toFixed(3)} (${mean.toFixed(3)} ± ${sd.toFixed(3)})  ${ratio} ×`);
  }
}

const {times, worst} = engines.Chromium;
const missed = Object.entries(GOALS).filter(([id, least]) => times[id].min / times.kernel.min < least);
for (const [id, least] of missed) console.error(`Chromium: ${id} is not ${least} × the kernel`);
if (worst > MOST_ERROR) console.error(`error ${worst} above ${MOST_ERROR}`);
if (process.argv.includes('--check') && (missed.length > 0 || worst > MOST_ERROR)) process.exit(1);
