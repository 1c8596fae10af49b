import {expect, nextFrame} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import type {CalculatorElement} from '../../src/elements/index.js';
import {bars, csv, one, RANGE, tab, type Bar} from '../support/ahead.js';
import {hasFonts, outside, scrolled, spills, textsOnTexts} from '../support/boxes.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';
import {drag, eventsOf, handle, handles, middleOf, press, readout, valuetext} from '../support/move-marks.js';

afterEach(async () => resetMouse());

const WIDE = 1280;

/** Candles that sway about a price and end today: each the same times a factor. */
function candlesAbout(price: number, days = 90): Bar[] {
  const today = Math.floor(Date.now() / 86_400_000) * 86_400;
  const rows = bars(days);
  const factor = price / rows.at(-1)![4];
  return rows.map(([, ...prices], at) => {
    const [open, high, low, close] = prices.map(each => each * factor) as [number, number, number, number];
    return [today - (days - at) * 86_400, open, high, low, close];
  });
}

const CANDLES = csv(candlesAbout(1870));
const WITH = {...ETH, ...RANGE, stop: '1760', candles: CANDLES} as const;

const isUpright = ({element}: {readonly element: CalculatorElement}): boolean =>
  element.renderRoot.querySelector('.line.upright') !== null;
const sentence = ({element}: {readonly element: CalculatorElement}): string =>
  element.renderRoot.querySelector<HTMLElement>('p.history')?.innerText ?? '';

describe('the load line stands upright', () => {
  it('from 1120 px on, where there are candles, and lies elsewhere', async () => {
    for (const [width, expected] of [
      [1119, false],
      [1120, true],
      [1440, true],
    ] as const)
      expect(isUpright(await calculator(WITH, width)), String(width)).to.equal(expected);
    expect(isUpright(await calculator({...ETH, ...RANGE}, WIDE))).to.equal(false);
  });

  it('or as its host says', async () => {
    expect(isUpright(await calculator({...WITH, orientation: 'vertical'}, 480))).to.equal(true);
    expect(isUpright(await calculator({...WITH, orientation: 'horizontal'}, WIDE))).to.equal(false);
    const page = await calculator({...WITH, orientation: 'sideways'}, WIDE);
    expect(isUpright(page)).to.equal(true);
    page.element.setAttribute('orientation', 'horizontal');
    await page.element.updateComplete;
    expect(isUpright(page)).to.equal(false);
  });

  it('alone, too', async () => {
    const alone = document.createElement('plimsoll-ladder');
    Object.assign(alone, {...WITH, orientation: 'vertical'});
    document.body.append(alone);
    await alone.updateComplete;
    expect(alone.renderRoot.querySelector('.line.upright')).to.not.equal(null);
    await expect(alone).to.be.accessible();
    alone.remove();
  });

  it('with a file that a reader pasted', async () => {
    const page = await tab('market', {...ETH}, WIDE);
    expect(isUpright(page)).to.equal(false);
    (one(page, '.drop textarea') as HTMLTextAreaElement).value = CANDLES;
    one(page, '.drop details').setAttribute('open', '');
    one(page, '.drop details button').click();
    await page.element.updateComplete;
    await page.element.updateComplete;
    expect(isUpright(page)).to.equal(true);
  });

  it('not for an answer without a price, a price now or a liquidation, nor for one in bands', async () => {
    for (const [name, properties] of [
      ['never', {leverage: '1'}],
      ['no mark', {mark: ''}],
      ['withheld', {side: 'short', size: '661000', leverage: '1'}],
      ['bands', {...LOAN, loanMarket: 'crvusd'}],
      ['no debt', {...LOAN, debts: [{asset: 'USDC', quantity: '0', price: '1'}]}],
    ] as const) {
      const page = await calculator({...WITH, ...properties}, WIDE);
      expect(isUpright(page), name).to.equal(false);
    }
  });

  it('for candles too few to say a volatility', async () => {
    const page = await calculator({...ETH, candles: csv(candlesAbout(1870, 12))}, WIDE);
    expect(page.element.volatility).to.equal('');
    expect(sentence(page)).to.equal('In the last 12 days ETH never closed below this price.');
    expect(page.element.renderRoot.querySelectorAll('.upright .comb, .upright .water')).to.have.length(0);
  });

  it('and says how often the price closed beyond, seen and heard, beside the same table', async () => {
    const rows = candlesAbout(1870);
    const count = rows.slice(-60).filter(([, , , , close]) => close < 1719.04).length;
    const page = await calculator(WITH, WIDE);
    const said = `In the last 60 days ETH ${count === 0 ? 'never closed below this price' : `closed below this price on ${count}`}.`;
    expect(sentence(page)).to.equal(said);
    const picture = page.element.renderRoot.querySelector('.upright svg[role=img]')!;
    expect(picture.getAttribute('aria-label')).to.contain('ETH long is liquidated at 1,719.04 USDT').and.contain(said);
    const table = page.element.renderRoot.querySelector('.upright table.spoken')!;
    expect(table.textContent.replace(/\s+/gu, ' ')).to.contain('Liquidation 1,719.04 Now now 1,874.89');
  });

  it('for a loan by the price of its collateral, for an account by that of the asset that moves', async () => {
    const loan = await calculator({...LOAN, candles: CANDLES}, WIDE);
    expect(sentence(loan)).to.match(/^In the last 60 days WETH (never closed|closed) below this price/u);
    const account = await calculator({...ACCOUNT, candles: csv(candlesAbout(64375))}, WIDE);
    expect(sentence(account)).to.match(/^In the last 60 days BTC /u);
  });
});

