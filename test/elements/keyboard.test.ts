import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

/** Where the keyboard stands: the id of a field, or the name of a button or radio. */
function place({element}: CalculatorHarness): string {
  const active = element.shadowRoot?.activeElement;
  if (active instanceof HTMLInputElement && active.type === 'radio') return `${active.name}=${active.value}`;
  return active?.id || active?.getAttribute('aria-label') || active?.textContent?.replace(/[ \n]+/g, ' ').trim() || '';
}

/** Presses Tab until the focus has left, and returns where it has been. */
async function walk(page: CalculatorHarness): Promise<string[]> {
  const places: string[] = [];
  page.element.focus();
  while (place(page) !== '' && places.length < 40) {
    places.push(place(page));
    await sendKeys({press: 'Tab'});
  }
  return places;
}

describe('<plimsoll-calculator> by keyboard', () => {
  it('every control of a position, in the order it is read', async () => {
    expect(await walk(await calculator(ETH))).to.deep.equal([
      'kind=position',
      'position-market',
      'position.side=long',
      'Solve for size',
      'position-size',
      'position-sizeUnit',
      'Solve for leverage',
      'position-leverage',
      'Leverage',
      'Solve for margin',
      'position-margin',
      'Solve for entry price',
      'position-entry',
      'position-mark',
      'position-stop',
      'Solve for liquidation price',
      'position-liquidation',
      'Isolated maintenance 0.40\u202f% at this price (bracket 1)',
      'tab-fixes',
      'Apply: Add 3,496.77 USDT of margin',
      'Apply: Close 12.158 ETH',
      'Brackets of Oct 24, 2024',
      'Price step of Feb 19, 2022',
      'Assumptions',
    ]);
  });

  it('every control of a loan', async () => {
    expect(await walk(await calculator(LOAN))).to.deep.equal([
      'loan.moving=WETH',
      'Apply: Repay 2,795.70 USDC',
      'All 2 fixes',
      'kind=loan',
      'loan-market',
      'loan-mode',
      'loan-collaterals-add',
      'loan-collaterals-0-asset',
      'Remove WETH',
      'loan-collaterals-0-quantity',
      'loan-collaterals-0-price',
      'loan-collaterals-0-threshold',
      'Limit, volatility, beta',
      'loan-debts-add',
      'loan-debts-0-asset',
      'Remove USDC',
      'loan-debts-0-quantity',
      'loan-debts-0-price',
      'Volatility, beta',
      'loan-loanToValue',
      'Health factor 1.33 liquidated at 83.0\u202f% of the collateral',
      'tab-fixes',
      'more-tabs',
      'Apply: Repay 2,795.70 USDC',
      'Apply: Supply 2.99424 WETH',
      'Thresholds of Oct 31, 2023',
      'Assumptions',
    ]);
  });

  it('a position is typed, turned and answered without a pointer', async () => {
    const page = await calculator({...ETH, size: ''});
    page.control('position.size').focus();
    await sendKeys({type: '28'});
    await page.element.updateComplete;
    expect(page.part('price')).to.contain('1,719.04');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'ArrowRight'});
    await page.element.updateComplete;
    expect(page.element.side).to.equal('short');
    expect(page.part('price')).to.contain('2,084.00');
  });

  it('typing keeps the caret where it is', async () => {
    const page = await calculator({...ETH, lang: 'en'});
    const size = page.control('position.size') as HTMLInputElement;
    size.focus();
    size.setSelectionRange(1, 1);
    await sendKeys({type: ',5'});
    await page.element.updateComplete;
    expect(size.value).to.equal('2,58');
    expect(size.selectionStart).to.equal(3);
  });

  it('focus goes to the first control, and shows', async () => {
    const page = await calculator(ETH);
    page.element.focus();
    for (let times = 0; times < 4; times++) await sendKeys({press: 'Tab'});
    const box = page.control('position.size').closest('.box')!;
    expect(getComputedStyle(box).outlineStyle).to.equal('solid');
  });
});
