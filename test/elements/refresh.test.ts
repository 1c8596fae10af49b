import {expect} from '@open-wc/testing';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import type {PriceSource} from '../../src/elements/index.js';
import {calculator, ETH} from '../support/calculator.js';

const OLD = {...ETH, markTime: '2026-07-26T00:00Z'};

const foot = ({element}: CalculatorHarness): HTMLElement => element.shadowRoot!.querySelector('.foot')!;
const aged = (page: CalculatorHarness): string | null =>
  foot(page).querySelector<HTMLElement>('.aged')?.innerText.replace(/\s+/gu, ' ').trim() ?? null;
const button = (page: CalculatorHarness): HTMLButtonElement | null => foot(page).querySelector('.aged button');

/** Presses Refresh and waits for what comes of it. */
async function refreshed(source: unknown, more: object = {}): Promise<CalculatorHarness> {
  const page = await calculator({...OLD, ...more, priceSource: source as PriceSource});
  button(page)!.click();
  await new Promise(come => setTimeout(come, 20));
  await page.element.updateComplete;
  return page;
}

describe('a price that is old', () => {
  it('is said to be old in the footer, and a young one is not', async () => {
    expect(aged(await calculator(OLD))).to.match(/^using a price \d+ d old$/);
    expect(aged(await calculator(ETH))).to.equal(null);
    expect(aged(await calculator({...ETH, markTime: new Date().toISOString()}))).to.equal(null);
  });

  it('has a button only where the host can get another', async () => {
    expect(button(await calculator(OLD))).to.equal(null);
    expect(button(await calculator({...OLD, priceSource: 'soon' as unknown as PriceSource}))).to.equal(null);
    const page = await calculator({...OLD, priceSource: () => ({price: '1880.00'})});
    expect(button(page)!.textContent.trim()).to.equal('Refresh');
  });

  it('is replaced by what the host gets for this market, which is young again', async () => {
    const asked: string[] = [];
    const time = new Date().toISOString();
    const page = await refreshed(async (market: string) => {
      asked.push(market);
      return Promise.resolve({price: 1900.5, time});
    });
    expect(asked).to.deep.equal(['binance-usdm/ETHUSDT']);
    expect(page.element.mark).to.equal('1900.5');
    expect(page.element.markTime).to.equal(time);
    expect(page.part('facts')).to.contain('9.5\u202f% below now').and.to.contain('now 1,900.50');
    expect(aged(page)).to.equal(null);
  });

  it('is of the moment it arrives where the host does not say', async () => {
    const page = await refreshed(() => ({price: '1900'}));
    expect(Date.now() - Date.parse(page.element.markTime)).to.be.within(0, 10_000);
  });

  it('stays, with the reason, where none comes', async () => {
    const rows: [unknown, string][] = [
      [() => Promise.reject(new Error('the oracle is <b>down</b>')), 'No price came: the oracle is <b>down</b>'],
      [() => ({price: 'soon'}), 'No price came: found soon.'],
      [() => ({price: '-3'}), 'No price came: found -3.'],
      [() => ({price: Number.NaN}), 'No price came: found NaN.'],
      [() => ({price: {}}), 'No price came: found an object.'],
      [() => null, 'No price came.'],
      [() => undefined, 'No price came.'],
      [
        () => {
          throw Object.defineProperty(new Error(), 'message', {
            get: () => {
              throw new Error('asked');
            },
          });
        },
        'No price came.',
      ],
    ];
    for (const [source, told] of rows) {
      const page = await refreshed(source);
      expect(page.element.mark).to.equal('1874.89');
      expect(aged(page)).to.match(/^using a price \d+ d old Refresh No price came/);
      expect(aged(page)!.replace(/^.*Refresh /, '')).to.equal(told);
      expect(foot(page).querySelector('b')).to.equal(null);
    }
  });

  it('waits while it comes, and asks once', async () => {
    let come: ((price: {price: string}) => void) | undefined;
    let asked = 0;
    const page = await calculator({
      ...OLD,
      priceSource: () => {
        asked += 1;
        return new Promise(resolve => (come = resolve));
      },
    });
    button(page)!.click();
    button(page)!.click();
    await page.element.updateComplete;
    expect(button(page)!.textContent.trim()).to.equal('Fetching the price');
    expect(button(page)!.getAttribute('aria-busy')).to.equal('true');
    expect(asked).to.equal(1);
    come!({price: '1901'});
    await new Promise(settled => setTimeout(settled, 20));
    await page.element.updateComplete;
    expect(page.element.mark).to.equal('1901');
  });

  it('does not take the price of another market, nor the place of one that was typed meanwhile', async () => {
    for (const next of [{market: 'binance-usdm/BTCUSDT'}, {mark: '1890'}]) {
      let come: ((price: {price: string}) => void) | undefined;
      const page = await calculator({...OLD, priceSource: () => new Promise(resolve => (come = resolve))});
      button(page)!.click();
      Object.assign(page.element, next);
      await page.element.updateComplete;
      come!({price: '1901'});
      await new Promise(settled => setTimeout(settled, 20));
      await page.element.updateComplete;
      expect(page.element.mark).not.to.equal('1901');
    }
  });

  it('of an element that is gone meanwhile breaks nothing', async () => {
    let come: ((price: {price: string}) => void) | undefined;
    const page = await calculator({...OLD, priceSource: () => new Promise(resolve => (come = resolve))});
    button(page)!.click();
    page.element.remove();
    come!({price: '1901'});
    await new Promise(settled => setTimeout(settled, 20));
    expect(page.element.isConnected).to.equal(false);
  });

  it('passes axe, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const page = await refreshed(() => Promise.reject(new Error('down')), {theme});
      await expect(page.element).to.be.accessible();
    }
  });
});
