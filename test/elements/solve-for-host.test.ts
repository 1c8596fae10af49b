import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {resetMouse, sendKeys} from '@web/test-runner-commands';
import type {AnswerEvent, CalculatorElement} from '../../src/elements/index.js';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {calculator, ETH} from '../support/calculator.js';
import {drag, readout} from '../support/move-marks.js';

/** 5,326.72 of margin, and a liquidation price that is asked for. */
const ASKED = {...ETH, leverage: '', margin: '5326.72', solveFor: 'size', liquidation: '1665.59'} as const;

const pressed = ({element}: CalculatorHarness): string[] =>
  [...element.renderRoot.querySelectorAll('.solve-sign[aria-pressed="true"]')].map(each => each.ariaLabel!);

const describes = (page: CalculatorHarness, field: string): string =>
  (page.control(field).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map(id => page.element.renderRoot.querySelector(`#${id}`)?.textContent?.trim() ?? '')
    .join(' ');

/** The texts a scenario is made of. */
const texts = ({size, entry, leverage, margin, liquidation, solveFor}: CalculatorElement) => ({
  size,
  entry,
  leverage,
  margin,
  liquidation,
  solveFor,
});

describe('solve-for of a host', () => {
  it('is an attribute with a price, and the property has what follows', async () => {
    const page = await calculator();
    const {element} = page;
    for (const [name, value] of Object.entries({market: ETH.market, entry: '1902.40', mark: '1874.89'}))
      element.setAttribute(name, value);
    element.setAttribute('margin', '5326.72');
    element.setAttribute('solve-for', 'size');
    element.setAttribute('liquidation', '1665.59');
    await element.updateComplete;
    expect(element.size).to.equal('21.8780');
    expect(page.part('price')).to.contain('1,665.59');
    element.solveFor = '';
    await element.updateComplete;
    expect(pressed(page)).to.deep.equal(['Solve for liquidation price']);
  });

  it('another word is said, with what to write', async () => {
    const page = await calculator({...ETH, solveFor: 'price'});
    const message = page.element.renderRoot.querySelector('#position-solveFor-message')!;
    expect(message.textContent.trim()).to.equal('Found price. Write liquidation, size, leverage, margin or entry.');
    page.element.solveFor = 'entry';
    page.element.liquidation = '1665.59';
    await page.element.updateComplete;
    expect(page.element.entry).to.equal('1843.25');
    expect(page.element.renderRoot.querySelector('#position-solveFor-message')).to.equal(null);
  });

  it('that nothing reaches from the first is said at its field, which is the unknown all the same', async () => {
    const page = await calculator({...ETH, solveFor: 'margin', liquidation: '1950'});
    expect(page.message('position.margin')).to.contain('Found 1,950. Next to no margin is liquidated at 1,910.17');
    expect(describes(page, 'position.margin')).to.contain('unknown');
    expect(describes(page, 'position.leverage')).to.equal('from margin');
  });

  it('is in the state and comes back with it, to the digit', async () => {
    const page = await calculator({...ASKED});
    const state = page.element.toState();
    expect(state).to.contain('solveFor=size;liquidation=1665.59');
    const other = await calculator({state});
    expect(texts(other.element)).to.deep.equal(texts(page.element));
    expect(other.part('price')).to.equal(page.part('price'));
    expect(pressed(other)).to.deep.equal(['Solve for size']);
    await page.press('Reset');
    expect(texts(page.element)).to.deep.equal(texts(other.element));
  });

  it('stands still while the mark streams, and tells of the scenario that was solved', async () => {
    const page = await calculator({...ASKED});
    const {element} = page;
    await aTimeout(600);
    const events: AnswerEvent[] = [];
    element.addEventListener('plimsoll-answer', event => events.push(event));
    const size = page.control('position.size');
    for (let frame = 0; frame < 30; frame++) {
      element.mark = (1874 + frame / 100).toFixed(2);
      await nextFrame();
      expect(element.size).to.equal('21.8780');
      expect(page.control('position.size')).to.equal(size);
    }
    await page.write('position.liquidation', '1700');
    element.mark = '1880.00';
    await aTimeout(700);
    expect(element.size).to.equal('25.4620'); // 5326.72/(1902.40 − 1693.20) = 25.4623…
    expect(events.at(-1)!.scenario.position).to.include({size: element.size, liquidation: '1700'});
    expect(page.part('facts')).to.contain('1,880.00');
  });

  it('a fix that is applied makes all of it given', async () => {
    const page = await calculator({...ASKED});
    page.element.renderRoot.querySelector<HTMLButtonElement>('.fix-line .button')!.click();
    await page.element.updateComplete;
    expect(page.element.solveFor).to.equal('liquidation');
    expect(page.part('price')).to.contain('1,593.65');
  });

  it('is left to the words of the language', async () => {
    const page = await calculator({...ASKED, lang: 'de'});
    expect(page.control('position.size').value).to.equal('21,878');
    const arabic = await calculator({...ASKED, lang: 'ar'});
    expect(arabic.element.renderRoot.querySelector('.solve-sign')!.ariaLabel).to.equal('احسب الحجم');
  });
});

describe('dragging the liquidation mark', () => {
  afterEach(() => resetMouse());

  it('solves for the unknown: the size follows, and Escape brings it back', async () => {
    const page = await calculator({...ASKED}, 640);
    await drag(page.element, 'liquidation', 40);
    expect(page.element.solveFor).to.equal('size');
    expect(Number(page.element.liquidation)).to.be.greaterThan(1665.59);
    expect(Number(page.element.size)).to.be.greaterThan(21.878);
    expect(page.element.margin).to.equal('5326.72');
    expect(readout(page.element)).to.match(/size [\d.,]+ ETH · [\d.]+×/);
    await sendKeys({press: 'Escape'});
    await page.element.updateComplete;
    expect(texts(page.element)).to.include({size: '21.8780', liquidation: '1665.59', solveFor: 'size'});
  });

  it('solves for the margin where the price itself is the unknown', async () => {
    const page = await calculator(ETH, 640);
    await drag(page.element, 'liquidation', -40);
    expect(page.element.solveFor).to.equal('liquidation');
    expect(Number(page.element.margin)).to.be.greaterThan(5326.72);
    expect(page.element.size).to.equal('28');
    await sendKeys({press: 'Escape'});
  });
});