describe('history is of the price that is shown, or is not shown', () => {
  it('goes with the market it was handed in for, and comes back with it', async () => {
    const page = await calculator(WITH, WIDE);
    const {element} = page;
    for (const [market, expected] of [
      ['binance-usdm/BTCUSDT', false],
      ['own-rules/perpetual', false],
      ['binance-usdm/ETHUSDT', true],
    ] as const) {
      element.market = market;
      await element.updateComplete;
      expect(isUpright(page), market).to.equal(expected);
    }
    element.kind = 'loan';
    await element.updateComplete;
    expect(isUpright(page)).to.equal(false);
  });

  it('is of what the page says it is, whatever is shown when it comes', async () => {
    const page = await calculator({...ETH, market: 'binance-usdm/BTCUSDT'}, WIDE);
    page.element.candles = {of: 'binance-usdm/ETHUSDT', bars: CANDLES};
    await page.element.updateComplete;
    expect(isUpright(page)).to.equal(false);
    // nor do they say the volatility of another market
    expect(page.element.volatility).to.equal('');
    page.element.market = 'binance-usdm/ETHUSDT';
    await page.element.updateComplete;
    expect(isUpright(page)).to.equal(true);
    const loan = await calculator({...LOAN, candles: {of: 'WETH', bars: candlesAbout(1870)}}, WIDE);
    expect(isUpright(loan)).to.equal(true);
    expect(isUpright(await calculator({...LOAN, candles: {of: 'WBTC', bars: CANDLES}}, WIDE))).to.equal(false);
  });

  it('is of the market of the page, and not of a saved state that opens after it', async () => {
    const bitcoin = await calculator({...ETH, market: 'binance-usdm/BTCUSDT'});
    const state = bitcoin.element.toState();
    const page = await calculator({...WITH, state}, WIDE);
    expect(page.element.market).to.equal('binance-usdm/BTCUSDT');
    expect(isUpright(page)).to.equal(false);
  });

  it('goes when the page takes its candles back', async () => {
    const page = await calculator(WITH, WIDE);
    expect(isUpright(page)).to.equal(true);
    page.element.candles = null;
    await page.element.updateComplete;
    expect(isUpright(page)).to.equal(false);
  });

  it('leaves the digits as they were', async () => {
    const [without, beside] = [await calculator({...ETH, ...RANGE}, WIDE), await calculator(WITH, WIDE)];
    for (const part of ['price', 'facts', 'word']) expect(beside.part(part), part).to.equal(without.part(part));
    expect(beside.part('facts').replace(/\u202f/gu, ' ')).to.contain('12–27 % in 7 days');
  });
});

/** Takes a mark with the mouse and moves it up or down. */
async function dragUp(element: CalculatorElement, kind: string, by: number): Promise<void> {
  const [x, y] = middleOf(element, kind);
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [x + 7, y - by]});
  await element.updateComplete;
  await nextFrame();
}

