import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CalculatorElement} from '../../src/elements/index.js';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {calculator, ETH} from '../support/calculator.js';
import {eventsOf, press} from '../support/move-marks.js';

/** 5,326.72 of margin, and a liquidation price that is asked for. */
const ASKED = {...ETH, leverage: '', margin: '5326.72', solveFor: 'size', liquidation: '1665.59'} as const;

const sign = ({element}: CalculatorHarness, name: string) =>
  element.renderRoot.querySelector<HTMLButtonElement>(`.solve-sign[aria-label="Solve for ${name}"]`)!;

const pressed = ({element}: CalculatorHarness): string[] =>
  [...element.renderRoot.querySelectorAll('.solve-sign[aria-pressed="true"]')].map(each => each.ariaLabel!);

const isSolved = (page: CalculatorHarness, field: string): boolean =>
  page.control(field).closest('.box')!.classList.contains('solved');

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

describe('the sign at the end of a label', () => {
  it('stands at each of the five, one of them pressed: the liquidation price at first', async () => {
    const page = await calculator(ETH);
    expect([...page.element.renderRoot.querySelectorAll('.solve-sign')].map(each => each.ariaLabel)).to.deep.equal([
      'Solve for size',
      'Solve for leverage',
      'Solve for margin',
      'Solve for entry price',
      'Solve for liquidation price',
    ]);
    expect(pressed(page)).to.deep.equal(['Solve for liquidation price']);
    expect(isSolved(page, 'position.liquidation')).to.equal(true);
    expect(isSolved(page, 'position.margin')).to.equal(true);
    expect(describes(page, 'position.margin')).to.equal('from leverage');
    expect(describes(page, 'position.liquidation')).to.contain('unknown');
    sign(page, 'liquidation price').click();
    expect(page.element.solveFor).to.equal('liquidation');
  });

  it('has a target of 24 px and draws 16', async () => {
    const page = await calculator(ETH);
    const button = sign(page, 'size');
    expect(button.getBoundingClientRect().width).to.equal(16);
    const target = getComputedStyle(button, '::after');
    expect([target.width, target.height]).to.deep.equal(['24px', '24px']);
  });

  it('makes its field the unknown, and the former one given with the value it had', async () => {
    const page = await calculator(ETH);
    const told = eventsOf(page.element);
    sign(page, 'size').click();
    await page.element.updateComplete;
    expect(told).to.deep.equal(['input', 'change']);
    expect(pressed(page)).to.deep.equal(['Solve for size']);
    expect(texts(page.element)).to.include({size: '28', liquidation: '1719.04', margin: '5326.72', solveFor: 'size'});
    expect(page.part('price')).to.contain('1,719.04');
    expect(isSolved(page, 'position.size')).to.equal(true);
    expect(isSolved(page, 'position.leverage')).to.equal(true);
    expect(isSolved(page, 'position.liquidation')).to.equal(false);
    expect(describes(page, 'position.size')).to.equal('unknown');
    expect(page.control('position.liquidation').value).to.equal('1719.04');
  });

  it('to and fro changes no digit, each of them', async () => {
    const page = await calculator({...ETH, size: '17.301', leverage: '7', entry: '1950.37'});
    const before = texts(page.element);
    const price = page.part('price');
    for (const name of ['size', 'leverage', 'margin', 'entry price']) {
      sign(page, name).click();
      await page.element.updateComplete;
      expect(page.part('price'), name).to.equal(price);
      expect(page.element.size, name).to.equal('17.301');
      sign(page, name).click();
      await page.element.updateComplete;
      expect(page.part('price'), name).to.equal(price);
      expect({...texts(page.element), margin: ''}, name).to.deep.equal({...before, margin: ''});
    }
  });

  it('is used by the keyboard alone: a size for a price', async () => {
    const page = await calculator(ETH);
    sign(page, 'size').focus();
    await sendKeys({press: 'Space'});
    await page.element.updateComplete;
    expect(page.element.shadowRoot!.activeElement).to.equal(sign(page, 'size'));
    page.control('position.liquidation').focus();
    (page.control('position.liquidation') as HTMLInputElement).select();
    await sendKeys({type: '1665.59'});
    await page.element.updateComplete;
    expect(page.element.size).to.equal('21.8780');
    expect(page.control('position.size').value).to.equal('21.878');
    expect(page.part('price')).to.contain('1,665.59');
    await press(page.element, 'ArrowUp');
    expect(page.element.liquidation).to.equal('1675.59');
    expect(page.part('price')).to.contain('1,675.59');
  });

  it('stays where a card has room for three fields, with what is given beside it', async () => {
    const page = await calculator({...ASKED}, 360);
    const isShown = (field: string) => page.control(field).checkVisibility();
    expect(isShown('position.liquidation') && isShown('position.margin')).to.equal(true);
    const usual = await calculator(ETH, 360);
    expect(usual.control('position.liquidation').checkVisibility()).to.equal(false);
  });
});

