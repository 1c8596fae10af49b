import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import {bars, csv} from '../support/ahead.js';
import {calculator, LOAN} from '../support/calculator.js';
import {drag, press, readout, STOPPED, type Root} from '../support/move-marks.js';

const AHEAD = {volatility: '43.06', volatilityLow: '40.18', volatilityHigh: '55.59'} as const;

const told = ({renderRoot}: Root) =>
  [...renderRoot.querySelectorAll('.cursor .readout text')].map(each => each.textContent).join(' · ');
const reader = ({renderRoot}: Root) => renderRoot.querySelector<SVGElement>('.reader')!;
const isFaded = ({renderRoot}: Root) => renderRoot.querySelector('.line')!.classList.contains('reading');
const box = ({renderRoot}: Root) => renderRoot.querySelector('.cursor')!.getBoundingClientRect();
const waterline = ({renderRoot}: Root) => renderRoot.querySelector('.waterline')!.getBoundingClientRect().x;

async function over(page: Root, x: number): Promise<void> {
  page.renderRoot.querySelector('.line')!.scrollIntoView({block: 'center'});
  await aTimeout(50); // what comes later has found its place
  const {y} = box(page);
  await sendMouse({type: 'move', position: [Math.round(x), Math.round(y + 30)]});
  await page.updateComplete;
}

afterEach(async () => resetMouse());

describe('a price is read off the load line:', () => {
  it('where a mouse is: price, way from now, chance by both volatilities; the labels give way', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    await over(element, box(element).x + 200);
    expect(told(element)).to.match(/^1,\d{3}\.\d\d · −\d+\.\d\u202f% · \d+–\d+\u202f% in 7 days$/u);
    expect(isFaded(element)).to.equal(true);
    expect(element.renderRoot.querySelector('.cursor .hairline')).to.not.equal(null);
    expect(element.renderRoot.querySelectorAll('.cursor .read')).to.have.length(1);
    await sendMouse({type: 'move', position: [1, 1]});
    await element.updateComplete;
    expect([told(element), isFaded(element)]).to.deep.equal(['', false]);
  });

  it('at the liquidation price the chance is that of the verdict', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    const ring = element.renderRoot.querySelector('[data-handle=liquidation] .ring-box')!.getBoundingClientRect();
    await over(element, ring.x + ring.width / 2);
    // 8.3 %, 12–27 %: design/numbers.json
    expect(told(element)).to.equal('1,719.04 · −8.3\u202f% · 12–27\u202f% in 7 days');
  });

  it('at the price now there is nothing to be touched, and above it there is', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    await over(element, waterline(element));
    expect(told(element)).to.equal('1,874.89 · now');
    await over(element, waterline(element) + 12);
    expect(told(element)).to.match(/^1,8\d\d\.\d\d · \+0\.\d\d\u202f% · \d+(–\d+)?\u202f% in 7 days$/u);
    expect(element.renderRoot.querySelector('.cursor .read')).to.equal(null);
  });

  it('without a volatility no chance is told', async () => {
    const {element} = await calculator(STOPPED);
    await over(element, box(element).x + 200);
    expect(told(element)).to.match(/^1,\d{3}\.\d\d · −\d+\.\d\u202f%$/u);
  });

  it('without a price now, the price alone', async () => {
    const {element} = await calculator({...STOPPED, mark: ''});
    await over(element, box(element).x + 200);
    expect(told(element)).to.match(/^1,\d{3}\.\d\d$/u);
    expect(reader(element).getAttribute('aria-valuetext')).to.match(/^1,\d{3}\.\d\d USDT$/u);
  });

  it('nothing is announced, and the scenario stays as it was', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    const [state, status] = [element.toState(), element.renderRoot.querySelector('[role=status]')!.textContent];
    for (let x = 20; x < 200; x += 40) await over(element, box(element).x + x);
    await aTimeout(600);
    expect(element.toState()).to.equal(state);
    expect(element.renderRoot.querySelector('[role=status]')!.textContent).to.equal(status);
  });

  it('a mark that is dragged has the line below it for itself', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    await drag(element, 'stop', 30);
    expect(readout(element)).to.contain('before liquidation');
    expect(told(element)).to.equal('');
    await sendMouse({type: 'up'});
  });

  it('on a loan, and on the element alone', async () => {
    const {element} = await calculator(LOAN);
    await over(element, box(element).x + 120);
    expect(told(element)).to.match(/^1,\d{3}\.\d\d · −\d+\.\d\u202f%$/u);
    const alone = await fixture<HTMLElement & Root>(
      html`<plimsoll-ladder
        market="binance-usdm/ETHUSDT"
        size="28"
        entry="1902.40"
        mark="1874.89"
        leverage="10"
      ></plimsoll-ladder>`,
    );
    await alone.updateComplete;
    await over(alone, box(alone).x + 120);
    expect(told(alone)).to.match(/^1,\d{3}\.\d\d · −\d+\.\d\u202f%$/u);
  });
});

