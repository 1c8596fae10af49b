import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, openWatched, priceOn} from '../support/calculator-page.mjs';
import {POLICIES, STRICT} from '../support/policies.mjs';
import {site} from '../support/site.mjs';

/** A page whose script carries the nonce, and whose calculator a saved state. */
const savedPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A saved state</title>
  <script type="module" nonce="cGxpbXNvbGw=" src="/cdn/plimsoll.js"></script>
  <plimsoll-calculator state="p1;market=binance-usdm/ETHUSDT;size=28;entry=1902.40;mark=1874.89;leverage=10;end">
  </plimsoll-calculator></html>`;

describe('<plimsoll-calculator> from the cdn folder', () => {
  let browser;
  const prices = new Map();

  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
  });

  for (const [under, policy, engine] of POLICIES) {
    it(`${under} answers by ${engine.source}, reports no violation and asks the network for nothing more`, async () => {
      const {address, reports, close} = await site(policy);
      try {
        const {page, requests, errors, violations} = await openWatched(browser, `${address}/calculator.html`);
        const first = await priceOn(page);
        await page.waitForNetworkIdle({idleTime: 300}); // what the answer calls for comes in a chunk of its own
        assert.match(await page.evaluate("searchDeep('[part~=footer]').textContent"), engine);
        const loaded = requests.length;
        await page.evaluate('searchDeep(\'input[name="position.size"]\').focus()');
        await page.keyboard.press('End');
        await page.keyboard.type('7');
        const second = await priceOn(page, first);
        await page.waitForNetworkIdle({idleTime: 300});

        assert.deepEqual(requests.slice(loaded), []);
        assert.deepEqual(await violations(), []);
        assert.deepEqual(reports, []);
        assert.deepEqual(errors, []);
        prices.set(under, [first, second]);
        await page.close();
      } finally {
        close();
      }
    });
  }

  for (const [under, policy] of POLICIES) {
    it(`${under} restores a saved state and reports no violation`, async () => {
      const {address, reports, close} = await site(policy, new Map([['/saved.html', savedPage]]));
      try {
        const {page, errors, violations} = await openWatched(browser, `${address}/saved.html`);
        assert.equal(await priceOn(page), 'ETH long is liquidated at 1,719.04USDT');
        assert.deepEqual([await violations(), reports, errors], [[], [], []]);
        await page.close();
      } finally {
        close();
      }
    });
  }

  it('would be caught: asking for WebAssembly where it is forbidden does report a violation', async () => {
    const {address, reports, close} = await site(STRICT);
    try {
      const {page, violations} = await openWatched(browser, `${address}/calculator.html`);
      await priceOn(page);
      await page.evaluate("document.querySelector('plimsoll-calculator').setAttribute('engine', 'wasm')");
      await page.waitForFunction('violations.length > 0', {polling: 50, timeout: 10_000});
      assert.deepEqual(await violations(), ['script-src <- wasm-eval']);
      await page.waitForNetworkIdle({idleTime: 300});
      assert.equal(reports.length, 1);
      await page.close();
    } finally {
      close();
    }
  });

  it('shows the same digits under every policy', () => {
    assert.equal(prices.size, POLICIES.length);
    const [expected, ...others] = [...prices.values()];
    for (const found of others) assert.deepEqual(found, expected);
  });
});
