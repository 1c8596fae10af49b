import {expect} from '@open-wc/testing';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {all, one, RANGE, tab, text} from '../support/ahead.js';
import {calculator, ETH} from '../support/calculator.js';

describe('the tab of fixes', () => {
  it('brings the chance down to what is chosen', async () => {
    const page = await tab('fixes');
    expect(text(page, '.fixes .title')).to.equal('Bring the chance in 7 days down to at σ 43 %');
    expect(all(page, '.fixes .deed b').map(each => each.textContent)).to.deep.equal([
      '1,490.51 USDT',
      '6.932 ETH',
      '745.00 USDT',
      '3.468 ETH',
    ]);
    expect(text(page, '.fixes li:first-child .result')).to.equal(
      'Liquidated at 1,665.59 · 11.1 % below now · 4–13 % in 7 days',
    );
    one(page, 'input[name="chance-limit"][value="10"]').click();
    await page.element.updateComplete;
    expect(text(page, '.fixes li:first-child .deed')).to.not.contain('1,490.51');
  });

  it('says the same as the line under the answer, whatever chance and fee are chosen', async () => {
    const page = await tab('fixes');
    const line = () => text(page, '.fix-line p').replace(/\u202f/gu, ' ');
    expect(line()).to.equal('Cheapest fix: add 1,490.51 USDT → liquidated at 1,665.59');
    expect(text(page, '.fix-line > .button:last-child')).to.equal('All 3');
    for (const limit of ['10', '1', '5']) {
      one(page, `input[name="chance-limit"][value="${limit}"]`).click();
      await page.element.updateComplete;
      expect(line(), limit).to.contain(text(page, '.fixes li:first-child .deed b'));
    }
    const fee = one(page, '.fee input') as HTMLInputElement;
    fee.value = '5';
    fee.dispatchEvent(new Event('input', {bubbles: true}));
    await page.element.updateComplete;
    expect(text(page, '.fixes ol')).to.not.contain('6.932 ETH');
    fee.value = 'much';
    fee.dispatchEvent(new Event('input', {bubbles: true}));
    await page.element.updateComplete;
    expect(fee.getAttribute('aria-invalid')).to.equal('true');
  });

  it('goes by distance in both places without a volatility', async () => {
    const page = await tab('fixes', ETH);
    expect(text(page, '.fix-line p')).to.contain('add 3,496.77 USDT');
    expect(text(page, '.fixes .title')).to.equal('To reach Watch');
  });

  it('knows no way out where the chance is small enough already, in both places', async () => {
    const page = await tab('fixes', {...ETH, ...RANGE, leverage: '5'});
    expect(text(page, '.fixes .result')).to.equal('The chance is 5 % or less already.');
    expect(all(page, '.fix-line p')).to.have.length(0);
  });

  it('begins with the way out of what is liquidatable already', async () => {
    const page = await tab('fixes', {...ETH, ...RANGE, mark: '1714'});
    expect(text(page, '.fixes li:first-child .deed')).to.match(/^1 Add .* at once least that ends liquidation now$/u);
    expect(text(page, '.fix-line p')).to.match(/^Add .* at once$/u);
  });

  it('answers a position by the rules its host sets', async () => {
    const rules = {brackets: [{rate: '0.05'}], tick: '0.01'};
    const page = await tab('fixes', {...ETH, ...RANGE, rules});
    const deeds = all(page, '.fixes .deed b').map(each => each.textContent);
    expect(deeds).to.have.length(4);
    expect(text(page, '.fix-line p')).to.contain(deeds[0]);
    one(page, '.fixes .button').click();
    await page.element.updateComplete;
    expect(text(page, '.fixes .result')).to.equal('The chance is 5 % or less already.');
  });

  it('answers a position in a listed market of another venue', async () => {
    const page = await tab('fixes', {...ETH, ...RANGE, market: 'hyperliquid/ETH'});
    expect(all(page, '.fixes li')).to.have.length(3);
  });

  it('applies one', async () => {
    const page = await tab('fixes');
    one(page, '.fixes .button').click();
    await page.element.updateComplete;
    expect(page.part('price')).to.contain('1,665.59');
  });
});

describe('the strip below the leverage', () => {
  const labels = (page: CalculatorHarness) => all(page, '.slider .strip text').map(each => each.textContent);

  it('begins its levels where the chance is 1 % and 10 %, as the risk map says', async () => {
    const page = await calculator({...ETH, ...RANGE});
    expect(labels(page).join()).to.match(/6\.2×.*8\.9×/u);
  });

  it('goes by distance without a volatility', async () => {
    const page = await calculator(ETH);
    expect(labels(page).join()).to.match(/2\.4×.*6×/u);
  });
});
