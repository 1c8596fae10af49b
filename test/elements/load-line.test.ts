import {expect} from '@open-wc/testing';
import {LabelPen} from '../../src/elements/ladder/label-pen.js';
import type {ApplyEvent} from '../../src/elements/index.js';
import {hasFonts} from '../support/boxes.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

const shadow = (element: HTMLElement): ShadowRoot => element.shadowRoot!;
const text = (element: HTMLElement, selector: string): string =>
  shadow(element).querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/gu, ' ').trim() ?? '';

describe('<plimsoll-calculator> draws the load line', () => {
  it('with the mark at the liquidation price, the waterline now, and the signs between', async () => {
    const {element} = await calculator(ETH);
    const spoken = shadow(element).querySelector('.ladder svg')!.getAttribute('aria-label');
    expect(spoken).to.contain('ETH long is liquidated at 1,719.04 USDT');
    expect(spoken).to.contain('bankrupt 1,712.16. bracket 2 1,785.72. entry 1,902.40');
    const words = [...shadow(element).querySelectorAll('.ladder svg text')].map(label => label.textContent);
    expect(words).to.include.members(['liquidated 1,719.04', 'now 1,874.89']);
  });

  it('beside a table of the same prices', async () => {
    const {element} = await calculator(ETH);
    const rows = [...shadow(element).querySelectorAll('.ladder table tr')].map(row => row.textContent.trim());
    expect(rows.join(' | ')).to.match(/Liquidation\s*1,719\.04 \| Now\s*now 1,874\.89/u);
  });

  it('without a mark of liquidation where no price liquidates', async () => {
    const {element} = await calculator({...ETH, leverage: '1'});
    expect(shadow(element).querySelectorAll('.ladder .mark')).to.have.length(0);
    expect(shadow(element).querySelectorAll('.ladder .waterline')).to.have.length(1);
  });

  it('measures labels in the typeface of the host, and again when the host has another', async () => {
    const {element} = await calculator(ETH);
    const pen = new LabelPen(element);
    const before = pen.textWidth('liquidated 1,719.04');
    expect(before).to.be.within(60, 200);
    element.style.setProperty('--plimsoll-font', 'monospace');
    pen.lookAgain();
    await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 50)));
    const drawn = document.createElement('canvas').getContext('2d')!;
    drawn.font = '600 12px monospace';
    expect(pen.textWidth('liquidated 1,719.04')).to.equal(drawn.measureText('liquidated 1,719.04').width);
    if (hasFonts()) expect(pen.textWidth('liquidated 1,719.04')).not.to.equal(before);
  });

  it('inside its box at every width', async () => {
    for (const width of [320, 360, 480, 768, 1120, 1440]) {
      const {element} = await calculator(ETH, width);
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await element.updateComplete;
      const box = shadow(element).querySelector('.ladder')!.getBoundingClientRect();
      const drawn = shadow(element).querySelector('.ladder svg')!.getBoundingClientRect();
      expect(drawn.width, `at ${width}`).to.be.greaterThan(150);
      expect(drawn.right, `at ${width}`).to.be.at.most(box.right + 0.5);
    }
  });
});

describe('<plimsoll-calculator> says what would help', () => {
  it('names the margin and the part that take a position to the next calmer level', async () => {
    const {element} = await calculator(ETH);
    expect(text(element, '.fixes .title')).to.equal('To reach Watch');
    // 28·(1902.40 − 1593.65) + 28·1593.65·0.004 − 5326.72 = 3496.7688
    expect(text(element, '.fixes li:nth-child(1) .deed')).to.contain('Add 3,496.77 USDT of margin');
    expect(text(element, '.fixes li:nth-child(1) .result')).to.equal('Liquidated at 1,593.65 USDT, 15.0 % below now');
    expect(text(element, '.fixes li:nth-child(2) .deed')).to.contain('Close 12.158 ETH');
  });

  it('applies a fix to its own inputs and tells the host', async () => {
    const {element} = await calculator(ETH);
    const told: string[] = [];
    element.addEventListener('plimsoll-apply', (event: ApplyEvent) => told.push(event.fix.kind));
    shadow(element).querySelector<HTMLButtonElement>('.fixes .button')!.click();
    await element.updateComplete;
    expect(told).to.deep.equal(['add-margin']);
    expect(element.margin).to.equal('8823.49');
    expect(text(element, '.price')).to.contain('1,593.65');
    expect(text(element, '.word')).to.contain('Watch');
  });

  it('leaves its inputs alone where the host says so', async () => {
    const {element} = await calculator(ETH);
    element.addEventListener('plimsoll-apply', event => event.preventDefault());
    shadow(element).querySelector<HTMLButtonElement>('.fixes .button')!.click();
    await element.updateComplete;
    expect(element.margin).to.equal('');
  });

  it('repays or supplies for a loan', async () => {
    const {element} = await calculator(LOAN);
    const deeds = [...shadow(element).querySelectorAll('.fixes .deed b')].map(amount => amount.textContent);
    // 14000 − 0.83·12·1124.93 = 2795.6972; supplied: that over 0.83·1124.93
    expect(deeds).to.deep.equal(['2,795.70 USDC', '2.99424 WETH']);
  });

  it('says that nothing is needed at the calmest level, and nothing without a mark or of previous inputs', async () => {
    for (const [changed, said] of [
      [{leverage: '1.5'}, 'Nothing is needed: there is no calmer level.'],
      [{mark: ''}, 'Without a level there is nothing to reach.'],
      [{size: 'abc'}, ''],
    ] as const) {
      const {element} = await calculator(ETH);
      Object.assign(element, changed);
      await element.updateComplete;
      expect(text(element, '.fixes'), JSON.stringify(changed)).to.equal(said);
    }
  });

  it('passes axe, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const {element} = await calculator({...ETH, theme});
      await expect(element).to.be.accessible();
    }
  });
});
