// node bench/run-page.mjs [--check]: what the calculator costs a page in Chromium; --check exits 1 where it costs too much.
import {existsSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChrome} from '../scripts/chrome.mjs';
import {root} from '../scripts/step.mjs';
import {pageCosts} from './page.mjs';
import {site} from './site.mjs';

if (!existsSync(join(root, 'dist', 'cdn', 'plimsoll.js'))) {
  console.error('No dist/: run `npm run build` first.');
  process.exit(1);
}

const {address, close} = await site();
const browser = await puppeteer.launch(await findChrome());
try {
  const page = await browser.newPage();
  await page.goto(address);
  await new Promise(settled => setTimeout(settled, 2500)); // the browser's own start runs beside the first seconds
  const {work, map, seen, heap} = await pageCosts(page);
  const quantile = (of, share) => of[Math.min(of.length - 1, Math.floor(share * of.length))];
  const grown = heap.after / heap.before - 1;
  const rows = [
    // what                                          measured         most
    ['main-thread work a change, median, ms', quantile(work, 0.5), Infinity],
    ['main-thread work a change, 95 %, ms', quantile(work, 0.95), 2],
    ['slider to redrawn risk map, median, ms', quantile(map, 0.5), Infinity],
    ['slider to redrawn risk map, 95 %, ms', quantile(map, 0.95), Infinity],
    ['longest task of 1,000 changes, ms', seen.longest, 50],
    ['layout shift of 1,000 changes', seen.shift, 0],
    ['kernels compiled for 2,001 calculators', seen.compiled, 1],
    ['heap after 1,000 mounts, growth, %', grown * 100, 2],
  ];
  console.log(`A calculator on a page, on ${cpus()[0].model.trim()}`);
  for (const [what, measured, most] of rows) {
    const verdict = most === Infinity ? '' : measured <= most ? `≤ ${most}` : `ABOVE ${most}`;
    console.log(`  ${what.padEnd(40)} ${measured.toFixed(2).padStart(8)}  ${verdict}`);
  }
  if (process.argv.includes('--check') && rows.some(([, measured, most]) => measured > most)) process.exitCode = 1;
} finally {
  await browser.close();
  close();
}
