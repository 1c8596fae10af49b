// npm run bench: the batch door and the cold start, in Node and in Chromium, as the table of the README.
//
//   --write   puts the table into README.md, between its two bench comments
//   --check   exits 1 where a ratio of the batch misses its goal by more than a tenth
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Decimal from 'decimal.js';
import puppeteer from 'puppeteer-core';
import {findChrome} from '../scripts/chrome.mjs';
import {root} from '../scripts/step.mjs';
import {coldStart} from './cold-start.mjs';
import {marginBatch} from './margin-batch.mjs';
import {site} from './site.mjs';
import {asText, goalsMissed} from './table.mjs';

const COLD_STARTS = 12;
const dist = join(root, 'dist', 'index.js');
const testBuild = join(root, 'build', 'kernel.test.wasm');

if (process.argv.includes('--cold')) {
  const {loadKernel} = await import(dist);
  console.log(await coldStart(loadKernel));
  process.exit();
}
if (!existsSync(dist)) {
  console.error('No dist/: run `npm run build` first.');
  process.exit(1);
}

async function inNode() {
  const {loadKernel, marginBlock} = await import(dist);
  const self = fileURLToPath(import.meta.url);
  const cold = Array.from({length: COLD_STARTS}, () => Number(execFileSync(process.execPath, [self, '--cold'])));
  const {times} = await marginBatch({loadKernel, marginBlock, Decimal, testBuild: readFileSync(testBuild)});
  return {name: `Node ${process.versions.node}`, times, cold};
}

async function inChromium() {
  const {address, close} = await site();
  const browser = await puppeteer.launch(await findChrome());
  try {
    const cold = [];
    for (let start = 0; start < COLD_STARTS; start++) cold.push(await onPage(browser, address, coldOnPage));
    const times = await onPage(browser, address, batchOnPage);
    const [, name, version] = /^(?:Headless)?(\w+)\/(\d+)/.exec(await browser.version());
    return {name: `${name === 'Chrome' ? 'Chromium' : name} ${version}`, times, cold};
  } finally {
    await browser.close();
    close();
  }
}

/** Runs a function in a fresh page. */
async function onPage(browser, address, run) {
  const page = await browser.newPage();
  await page.goto(address);
  const result = await page.evaluate(run);
  await page.close();
  return result;
}

/* The next two run in the page. */
async function coldOnPage() {
  const [{coldStart}, {loadKernel}] = await Promise.all([import('/bench/cold-start.mjs'), import('/dist/index.js')]);
  return coldStart(loadKernel);
}

async function batchOnPage() {
  const {marginBatch} = await import('/bench/margin-batch.mjs');
  const {loadKernel, marginBlock} = await import('/dist/index.js');
  const {default: Decimal} = await import('decimal.js');
  const testBuild = new Uint8Array(await (await fetch('/build/kernel.test.wasm')).arrayBuffer());
  const {times} = await marginBatch({loadKernel, marginBlock, Decimal, testBuild});
  return times;
}

const engines = [await inNode(), await inChromium()];
const machine = `${cpus()[0].model.trim()}, ${cpus().length} cores, ${process.platform} ${process.arch}`;
const text = asText(engines, machine);
console.log(text);

if (process.argv.includes('--write')) {
  const readme = join(root, 'README.md');
  const between = /<!-- bench -->[\s\S]*?<!-- \/bench -->/;
  const {format, resolveConfig} = await import('prettier');
  const written = readFileSync(readme, 'utf8').replace(between, `<!-- bench -->\n\n${text}\n\n<!-- /bench -->`);
  writeFileSync(readme, await format(written, {...(await resolveConfig(readme)), parser: 'markdown'}));
}

const missed = goalsMissed(engines);
for (const line of missed) console.error(line);
if (process.argv.includes('--check') && missed.length > 0) process.exit(1);
