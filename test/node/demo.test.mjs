import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';
import {openBrowser, openWatched, priceOn} from '../support/calculator-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm start', () => {
  let server;
  let browser;

  before(async () => {
    server = await createServer({root, server: {port: 0, open: false}, logLevel: 'silent'});
    await server.listen();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('leads from the bare address to a page on which every calculator states a price, without an error', async () => {
    const {port} = server.httpServer.address();
    const {page, errors} = await openWatched(browser, `http://localhost:${port}/`);
    assert.match(page.url(), /\/demo\/$/);
    await priceOn(page);
    const calculators = await page.$$('plimsoll-calculator');
    assert.ok(calculators.length > 0);
    for (const calculator of calculators) {
      const price = await calculator.waitForSelector('>>> [part~=price]', {timeout: 20_000});
      assert.match(await price.evaluate(element => element.textContent), /\d/);
    }
    // the development build of Lit speaks of what costs time, such as measuring a width before drawing to it
    const heard = errors.filter(error => !error.includes('lit.dev/msg/'));
    assert.deepEqual(heard, []);
  });
});
