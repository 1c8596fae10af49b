import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

const find = <E extends Element = HTMLElement>({element}: CalculatorHarness, selector: string): E =>
  element.renderRoot.querySelector<E>(selector)!;

const slider = (page: CalculatorHarness) => find<HTMLInputElement>(page, '.slider input');

async function key(page: CalculatorHarness, press: string): Promise<string> {
  await sendKeys({press});
  await page.element.updateComplete;
  return page.element.leverage;
}

describe('buttons and arrows at a field', () => {
  it('step by what fits the number, and tell as a hand would', async () => {
    const page = await calculator(ETH);
    const told: string[] = [];
    for (const type of ['input', 'change']) page.element.addEventListener(type, () => told.push(type));
    await page.press('Increase: Size');
    expect(page.element.size).to.equal('29');
    await page.press('Decrease: Entry price');
    expect(page.element.entry).to.equal('1892.4');
    await page.press('Decrease: Leverage');
    expect(page.element.leverage).to.equal('9');
    expect(told).to.deep.equal(['input', 'change', 'input', 'change', 'input', 'change']);
  });

  it('stop at the ends of leverage', async () => {
    const page = await calculator({...ETH, leverage: '1'});
    expect(find<HTMLButtonElement>(page, '[aria-label="Decrease: Leverage"]').disabled).to.equal(true);
    page.control('position.size').focus();
    await key(page, 'ArrowUp');
    expect(page.element.size).to.equal('29');
    await sendKeys({down: 'Shift'});
    await key(page, 'ArrowDown');
    await sendKeys({up: 'Shift'});
    expect(page.element.size).to.equal('19');
  });

  it('do nothing to what cannot be read', async () => {
    const page = await calculator({...ETH, size: '1.2.3'});
    expect(find<HTMLButtonElement>(page, '[aria-label="Increase: Size"]').disabled).to.equal(true);
  });
});

describe('the slider of leverage', () => {
  it('speaks of leverage, liquidation and distance', async () => {
    const page = await calculator(ETH);
    expect(slider(page).getAttribute('aria-valuetext')).to.equal(
      '10×, liquidated at 1,719.04 USDT, 8.3\u202f% below now',
    );
    const {element} = page;
    element.leverage = '1';
    await element.updateComplete;
    expect(slider(page).getAttribute('aria-valuetext')).to.equal('1×, no liquidation price');
  });

  it('says where the levels begin: 53267.20/21895.15 and 53267.20/8823.49', async () => {
    const page = await calculator(ETH);
    const words = [...page.element.renderRoot.querySelectorAll('.strip text')].map(text => text.textContent);
    expect(words).to.deep.equal(['1×', 'watch 2.4×', '6× danger', '100×']);
  });

  it('goes by arrows, pages from level to level, and to its ends', async () => {
    const page = await calculator(ETH);
    slider(page).focus();
    expect(await key(page, 'ArrowRight')).to.equal('11');
    expect(await key(page, 'ArrowDown')).to.equal('10');
    expect(await key(page, 'PageDown')).to.equal('6');
    expect(find(page, '.word').textContent).to.contain('Watch');
    expect(await key(page, 'PageDown')).to.equal('2.4');
    expect(find(page, '.word').textContent).to.contain('Calm');
    expect(await key(page, 'PageUp')).to.equal('6');
    expect(await key(page, 'PageUp')).to.equal('54.2');
    expect(await key(page, 'End')).to.equal('100');
    expect(await key(page, 'Home')).to.equal('1');
  });

  it('takes a hand on a logarithmic scale, and tells it once', async () => {
    const page = await calculator(ETH);
    let told = 0;
    page.element.addEventListener('input', () => told++);
    slider(page).value = '500';
    slider(page).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await page.element.updateComplete;
    expect(page.element.leverage).to.equal('10'); // √100
    slider(page).value = '250';
    slider(page).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await page.element.updateComplete;
    expect(page.element.leverage).to.equal('3.2');
    expect(told).to.equal(2);
  });

  it('makes leverage the reader’s again where the margin was', async () => {
    const page = await calculator({...ETH, leverage: '', margin: '5326.72'});
    slider(page).focus();
    expect(await key(page, 'ArrowRight')).to.equal('11');
    expect(page.control('position.margin').closest('.box')!.classList.contains('solved')).to.equal(true);
  });
});

describe('the stop', () => {
  it('says how far it is, and stands on the load line', async () => {
    const page = await calculator({...ETH, stop: '1760'});
    const field = page.control('position.stop').closest('.field')!;
    expect(field.querySelector('.from')!.textContent).to.equal('6.1\u202f% below now');
    expect(page.message('position.stop')).to.equal('');
    expect(find(page, '.ladder svg').getAttribute('aria-label')).to.contain('stop 1,760.00');
    expect(page.element.renderRoot.querySelectorAll('.sign.stop')).to.have.length(1);
  });

  it('beyond liquidation is warned of at the field and in the verdict', async () => {
    for (const [side, stop] of [
      ['long', '1719.04'],
      ['long', '1600'],
      ['short', '2084'],
    ] as const) {
      const page = await calculator({...ETH, side, stop});
      expect(page.message('position.stop'), stop).to.match(/^Liquidation at [\d,.]+ comes first/);
      expect(page.part('facts'), stop).to.contain('comes too late');
    }
    const page = await calculator({...ETH, stop: '1719.05'});
    expect(page.message('position.stop')).to.equal('');
    expect(page.part('facts')).to.not.contain('too late');
  });

  it('past the price now is warned of, and rubbish is refused', async () => {
    const page = await calculator({...ETH, stop: '1900'});
    expect(page.message('position.stop')).to.contain('at once');
    await page.write('position.stop', 'soon');
    expect(page.message('position.stop')).to.contain('Found soon');
  });
});