describe('a field that is given', () => {
  it('solves the unknown anew with every digit', async () => {
    const page = await calculator({...ASKED});
    expect(page.element.size).to.equal('21.8780');
    await page.write('position.margin', '6000');
    // 6000/(1902.40 − 1665.59·0.996) = 24.6434…
    expect(page.element.size).to.equal('24.6430');
    await page.write('position.entry', '1,950');
    // 6000/(1950 − 1658.92764) = 20.61343…
    expect(page.element.size).to.equal('20.6130');
  });

  it('typing the unknown makes it given, and the liquidation price follows again', async () => {
    const page = await calculator({...ASKED});
    await page.write('position.size', '28');
    expect(pressed(page)).to.deep.equal(['Solve for liquidation price']);
    expect(page.part('price')).to.contain('1,719.04');
    expect(page.control('position.size').value).to.equal('28');
    expect(page.control('position.liquidation').value).to.equal('1,719.04');
  });

  it('says where the liquidation price of what was rounded is another', async () => {
    const page = await calculator({...ETH, solveFor: 'leverage', liquidation: '1665.59'});
    expect(page.element.leverage).to.equal('7.82');
    expect(page.part('price')).to.contain('1,665.79');
    expect(page.message('position.leverage')).to.equal('Rounded: liquidated at 1,665.79, a little sooner.');
    const exact = await calculator({...ETH, solveFor: 'margin', liquidation: '1665.59'});
    expect(exact.element.margin).to.equal('6817.23');
    expect(exact.message('position.margin')).to.equal('');
    expect(isSolved(exact, 'position.leverage')).to.equal(true);
  });

  const rows: readonly (readonly [solveFor: string, typed: string, field: string, says: string])[] = [
    ['size', '', 'position.liquidation', 'Found nothing. Write a number, such as 1250.5.'],
    ['size', 'soon', 'position.liquidation', 'Found soon. Write a number, such as 1250.5.'],
    ['margin', '-5', 'position.liquidation', 'Found \u22125. Write a number above 0.'],
    ['entry', '1.2.3', 'position.liquidation', 'Found 1.2.3. Write a number, such as 1250.5.'],
    ['margin', '1950', 'position.margin', 'Found 1,950. Next to no margin is liquidated at 1,910.17 already'],
    [
      'leverage',
      '1901',
      'position.leverage',
      'Found 1,901, which takes more than 100×, the most allowed. Write a price further away.',
    ],
  ];
  for (const [solveFor, typed, field, says] of rows) {
    it(`${solveFor} for “${typed}”: ${says}`, async () => {
      const page = await calculator({...ETH, margin: '5326.72', solveFor, liquidation: '1700'});
      const before = page.part('price');
      const followed = page.control(`position.${solveFor}`).value;
      await page.write('position.liquidation', typed);
      expect(page.message(field)).to.contain(says);
      expect(page.control(field).getAttribute('aria-invalid')).to.equal('true');
      expect(page.control('position.liquidation').value).to.equal(typed);
      expect(page.control(`position.${solveFor}`).value).to.equal(followed);
      expect(page.part('price')).to.equal(before);
      expect(page.isPrevious).to.equal(true);
      await page.write('position.liquidation', '1700');
      expect(page.isPrevious).to.equal(false);
      expect(page.part('price')).to.equal(before);
    });
  }

  it('a size that no leverage can have says where the smallest is liquidated', async () => {
    const page = await calculator({...ETH, solveFor: 'size', liquidation: '1665.59'});
    expect(page.message('position.size')).to.equal(
      'Found 1,665.59. Even the smallest size is liquidated at 1,719.04, sooner. Write 1,719.04, or less leverage.',
    );
  });
});

describe('what is solved for', () => {
  it('is accessible', async () => {
    await expect((await calculator({...ASKED})).element).to.be.accessible();
    await expect((await calculator({...ETH, solveFor: 'margin', liquidation: '1950'})).element).to.be.accessible();
  });
});
