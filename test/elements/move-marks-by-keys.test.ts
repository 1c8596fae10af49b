import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import type {LadderElement} from '../../src/elements/index.js';
import {calculator, ETH} from '../support/calculator.js';
import {eventsOf, handle, handles, press, readout, STOPPED, textOf, valuetext} from '../support/move-marks.js';

describe('a mark of the load line is moved by keys:', () => {
  async function focused(kind: string, properties: object = STOPPED): Promise<CalculatorHarness['element']> {
    const {element} = await calculator(properties);
    await sendKeys({press: 'Tab'}); // the keyboard is in use: the focus shows
    handle(element, kind).focus();
    await element.updateComplete;
    return element;
  }

  it('Tab goes through the marks in the order of their prices', async () => {
    const {element} = await calculator({...STOPPED, stop: '1950'});
    expect(handles(element).map(each => each.getAttribute('aria-label'))).to.deep.equal([
      'Liquidation',
      'Entry',
      'Stop',
    ]);
    element.stop = '1700';
    await element.updateComplete;
    expect(handles(element)[0]!.getAttribute('aria-label')).to.equal('Stop');
    handles(element)[0]!.focus();
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement).to.equal(handles(element)[1]);
  });

  it('each says its name, its price and how far it is', async () => {
    const {element} = await calculator(STOPPED);
    expect(valuetext(element, 'stop')).to.equal('Stop, 1,760.00 USDT, 2.3\u202f% before liquidation');
    expect(valuetext(element, 'liquidation')).to.equal('Liquidation, 1,719.04 USDT, 8.3\u202f% below now');
    expect(valuetext(element, 'entry')).to.equal('Entry, 1,902.40 USDT, 1.4\u202f% above now');
    for (const each of handles(element)) {
      const [min, now, max] = ['min', 'now', 'max'].map(name => Number(each.getAttribute(`aria-value${name}`)));
      expect(min).to.be.lessThan(now!);
      expect(now).to.be.lessThan(max!);
    }
  });

  it('arrows go a tick, with Shift ten; each is told as typing is', async () => {
    const element = await focused('stop');
    const told = eventsOf(element);
    await press(element, 'ArrowRight');
    expect(element.stop).to.equal('1760.01');
    await press(element, 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowDown');
    expect(element.stop).to.equal('1759.99');
    await press(element, 'Shift+ArrowLeft');
    expect(element.stop).to.equal('1759.89');
    expect(told.slice(0, 2)).to.deep.equal(['input', 'change']);
  });

  it('liquidation goes a tick at a time, exactly', async () => {
    const element = await focused('liquidation');
    for (const [key, price, margin] of [
      ['ArrowLeft', '1719.03', '5326.9'], // 28·(1902.40 − 1719.03) + 28·1719.03·0.004 = 5326.89136
      ['ArrowRight', '1719.04', '5326.62'],
      ['ArrowRight', '1719.05', '5326.34'], // 5326.3336
    ] as const) {
      await press(element, key);
      expect(handle(element, 'liquidation').getAttribute('aria-valuenow'), key).to.equal(price);
      expect(element.margin, key).to.equal(margin);
    }
  });

  it('a cent of margin may be worth many ticks: a key still moves it', async () => {
    const element = await focused('liquidation', {...ETH, size: '0.01'});
    const now = () => Number(handle(element, 'liquidation').getAttribute('aria-valuenow'));
    await press(element, 'ArrowLeft');
    const low = now();
    await press(element, 'ArrowRight');
    expect(now()).to.be.greaterThan(low);
  });

  it('Page keys go a hundredth without a volatility, and a deviation with one', async () => {
    const element = await focused('stop');
    await press(element, 'PageDown');
    expect(element.stop).to.equal('1742.4');
    element.volatility = '60';
    await element.updateComplete;
    await press(element, 'PageUp');
    expect(Number(element.stop)).to.be.closeTo(1742.4 * Math.exp(0.6 * Math.sqrt(7 / 365)), 0.0051);
  });

  it('entry stops where its leverage would not be allowed any more', async () => {
    // 315·P = 600,000, up to where 100× is: 1904.7619
    const element = await focused('entry', {...ETH, size: '315', leverage: '100', mark: '1902'});
    await press(element, 'PageUp');
    expect(element.entry).to.equal('1904.76');
    expect(readout(element)).to.equal('1,904.76 · less leverage is allowed beyond');
    expect(valuetext(element, 'entry')).to.contain('less leverage is allowed beyond');
  });

  it('Home goes back to the first value, and so does Escape', async () => {
    const element = await focused('liquidation');
    await press(element, 'ArrowLeft', 'ArrowLeft', 'PageDown', 'Home');
    expect([element.margin, element.leverage]).to.deep.equal(['', '10']);
    await press(element, 'ArrowLeft', 'Escape');
    expect(element.margin).to.equal('');
    expect(textOf(element, '[part~=price]')).to.contain('1,719.04');
  });

  it('Escape that has nothing to bring back is the page’s', async () => {
    const element = await focused('stop');
    let seen = 0;
    element.addEventListener('keydown', () => (seen += 1));
    await press(element, 'Escape');
    expect(seen).to.equal(1);
    await press(element, 'ArrowLeft', 'Escape');
    expect(seen).to.equal(1);
  });

  it('the focus stays on a mark that passes another', async () => {
    const element = await focused('stop', {...STOPPED, stop: '1719.05'});
    await press(element, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(element.stop).to.equal('1719.02');
    expect(element.shadowRoot!.activeElement).to.equal(handle(element, 'stop'));
    expect(valuetext(element, 'stop')).to.contain('beyond liquidation');
  });

  it('the focus shows as a box of 18 × 28, with the readout below', async () => {
    const element = await focused('stop');
    const box = handle(element, 'stop').querySelector('.ring-box')!;
    expect(box.getBoundingClientRect()).to.include({width: 18, height: 28});
    expect(getComputedStyle(box).stroke).to.equal('rgb(30, 89, 207)');
    expect(readout(element)).to.equal('1,760.00 · 2.3\u202f% before liquidation');
  });

  it('the answer is announced once it rests, not at each key', async () => {
    const {element} = await calculator(STOPPED);
    const status = [...element.renderRoot.querySelectorAll('[role="status"]')].at(-1)!;
    await aTimeout(600);
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const mark = handle(element, 'liquidation');
    mark.focus();
    const began = performance.now();
    for (let i = 0; i < 40; i++) {
      mark.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true, composed: true}));
      await element.updateComplete;
    }
    // half a second of rest is an announcement; a slow machine may rest between two keys
    const rests = Math.floor((performance.now() - began) / 500);
    expect(said.length).to.be.at.most(rests);
    await aTimeout(700);
    expect(said.at(-1)).to.contain('1,718.64');
    expect(said.length).to.be.at.most(rests + 1);
  });
});

