// npm run pictures: the demo pages and the calculator at each width, as pictures in docs/pictures, for people to look at.
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {findChrome} from './chrome.mjs';
import {root} from './step.mjs';

const folder = join(root, 'docs', 'pictures');

const ETH = {market: 'binance-usdm/ETHUSDT', size: '28', entry: '1902.40', mark: '1874.89', leverage: '10'};
const CHANCE = {...ETH, volatility: '60'};
const LOAN = {kind: 'loan', volatility: '60'};

/** Name, page, width, colour scheme; of a calculator alone its properties, language and zoom. */
const PICTURES = [
  ...[360, 768, 1280].flatMap(width =>
    ['light', 'dark'].map(scheme => ({name: `planner-${width}-${scheme}`, page: '', width, scheme})),
  ),
  {name: 'article-768-light', page: 'article.html', width: 768, scheme: 'light'},
  {name: 'studio-1280-light', page: 'studio.html', width: 1280, scheme: 'light'},
  {name: 'front-end-1280-light', page: 'front-end.html', width: 1280, scheme: 'light'},
  {name: 'front-end-360-dark', page: 'front-end.html', width: 360, scheme: 'dark'},
  ...[240, 320, 480, 768, 1120, 1440].map(width => ({
    name: `calculator-${width}`,
    width,
    scheme: 'light',
    properties: CHANCE,
  })),
  ...[320, 768].map(width => ({
    name: `calculator-${width}-arabic`,
    width,
    scheme: 'light',
    properties: {...CHANCE, lang: 'ar', dir: 'rtl'},
  })),
  {name: 'calculator-640-zoom-200', width: 320, zoom: 2, scheme: 'light', properties: ETH},
  {name: 'loan-768', width: 768, scheme: 'light', properties: LOAN},
  {name: 'loan-360-dark', width: 360, scheme: 'dark', properties: LOAN},
  {name: 'account-768', width: 768, scheme: 'light', properties: {kind: 'account'}},
];

/** Runs in the page: nothing but one calculator with these properties, each tab that it has in its place. */
async function aloneOnPage(properties) {
  await customElements.whenDefined('plimsoll-calculator');
  document.body.replaceChildren();
  document.body.style.cssText = 'margin: 0; padding: 0; background: light-dark(#ffffff, #0c0f13)';
  document.documentElement.style.colorScheme = 'light dark';
  const element = Object.assign(document.createElement('plimsoll-calculator'), properties);
  document.body.append(element);
  await element.updateComplete;
}

/** The whole page is as high as its content: a picture beyond the window's edge would miss what is drawn when it is seen. */
async function take(page, {name, width, zoom = 1}) {
  const resize = height => page.setViewport({width, height, deviceScaleFactor: zoom});
  await resize(900);
  await page.waitForNetworkIdle({idleTime: 500});
  await resize(Math.min(6000, await page.evaluate('document.documentElement.scrollHeight')));
  await page.waitForNetworkIdle({idleTime: 500});
  await page.screenshot({path: join(folder, `${name}.webp`), quality: 80});
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const server = await createServer({root, server: {port: 0, open: false}, logLevel: 'warn'});
await server.listen();
const browser = await puppeteer.launch(await findChrome());
try {
  for (const picture of PICTURES) {
    const page = await browser.newPage();
    await page.setViewport({width: picture.width, height: 900, deviceScaleFactor: picture.zoom ?? 1});
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: picture.scheme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    await page.goto(`http://localhost:${server.httpServer.address().port}/demo/${picture.page ?? ''}`);
    if (picture.properties) await page.evaluate(aloneOnPage, picture.properties);
    await take(page, picture);
    await page.close();
    console.log(picture.name);
  }
} finally {
  await browser.close();
  await server.close();
}
