import {expect, waitUntil} from '@open-wc/testing';
import {calculator, ETH, LOAN} from '../support/calculator.js';
import {pictureOf, rasterOf} from '../../src/elements/export/export.js';
import type {View} from '../../src/elements/shared/view.js';

const rowsOf = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map(line => line.split(','));

describe('an element.toText()', () => {
  it('says level, price, distance and the state in one line', async () => {
    const {element} = await calculator(ETH);
    const text = await element.toText();
    expect(text).to.match(
      /^Danger · ETH long is liquidated at 1,719\.04 USDT · 8\.3\s% below now · now 1,874\.89 · p1;.*;end$/u,
    );
    const other = await calculator({state: text.split(' · ').at(-1)!});
    expect(await other.element.toText()).to.equal(text);
  });

  it('says what was just set, not what was on screen', async () => {
    const {element} = await calculator(ETH);
    element.leverage = '20';
    expect(await element.toText()).to.contain('1,814.57');
  });

  it('is empty without an answer', async () => {
    const {element} = await calculator({...ETH, size: 'x'});
    expect([await element.toText(), await element.toCSV(), await element.toSVG()]).to.deep.equal(['', '', '']);
  });
});

describe('an element.toCSV()', () => {
  it('tells prices, inputs and provenance, numbers as machines read them', async () => {
    const {element} = await calculator(ETH);
    const csv = await element.toCSV();
    const rows = rowsOf(csv);
    expect(rows[0]).to.deep.equal(['section', 'name', 'value', 'unit']);
    const value = (section: string, name: string) => rows.find(row => row[0] === section && row[1] === name)?.[2];
    expect(value('price', 'liquidation')).to.equal('1719.04');
    expect(value('price', 'liquidation.exact')).to.match(/^1719\.036144578313253/);
    expect(value('price', 'bankruptcy')).to.equal('1712.16');
    expect(value('price', 'bracket')).to.equal('1785.72');
    expect(value('input', 'entry')).to.equal('1902.40');
    expect(value('provenance', 'state')).to.match(/^p1;.*;end$/);
    expect(csv).to.match(/rule,"Binance, USD.-M notional and leverage brackets",2024-10-24,https:/u);
  });

  it('tells each asset of a loan', async () => {
    const {element} = await calculator(LOAN);
    const rows = rowsOf(await element.toCSV());
    expect(rows).to.deep.include(['price', 'liquidation.WETH', '1405.63', 'USD']);
    expect(rows).to.deep.include(['input', 'debts.0.quantity', '14000', '']);
  });

  it('makes no formula of a name, and no row of a line break', async () => {
    const collaterals = [{asset: '=1+"a",b', quantity: '12', price: '1874.89', threshold: '83'}];
    const {element} = await calculator({...LOAN, collaterals});
    expect(await element.toCSV()).to.contain(`input,collaterals.0.asset,"'=1+""a"",b",`);
  });
});

describe('an element.toSVG()', () => {
  it('is a drawing of its own: no class, no style, no colour that only a page can resolve', async () => {
    for (const theme of ['light', 'dark']) {
      const {element} = await calculator({...ETH, theme});
      const svg = await element.toSVG();
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(drawn.querySelector('parsererror')).to.equal(null);
      expect(svg).not.to.match(/class=|style=|var\(|light-dark|color-mix|href=|<!--/);
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
      for (const colour of colours) expect(colour).to.match(/^(none|#[\da-f]{6}|url\(#pattern-\w+\))$/);
      expect(drawn.querySelector('rect')!.getAttribute('fill')).to.equal(theme === 'light' ? '#ffffff' : '#171b21');
      expect(drawn.querySelector('title')!.textContent).to.contain('ETH long is liquidated at 1,719.04 USDT');
      expect(drawn.querySelector('desc')!.textContent).to.contain('Binance ETHUSDT perpetual');
    }
  });

  it('leaves nothing behind in the page', async () => {
    const {element} = await calculator(ETH);
    const before = element.renderRoot.childElementCount;
    await element.toSVG();
    expect(element.renderRoot.childElementCount).to.equal(before);
  });

  it('becomes a PNG of twice its size, in its own colours, without an image being loaded', async () => {
    const {element} = await calculator({...ETH, theme: 'light'});
    const {view} = element as unknown as {view: View};
    const image = await rasterOf(pictureOf(element, view)!);
    expect(image!.type).to.equal('image/png');
    const bitmap = await createImageBitmap(image!);
    expect([bitmap.width, bitmap.height]).to.deep.equal([1440, 368]);
    const context = Object.assign(document.createElement('canvas'), {width: 1440, height: 368}).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    // far left of the tape, liquidatable: solid; the corner: the box
    expect([...context.getImageData(60, 180, 1, 1).data]).to.deep.equal([0x60, 0x11, 0x06, 255]);
    expect([...context.getImageData(2, 2, 1, 1).data]).to.deep.equal([255, 255, 255, 255]);
  });
});

describe('the menu below the load line', () => {
  it('copies the line of text, or shows it where the browser does not let it', async () => {
    const {element} = await calculator(ETH);
    const copied: string[] = [];
    const {clipboard} = navigator;
    const put = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    const menu = element.renderRoot.querySelector<HTMLDetailsElement>('.export')!;
    menu.open = true;
    const press = async () => {
      const said = menu.querySelector('[role="status"]')!.textContent;
      menu.querySelector('button')!.click();
      await waitUntil(() => menu.querySelector('[role="status"]')!.textContent !== said, 'nothing was said', {
        timeout: 5000,
      });
      await element.updateComplete;
    };
    put(text => Promise.resolve(void copied.push(text)));
    await press();
    expect(copied).to.deep.equal([await element.toText()]);
    expect(menu.querySelector('[role="status"]')!.textContent).to.equal('Copied');
    put(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await press();
    expect(menu.querySelector('input')!.value).to.equal(copied[0]);
    await expect(element).to.be.accessible();
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  });
});