describe('a liquidation price that is typed', () => {
  it('solves the margin, and the answer is that price or beyond', async () => {
    const page = await calculator(ETH);
    await page.write('position.liquidation', '1,593.65');
    expect(page.element.margin).to.equal('8823.49');
    expect(page.part('price')).to.contain('1,593.65');
    expect(page.control('position.liquidation').value).to.equal('1,593.65');
    await page.write('position.leverage', '10');
    expect(page.control('position.liquidation').value).to.equal('1,719.04');
  });

  it('that cannot be had says why, keeps what was typed, and moves nothing', async () => {
    const page = await calculator(ETH);
    await page.write('position.liquidation', '1950');
    expect(page.message('position.liquidation')).to.contain('Next to no margin is liquidated at 1,910.17 already');
    expect(page.control('position.liquidation').value).to.equal('1950');
    expect(page.part('price')).to.contain('1,719.04');
    await page.write('position.size', '29');
    expect(page.control('position.liquidation').value).to.match(/^1,719/);
  });
});

describe('a loan to value that is typed', () => {
  it('solves the first debt', async () => {
    const page = await calculator(LOAN);
    expect(page.control('loan.loanToValue').value).to.equal('62.3');
    await page.write('loan.loanToValue', '50 %');
    expect(page.control('loan.debts.0.quantity').value).to.equal('11249.34');
    expect(page.terms['Loan to value']).to.equal('50.0\u202f%');
  });
});

describe('what stands on an answer', () => {
  it('is one line that opens', async () => {
    const page = await calculator(ETH);
    const details = find<HTMLDetailsElement>(page, '.terms');
    expect(details.open).to.equal(false);
    expect(
      details
        .querySelector('summary')!
        .textContent.replace(/[ \n]+/g, ' ')
        .trim(),
    ).to.equal('Isolated maintenance 0.40\u202f% at this price (bracket 1)');
  });
});

describe('the head', () => {
  it('sets back what was there at first', async () => {
    const page = await calculator(ETH);
    await page.write('position.size', '5');
    await page.press('Reset');
    expect(page.element.size).to.equal('28');
    expect(page.part('price')).to.contain('1,719.04');
  });

  it('copies a link with the state, and says so', async () => {
    const page = await calculator(ETH);
    const copied: string[] = [];
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const clipboard = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    await page.press('Copy link');
    await new Promise(resolve => setTimeout(resolve));
    await page.element.updateComplete;
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal([`${location.href.split('#')[0]}#${page.element.toState()}`]);
    expect(find(page, '.said').textContent).to.equal('Copied');
  });
});

describe('the cheapest fix', () => {
  it('is told in one line, applied, and leads to all', async () => {
    const page = await calculator(ETH);
    expect(page.named('fix-line')).to.contain('Cheapest fix: add 3,496.77 USDT → liquidated at 1,593.65');
    await page.press('All 2 fixes');
    expect(page.focused).to.equal('tab-fixes');
    find<HTMLButtonElement>(page, '.fix-line .button').click();
    await page.element.updateComplete;
    expect(page.element.margin).to.equal('8823.49');
  });

  it('is what cannot wait where a position is liquidatable, or beyond what is known', async () => {
    expect((await calculator({...ETH, mark: '1714'})).named('fix-line')).to.contain('Add 140.45 USDT at once');
    const born = await calculator({...ETH, leverage: '', margin: '200'});
    expect(born.part('price')).to.contain('This order would be liquidatable when it fills');
    expect(born.part('facts')).to.contain('past the price now, 1,874.89, at 266.34×');
    expect(born.named('fix-line')).to.contain('Lower leverage to 54.2× or less');
    const beyond = await calculator({...ETH, side: 'short', size: '661000', leverage: '1'});
    expect(beyond.named('fix-line')).to.match(/Largest size with a known rule: [\d,.]+ ETH/);
  });
});

describe('a price now with its time', () => {
  it('is told with it, and by its age where it is old', async () => {
    const page = await calculator({...ETH, markTime: '2026-07-26T00:00Z'});
    expect(page.part('facts')).to.match(/^8\.3\u202f% below a price \d+ d old/);
    expect(find(page, '.waterline').classList.contains('stale')).to.equal(true);
    const label = page.control('position.mark').closest('.field')!.querySelector('.from')!;
    expect(label.textContent).to.contain('Jul 26, 2026').and.to.contain('00:00');
    await page.write('position.mark', '1875');
    expect(page.part('facts')).to.contain('below now');
  });

  it('is now when it is of now, and when nobody said', async () => {
    expect((await calculator({...ETH, markTime: new Date().toISOString()})).part('facts')).to.contain('below now');
    expect((await calculator({...ETH, markTime: 'yesterday'})).part('facts')).to.contain('below now');
  });
});