describe('keys move the same cursor:', () => {
  it('arrows by round prices, Shift by ten of them, Page by a deviation, Home back to now', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    reader(element).focus();
    const now = () => reader(element).getAttribute('aria-valuenow');
    await press(element, 'ArrowLeft');
    const step = 1874.89 - Number(now());
    const first = Number(now());
    expect(step).to.be.within(0, 20);
    await press(element, 'ArrowLeft');
    const width = first - Number(now());
    expect([1, 2, 5, 10]).to.include(width);
    expect(Number(now()) % width).to.equal(0);
    await press(element, 'Shift+ArrowRight');
    expect(Number(now()) % (10 * width)).to.equal(0);
    expect(Number(now())).to.be.within(first, first + 10 * width);
    await press(element, 'Home');
    expect(now()).to.equal('1874.89');
    await press(element, 'PageDown');
    // σ√T = 0.4306·√(7/365)
    expect(Number(now())).to.be.closeTo(1874.89 * Math.exp(-0.4306 * Math.sqrt(7 / 365)), 0.006);
    expect(told(element)).to.match(/^1,7\d\d\.\d\d · −5\.7\u202f% · \d+–\d+\u202f% in 7 days$/u);
    expect(reader(element).getAttribute('aria-valuetext')).to.match(
      /^1,7\d\d\.\d\d USDT, −5\.7\u202f% from now, \d+–\d+\u202f% in 7 days$/u,
    );
  });

  it('stay on the line, keep their price, and leave with the focus', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    reader(element).focus();
    await press(element, 'ArrowLeft', 'Escape');
    expect(reader(element).getAttribute('aria-valuenow')).to.equal('1874.89');
    for (let count = 0; count < 12; count++) await press(element, 'Shift+ArrowLeft');
    const [at, least] = ['aria-valuenow', 'aria-valuemin'].map(name => Number(reader(element).getAttribute(name)));
    expect(at).to.be.closeTo(least!, 0.011);
    reader(element).blur();
    await element.updateComplete;
    expect(told(element)).to.equal('');
    reader(element).focus();
    await press(element, 'Tab');
    expect(Number(reader(element).getAttribute('aria-valuenow'))).to.equal(at);
  });

  it('is no violation of axe', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    reader(element).focus();
    await press(element, 'ArrowLeft');
    await expect(element).to.be.accessible();
  });
});

describe('a finger', () => {
  const touch = (page: Root, type: string, x: number, y = 30) => {
    const at = box(page);
    page.renderRoot.querySelector('.line')!.dispatchEvent(
      new PointerEvent(type, {
        pointerType: 'touch',
        pointerId: 9,
        clientX: at.x + x,
        clientY: at.y + y,
        bubbles: true,
      }),
    );
  };

  it('that is held down reads, then slides; one that moves at once scrolls', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    touch(element, 'pointerdown', 100);
    touch(element, 'pointermove', 100, 60);
    await aTimeout(300);
    expect(told(element)).to.equal('');
    touch(element, 'pointercancel', 100);
    touch(element, 'pointerdown', 100);
    await aTimeout(300);
    await element.updateComplete;
    const first = told(element);
    expect(first).to.match(/^1,\d{3}\.\d\d · /u);
    const menu = new Event('contextmenu', {bubbles: true, cancelable: true});
    element.renderRoot.querySelector('.line')!.dispatchEvent(menu);
    expect(menu.defaultPrevented).to.equal(true);
    touch(element, 'pointermove', 160);
    await element.updateComplete;
    expect(told(element))
      .to.match(/^1,\d{3}\.\d\d · /u)
      .and.not.equal(first);
    touch(element, 'pointerup', 160);
    await nextFrame();
    expect(told(element)).to.equal('');
  });

  it('that goes when the picture goes leaves nothing behind', async () => {
    const {element} = await calculator({...STOPPED, ...AHEAD});
    touch(element, 'pointerdown', 100);
    element.remove();
    await aTimeout(300);
    document.body.append(element);
    await element.updateComplete;
    expect(told(element)).to.equal('');
    element.remove();
  });
});

describe('the upright line', () => {
  it('is read along its own way, by hand and by keys', async () => {
    const candles = csv(bars(90));
    const {element} = await calculator({...STOPPED, ...AHEAD, candles, orientation: 'vertical'}, 1280);
    const page = box(element);
    expect(element.renderRoot.querySelector('.line.upright .cursor')).to.not.equal(null);
    const prices: number[] = [];
    for (const share of [0.3, 0.6]) {
      await sendMouse({
        type: 'move',
        position: [Math.round(page.x + 120), Math.round(box(element).y + share * page.height)],
      });
      await element.updateComplete;
      prices.push(Number(told(element).split(' · ')[0]!.replaceAll(',', '')));
    }
    expect(prices[0]).to.be.greaterThan(prices[1]!);
    const line = element.renderRoot.querySelector('.cursor .hairline')!;
    expect(line.getAttribute('y1')).to.equal(line.getAttribute('y2'));
    await resetMouse();
    expect(reader(element).getAttribute('aria-orientation')).to.equal('vertical');
    reader(element).focus();
    await press(element, 'ArrowUp');
    expect(told(element)).to.match(/^1,[89]\d\d\.00 · \+\d\.\d+\u202f%/u);
  });
});