describe('a mark of the upright line is moved', () => {
  it('by hand, up and down: liquidation solves for the margin, the scale stands still', async () => {
    const {element} = await calculator(WITH, WIDE);
    const told = eventsOf(element);
    const line = () => element.renderRoot.querySelector('.upright .waterline')!.getAttribute('y1');
    const [stood, [x, y]] = [line(), middleOf(element, 'liquidation')];
    await dragUp(element, 'liquidation', -20);
    expect(line()).to.equal(stood);
    expect(middleOf(element, 'liquidation')[0]).to.be.closeTo(x, 1);
    expect(middleOf(element, 'liquidation')[1]).to.be.closeTo(y + 20, 1);
    const price = Number(handle(element, 'liquidation').getAttribute('aria-valuenow'));
    expect(price).to.be.lessThan(1719);
    const margin = 28 * (1902.4 - price) + 28 * price * 0.004;
    expect(Number(element.margin)).to.be.closeTo(Math.ceil(margin * 100 - 1e-6) / 100, 0.0101);
    expect(readout(element)).to.match(/^1,\d{3}\.\d\d · add [\d,.]+ USDT · [\d.]+×$/u);
    const ghost = element.renderRoot.querySelector('.ghost .ring')!.getBoundingClientRect();
    expect(ghost.y + ghost.height / 2).to.be.closeTo(y, 1);
    expect(told).to.include('input').and.not.include('change');
    await press(element, 'Escape');
    expect([element.margin, element.leverage]).to.deep.equal(['', '10']);
    await sendMouse({type: 'up'});
  });

  it('by hand: stop and entry write their own field', async () => {
    const {element} = await calculator(WITH, WIDE);
    await dragUp(element, 'stop', 15);
    expect(Number(element.stop)).to.be.greaterThan(1765);
    await sendMouse({type: 'up'});
    await dragUp(element, 'entry', -10);
    expect(Number(element.entry)).to.be.lessThan(1902);
    await sendMouse({type: 'up'});
  });

  it('not by a hand that goes sideways', async () => {
    const {element} = await calculator(WITH, WIDE);
    await drag(element, 'stop', 2);
    await sendMouse({type: 'up'});
    expect(element.stop).to.equal('1760');
  });

  it('by keys: up is dearer; Tab goes by price', async () => {
    const {element} = await calculator(WITH, WIDE);
    expect(handles(element).map(each => each.dataset['handle'])).to.deep.equal(['liquidation', 'stop', 'entry']);
    handle(element, 'stop').focus();
    await press(element, 'ArrowUp', 'ArrowUp', 'ArrowRight');
    expect(element.stop).to.equal('1760.03');
    await press(element, 'ArrowDown', 'ArrowLeft', 'Shift+ArrowDown');
    expect(element.stop).to.equal('1759.91');
    expect(valuetext(element, 'stop')).to.contain('Stop, 1,759.91 USDT');
  });
});

/** Without typefaces nobody can say what a reader would see of two texts side by side. */
const SEES_TEXTS = hasFonts();

describe('nothing of the upright line is cut off or lies on something else', () => {
  const LATE = csv(candlesAbout(1870).map(([time, ...prices]): Bar => [time - 400 * 86_400, ...prices]));
  const cases: readonly (readonly [string, object])[] = [
    ['a long', WITH],
    ['a short', {...WITH, side: 'short', stop: '2000', candles: LATE}],
    ['at 100×', {...WITH, leverage: '100', stop: '1890'}],
    ['past', {...WITH, mark: '1714'}],
    ['a loan', {...LOAN, ...RANGE, candles: CANDLES}],
    ['an account', {...ACCOUNT, candles: csv(candlesAbout(64375))}],
    [
      'a tiny price',
      {
        ...RANGE,
        market: 'own-rules/perpetual',
        size: '10000000',
        entry: '0.0000125',
        mark: '0.00001234',
        leverage: '5',
        stop: '0.0000109',
        candles: candlesAbout(0.0000123),
      },
    ],
  ];
  for (const lang of ['en', 'de', 'ar']) {
    for (const [name, properties] of cases) {
      it(`${name}, ${lang}`, async () => {
        for (const width of [1120, 1440, 400]) {
          const own = {...properties, lang, orientation: width < 1120 ? 'vertical' : 'auto'};
          const page = await calculator(own, width);
          const root = page.element.renderRoot.querySelector<HTMLElement>('[data-panel=ladder]')!;
          await nextFrame();
          await page.element.updateComplete;
          expect(isUpright(page), `upright at ${width}`).to.equal(true);
          const found = [
            ...spills(root, root.getBoundingClientRect()),
            ...scrolled(root),
            ...(SEES_TEXTS ? textsOnTexts(root, 1) : []),
            ...(SEES_TEXTS ? outside(root) : []),
          ];
          expect(found, `at ${width}`).to.deep.equal([]);
        }
      });
    }
  }

  it('passes axe, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const {element} = await calculator({...WITH, theme}, WIDE);
      await expect(element).to.be.accessible();
    }
  });
});
