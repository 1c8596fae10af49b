import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import type {LadderElement} from '../../src/elements/index.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

type Root = {readonly renderRoot: ParentNode; readonly updateComplete: Promise<boolean>};

const STOPPED = {...ETH, stop: '1760'} as const;

const handles = ({renderRoot}: Root) => [...renderRoot.querySelectorAll<SVGElement>('[role="slider"]')];
const handle = ({renderRoot}: Root, kind: string) => renderRoot.querySelector<SVGElement>(`[data-handle=${kind}]`)!;
const textOf = ({renderRoot}: Root, selector: string) => renderRoot.querySelector(selector)?.textContent?.trim() ?? '';
const readout = (page: Root) =>
  [...page.renderRoot.querySelectorAll('.readout text')].map(each => each.textContent).join(' · ');
const valuetext = (page: Root, kind: string) => handle(page, kind).getAttribute('aria-valuetext');

/** The middle of a mark on the screen. */
function middleOf(page: Root, kind: string): [number, number] {
  const box = handle(page, kind).querySelector('.ring-box')!.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

/** Takes a mark with the mouse and moves it some pixels; the button stays down. */
async function drag(page: Root, kind: string, by: number, ...further: number[]): Promise<void> {
  const [x, y] = middleOf(page, kind);
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  for (const way of [by, ...further]) {
    await sendMouse({type: 'move', position: [x + way, y]});
    await page.updateComplete;
  }
  await nextFrame();
}

/** Presses keys; `Shift+ArrowLeft` with Shift. */
async function press(page: Root, ...keys: string[]): Promise<void> {
  for (const each of keys) {
    const key = each.replace('Shift+', '');
    if (key !== each) await sendKeys({down: 'Shift'});
    await sendKeys({press: key});
    if (key !== each) await sendKeys({up: 'Shift'});
    await page.updateComplete;
  }
}

/** Notes each event of a host. */
function eventsOf(host: HTMLElement): string[] {
  const told: string[] = [];
  for (const type of ['input', 'change']) host.addEventListener(type, () => told.push(type));
  return told;
}

afterEach(async () => resetMouse());

describe('a mark of the load line is moved by hand:', () => {
  it('liquidation solves for the margin, live, and the answer is the tick it was put at', async () => {
    const {element} = await calculator(STOPPED);
    const told = eventsOf(element);
    await drag(element, 'liquidation', -20);
    expect(told).to.include('input').and.not.include('change');
    const price = textOf(element, '[part~=price] .number') || textOf(element, '[part~=price]');
    const now = handle(element, 'liquidation').getAttribute('aria-valuenow')!;
    expect(Number(now)).to.be.lessThan(1719);
    expect(price.replaceAll(',', '')).to.contain(Number(now).toFixed(2));
    // W = q·(E − P) + q·P·m, up to the cent
    const margin = 28 * (1902.4 - Number(now)) + 28 * Number(now) * 0.004;
    expect(Number(element.margin)).to.be.closeTo(Math.ceil(margin * 100 - 1e-6) / 100, 0.0101);
    expect(readout(element)).to.match(/^1,\d{3}\.\d\d · add [\d,.]+ USDT · [\d.]+×$/u);
    await sendMouse({type: 'up'});
    await element.updateComplete;
    expect(told.filter(type => type === 'change')).to.deep.equal(['change']);
    expect(readout(element)).to.equal('');
  });

  it('says what the move costs: the margin to add is that of the answer less the one before', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'liquidation', -12, -24);
    const [, amount] = /add ([\d,.]+) USDT/u.exec(readout(element))!;
    // 28·1902.40/10 = 5326.72
    expect(Number(amount!.replaceAll(',', ''))).to.be.closeTo(Number(element.margin) - 5326.72, 0.0051);
    await sendMouse({type: 'up'});
  });

  it('stop and entry write their own field', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'stop', 30);
    expect(Number(element.stop)).to.be.greaterThan(1765);
    expect(element.stop).to.match(/^\d{4}(\.\d{1,2})?$/u);
    expect(readout(element)).to.match(/^1,7\d\d\.\d\d · \d\.\d\u202f% before liquidation$/u);
    await sendMouse({type: 'up'});
    await drag(element, 'entry', -15);
    expect(Number(element.entry)).to.be.lessThan(1902);
    expect(readout(element)).to.match(/ · liquidated at 1,\d{3}\.\d\d$/u);
    await sendMouse({type: 'up'});
    expect(element.margin).to.equal('');
  });

  it('the scale stands still under the hand, the old mark stays as a ghost, the labels give way', async () => {
    const {element} = await calculator(STOPPED);
    const [x] = middleOf(element, 'liquidation');
    const waterline = () => element.renderRoot.querySelector('.waterline')!.getAttribute('x1');
    const stood = waterline();
    await drag(element, 'liquidation', -18);
    expect(waterline()).to.equal(stood);
    expect(middleOf(element, 'liquidation')[0]).to.be.closeTo(x - 18, 1);
    const ghost = element.renderRoot.querySelector('.ghost')!;
    expect(getComputedStyle(ghost).opacity).to.equal('0.35');
    const ring = ghost.querySelector('.ring')!.getBoundingClientRect();
    expect(ring.x + ring.width / 2).to.be.closeTo(x, 1);
    await aTimeout(200);
    expect(getComputedStyle(element.renderRoot.querySelector('.line text.entry')!).opacity).to.equal('0');
    await sendMouse({type: 'up'});
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.ghost')).to.equal(null);
  });

  it('Escape brings it back to where it was', async () => {
    const {element} = await calculator(STOPPED);
    const told = eventsOf(element);
    await drag(element, 'liquidation', -20);
    expect(element.margin).to.not.equal('');
    await press(element, 'Escape');
    expect([element.margin, element.leverage]).to.deep.equal(['', '10']);
    expect(textOf(element, '[part~=price]')).to.contain('1,719.04');
    await sendMouse({type: 'up'});
    expect(told).to.not.include('change');
    expect(element.renderRoot.querySelector('.ghost')).to.equal(null);
  });

  it('a hand that only touches it changes nothing', async () => {
    const {element} = await calculator(STOPPED);
    const told = eventsOf(element);
    await drag(element, 'liquidation', 1);
    await sendMouse({type: 'up'});
    expect(told).to.deep.equal([]);
    expect(element.margin).to.equal('');
  });

  it('stops at the last price that has an answer, and says why', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'liquidation', 120, 700);
    // next to no margin: (28·1902.40 − 50)/(28·0.995) = 1910.1651 in the second bracket
    expect(valuetext(element, 'liquidation')).to.contain('1,910.16 USDT').and.contain('next to no margin is left');
    expect(readout(element)).to.equal('1,910.16 · next to no margin is left');
    expect(Number(element.margin)).to.be.greaterThan(0);
    await sendMouse({type: 'up'});
  });

  it('a short’s stops where the brackets end', async () => {
    // 550,000·P = 1,200,000,000, where the last one ends: 2181.818…
    const page = await calculator({...ETH, side: 'short', size: '550000', leverage: '', margin: '460000000'});
    const {element} = page;
    await drag(element, 'liquidation', 20, 700);
    expect(valuetext(element, 'liquidation')).to.contain('2,181.81 USDT').and.contain('the brackets end here');
    expect(page.part('price')).to.contain('2,181.81');
    await sendMouse({type: 'up'});
  });

  it('a loan’s solves for the first debt', async () => {
    const {element} = await calculator(LOAN);
    await drag(element, 'liquidation', -25);
    const price = Number(handle(element, 'liquidation').getAttribute('aria-valuenow'));
    const debt = element.debts![0]!.quantity;
    expect(price).to.be.lessThan(1405);
    expect(Number(debt)).to.be.closeTo(0.83 * 12 * price, 0.011);
    expect(readout(element)).to.match(/^1,\d{3}\.\d\d · repay [\d,.]+ USDC$/u);
    await press(element, 'Escape');
    expect(element.debts![0]!.quantity).to.equal('14000');
    await sendMouse({type: 'up'});
    await drag(element, 'liquidation', 25);
    expect(readout(element)).to.match(/ · borrow [\d,.]+ USDC more$/u);
    await sendMouse({type: 'up'});
  });

  it('now, bankruptcy and bracket edges are facts; so are the prices of an account', async () => {
    const {element} = await calculator(ETH);
    expect(handles(element).map(each => each.dataset['handle'])).to.deep.equal(['liquidation', 'entry']);
    const account = await calculator({kind: 'account'});
    expect(account.element.renderRoot.querySelector('.ladder svg')).to.not.equal(null);
    expect(handles(account.element)).to.have.length(0);
  });

  it('nothing is moved while a field is wrong', async () => {
    const {element} = await calculator(STOPPED);
    element.size = 'abc';
    await element.updateComplete;
    expect(handles(element)).to.have.length(0);
  });

  it('a finger that goes up or down still scrolls the page', async () => {
    const {element} = await calculator(STOPPED);
    // not on the shapes: the browser minds boxes alone
    const line = element.renderRoot.querySelector('.line')!;
    expect(getComputedStyle(line).touchAction).to.equal('pan-y pinch-zoom');
  });

  it('a pointer the page takes for itself leaves everything as it was', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'stop', 30);
    const [x, y] = middleOf(element, 'stop');
    const init = {pointerId: 1, bubbles: true, composed: true, clientX: x, clientY: y};
    handle(element, 'stop').dispatchEvent(new PointerEvent('pointercancel', init));
    await element.updateComplete;
    expect(element.stop).to.equal('1760');
    await sendMouse({type: 'up'});
  });

  it('in Arabic the higher price is still on the right', async () => {
    const {element} = await calculator({...STOPPED, lang: 'ar'});
    await drag(element, 'stop', 30);
    expect(Number(element.stop)).to.be.greaterThan(1765);
    expect(readout(element)).to.contain('قبل التصفية');
    await sendMouse({type: 'up'});
  });
});

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
