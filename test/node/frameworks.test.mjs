import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {bundled} from '../support/bundled.mjs';
import {openBrowser, openWatched} from '../support/calculator-page.mjs';
import {site} from '../support/site.mjs';

const ATTRIBUTES = 'market="binance-usdm/ETHUSDT" size="28" entry="1902.40" leverage="10"';

/** Each page mounts a calculator in #app, sets its mark as a property, and calls `told` with the answers. */
const pages = {
  'plain HTML': {
    'entry.js': `
      import 'plimsoll/define';
      document.querySelector('#app').innerHTML = '<plimsoll-calculator ${ATTRIBUTES}></plimsoll-calculator>';
      const element = document.querySelector('plimsoll-calculator');
      element.addEventListener('plimsoll-answer', told);
      element.mark = '1874.89';
    `,
  },
  'React 19, the tag itself': {
    'entry.js': `
      import 'plimsoll/define';
      import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      const properties = {market: 'binance-usdm/ETHUSDT', size: '28', entry: '1902.40', leverage: '10', mark: '1874.89'};
      createRoot(document.querySelector('#app'))
        .render(createElement('plimsoll-calculator', {...properties, 'onplimsoll-answer': told}));
    `,
  },
  'React 19, plimsoll/react': {
    'entry.js': `
      import {Calculator} from 'plimsoll/react';
      import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      const properties = {market: 'binance-usdm/ETHUSDT', size: '28', entry: '1902.40', leverage: '10', mark: '1874.89'};
      createRoot(document.querySelector('#app')).render(createElement(Calculator, {...properties, onAnswer: told}));
    `,
  },
  'Vue 3': {
    'entry.js': `
      import 'plimsoll/define';
      import {createApp, h} from 'vue';
      const properties = {market: 'binance-usdm/ETHUSDT', size: '28', entry: '1902.40', leverage: '10', mark: '1874.89'};
      createApp({render: () => h('plimsoll-calculator', {...properties, 'onPlimsoll-answer': told})}).mount('#app');
    `,
  },
  'Svelte 5': {
    'App.svelte': `
      <plimsoll-calculator ${ATTRIBUTES} mark={'1874.89'} onplimsoll-answer={globalThis.told}></plimsoll-calculator>
    `,
    'entry.js': `
      import 'plimsoll/define';
      import {mount} from 'svelte';
      import App from './App.svelte';
      mount(App, {target: document.querySelector('#app')});
    `,
  },
};

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page of a host</title><div id="app"></div>
  <script>
    globalThis.answers = [];
    globalThis.told = ({scenario, answer}) => answers.push([scenario.position.mark, String(answer.price), answer.level]);
  </script>
  <script type="module" src="/entry.js"></script></html>`;

describe('a page of a host', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
  });

  for (const [name, sources] of Object.entries(pages)) {
    it(`in ${name} mounts the calculator, sets a property and is told the price`, async () => {
      const files = await bundled(sources);
      const {address, close} = await site('', files.set('/index.html', HTML));
      try {
        const {page, errors} = await openWatched(browser, `${address}/index.html`);
        await page.waitForFunction('answers.length > 0', {polling: 50, timeout: 20_000});
        assert.deepEqual(await page.evaluate('answers'), [['1874.89', '1719.04', 'danger']]);
        assert.deepEqual(errors, []);
        await page.close();
      } finally {
        close();
      }
    });
  }

  it('with two copies of the package says so once, and the second yields', async () => {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two copies</title>
      <plimsoll-calculator></plimsoll-calculator>
      <script type="module" src="/cdn/plimsoll.js"></script><script type="module" src="/copy/plimsoll.js"></script>
      <script type="module">
        import {CalculatorElement} from '/cdn/plimsoll.js';
        import {CalculatorElement as Other, defineAs} from '/copy/plimsoll.js';
        defineAs('acme-calculator');
        const acme = document.body.appendChild(document.createElement('acme-calculator'));
        const first = document.querySelector('plimsoll-calculator');
        await acme.updateComplete;
        globalThis.found = [first instanceof CalculatorElement, first instanceof Other, acme instanceof Other,
          acme.shadowRoot.querySelector('[part~=price]').textContent === first.shadowRoot.querySelector('[part~=price]').textContent];
      </script></html>`;
    const {address, close} = await site('', new Map([['/index.html', html]]));
    try {
      const said = [];
      const {page, errors} = await openWatched(browser, 'about:blank');
      page.on('console', message => said.push([message.type(), message.text()]));
      await page.goto(`${address}/index.html`);
      await page.waitForFunction('globalThis.found', {polling: 50, timeout: 20_000});
      assert.deepEqual(await page.evaluate('found'), [true, false, true, true]);
      const version = '\\d+\\.\\d+\\.\\d+';
      assert.deepEqual(
        said.map(([type]) => type),
        ['info'],
      );
      assert.match(
        said[0][1],
        new RegExp(`^plimsoll ${version}: <plimsoll-calculator> is there already, ${version}; this copy yields\\.$`),
      );
      assert.deepEqual(errors, []);
      await page.close();
    } finally {
      close();
    }
  });
});