describe('<plimsoll-ladder>', () => {
  it('alone moves its own marks, and tells of it as inputs do', async () => {
    const ladder = Object.assign(document.createElement('plimsoll-ladder'), STOPPED) as LadderElement;
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.append(ladder);
    await ladder.updateComplete;
    const told = eventsOf(ladder);
    handle(ladder, 'stop').focus();
    await press(ladder, 'ArrowRight');
    expect(ladder.stop).to.equal('1760.01');
    expect(told).to.deep.equal(['input', 'change']);
  });

  it('inside a calculator of parts moves what they share', async () => {
    const frame = await fixture<HTMLElement>(html`
      <plimsoll-calculator
        layout="parts"
        market="binance-usdm/ETHUSDT"
        size="28"
        entry="1902.40"
        mark="1874.89"
        leverage="10"
        stop="1760"
      >
        <plimsoll-verdict></plimsoll-verdict>
        <plimsoll-ladder></plimsoll-ladder>
      </plimsoll-calculator>
    `);
    const calculator = frame as CalculatorHarness['element'];
    const ladder = frame.querySelector('plimsoll-ladder')!;
    const verdict = frame.querySelector('plimsoll-verdict')!;
    const settle = async () => {
      await calculator.updateComplete;
      await ladder.updateComplete;
      await verdict.updateComplete;
    };
    await settle();
    const told = eventsOf(calculator);
    handle(ladder, 'liquidation').focus();
    await sendKeys({down: 'Shift'});
    for (let i = 0; i < 4; i++) await sendKeys({press: 'ArrowLeft'});
    await sendKeys({up: 'Shift'});
    await settle();
    expect(handle(ladder, 'liquidation').getAttribute('aria-valuenow')).to.equal('1718.64');
    expect(textOf(verdict, '[part~=price]')).to.contain('1,718.64');
    expect(calculator.margin).to.not.equal('');
    expect(told.filter(type => type === 'input')).to.have.length(4);
  });

  it('passes axe while a mark has the focus', async () => {
    for (const theme of ['light', 'dark']) {
      const {element} = await calculator({...STOPPED, theme});
      await sendKeys({press: 'Tab'});
      handle(element, 'stop').focus();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
  });
});
