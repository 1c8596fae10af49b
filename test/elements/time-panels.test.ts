import {expect, fixture, html} from '@open-wc/testing';
import type {AftermathElement, OverTimeElement} from '../../src/elements/index.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

type Tag = 'plimsoll-over-time' | 'plimsoll-aftermath';
type Panel = OverTimeElement & AftermathElement;

async function panel(tag: Tag, properties: object, width = 640): Promise<Panel> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.inlineSize = `${width}px`;
  const element = document.createElement(tag) as Panel;
  Object.assign(element, properties);
  frame.append(element);
  await element.updateComplete;
  // the picture is drawn once the width of its column is known
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
  return element;
}

const find = <E extends Element>(element: HTMLElement, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);
const text = (element: HTMLElement, selector: string): string =>
  find<HTMLElement>(element, selector)?.innerText.replace(/\s+/gu, ' ').trim() ?? '';

async function write(element: Panel, name: string, value: string): Promise<void> {
  const input = find<HTMLInputElement>(element, `[name="${name}"]`)!;
  input.value = value;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

async function press(element: Panel, label: string): Promise<void> {
  const button = [...element.shadowRoot!.querySelectorAll('button')].find(each => each.innerText.trim() === label)!;
  button.click();
  await element.updateComplete;
}

const STABLE = {
  kind: 'loan',
  collaterals: [{asset: 'USDC', quantity: '10000', price: '1', threshold: '80'}],
  debts: [{asset: 'USDC', quantity: '7850', price: '1', rate: '5.25'}],
};
const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('en', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'}).format(
    Date.now() + days * 86_400_000,
  );

describe('<plimsoll-over-time>', () => {
  it('asks for what it needs before it draws', async () => {
    const element = await panel('plimsoll-over-time', ETH);
    expect(text(element, '.lede')).to.equal('Enter a funding rate to see what time alone does to ETH long.');
    expect(find(element, '.figure')).to.equal(null);
    await write(element, 'outlook.funding', '0.01');
    expect(element.funding).to.equal('0.01');
    expect(text(element, '.lede')).to.equal(
      `Standing still, funding takes ETH long to liquidation about ${dayIn(276)}.`,
    );
  });

  it('says what is wrong beside the field', async () => {
    const element = await panel('plimsoll-over-time', {...ETH, funding: '100'});
    expect(text(element, '#outlook-funding-message')).to.contain('Found 100 % at each settlement');
    expect(find(element, '#outlook-funding')!.getAttribute('aria-invalid')).to.equal('true');
    expect(text(element, '.lede')).to.equal('Correct the marked field to see what time alone does.');
  });

  it('says that funding is received', async () => {
    const element = await panel('plimsoll-over-time', {...ETH, funding: '-0.01'});
    expect(text(element, '.lede')).to.equal('Funding is received: standing still never liquidates.');
  });

  it('moves a cursor with the keys of a slider, and reads the date out', async () => {
    const element = await panel('plimsoll-over-time', {...ETH, funding: '0.01'});
    const slider = find<HTMLInputElement>(element, 'input.cursor')!;
    expect(slider.getAttribute('aria-valuetext')).to.equal(`${dayIn(0)}: liquidated at 1,719.04 USDT, paid 0.00 USDT`);
    slider.value = slider.max;
    slider.dispatchEvent(new Event('input', {bubbles: true}));
    await element.updateComplete;
    expect(text(element, '.readout')).to.contain(dayIn(276));
    expect(find(element, 'line.cursor')).to.not.equal(null);
  });

  it('shows the same as a table', async () => {
    const element = await panel('plimsoll-over-time', {...ETH, funding: '0.01'});
    await press(element, 'Table');
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map(row => (row as HTMLElement).innerText);
    expect(rows[0]).to.contain('1,719.04').and.to.contain('5,326.72');
    expect(rows.at(-1)).to.contain(dayIn(276));
    expect(find(element, '.figure')).to.equal(null);
  });

  it('takes the rates a venue settled from its host', async () => {
    const day = Date.UTC(2026, 5, 1) / 1000;
    const rows = Array.from({length: 60}, (_, index) => ({time: day + index * 28_800, rate: '0.004'}));
    const element = await panel('plimsoll-over-time', {...ETH, fundingRates: {kind: 'recorded', rows}});
    // 28·1874.89·0.004 = 209.98768 each, slack 4343.9554: the 21st, at 160 h
    expect(text(element, '.lede')).to.equal(
      'Standing still, the recorded funding would have taken ETH long to liquidation on Jun 7, 2026.',
    );
    expect(find(element, '[name="outlook.funding"]')).to.equal(null);
  });

  it('draws health where a loan has no price, and price or health where it has', async () => {
    const stable = await panel('plimsoll-over-time', STABLE);
    expect(text(stable, '.lede')).to.equal(
      `USDC against USDC has no price level, but interest takes it to liquidation about ${dayIn(131)}.`,
    );
    expect(stable.shadowRoot!.querySelector('.figure .now')!.textContent).to.equal('liquidated below 1');
    const loan = await panel('plimsoll-over-time', {...LOAN, debts: [{...LOAN.debts[0], rate: '5.25'}]});
    expect(loan.shadowRoot!.querySelector('.figure .now')!.textContent).to.equal('now 1,874.89');
  });
});

describe('<plimsoll-calculator> says that only time kills', () => {
  it('in its verdict', async () => {
    const {element} = await calculator(STABLE);
    expect(text(element, '.verdict .sentence')).to.equal(
      `USDC against USDC has no price level, but interest takes it to liquidation about ${dayIn(131)}`,
    );
  });
});

describe('<plimsoll-aftermath>', () => {
  it('tells what a liquidation takes of a position, and what is not published', async () => {
    const element = await panel('plimsoll-aftermath', ETH);
    expect(text(element, '.lede')).to.equal(
      'Liquidation at 1,719.03 USDT takes 5,134.36 USDT of 5,326.72 USDT; whether the 192.36 USDT that is left comes back is not published.',
    );
    expect(text(element, '.caption')).to.contain('a reduction by brackets; the amount is not published');
    await write(element, 'aftermath.fee', '0.5');
    expect(text(element, '.lede')).to.contain('takes all 5,326.72 USDT; 48.31 USDT more falls on the insurance fund');
  });

  it('tells it at another price, and refuses rubbish without touching the scenario', async () => {
    const element = await panel('plimsoll-aftermath', ETH);
    await write(element, 'aftermath.price', '1800');
    expect(text(element, '.lede')).to.equal('At 1,800.00 USDT nothing is liquidated yet.');
    await write(element, 'aftermath.price', '1.2.3');
    expect(find(element, '#aftermath-price')!.getAttribute('aria-invalid')).to.equal('true');
    expect(text(element, '.lede')).to.equal('Correct the marked field to see what liquidation takes.');
    expect(element.mark).to.equal(ETH.mark);
  });

  it('lists the steps of a loan and lets another pair be taken first', async () => {
    const element = await panel('plimsoll-aftermath', {
      kind: 'loan',
      collaterals: [
        {asset: 'WETH', quantity: '6', price: '1000', threshold: '83'},
        {asset: 'WBTC', quantity: '0.2', price: '30000', threshold: '60'},
      ],
      debts: [{asset: 'USDC', quantity: '8800', price: '1'}],
    });
    await write(element, 'aftermath.price', '995');
    expect(text(element, '.steps tbody tr')).to.contain('WETH').and.to.contain('the close factor');
    const choice = find<HTMLSelectElement>(element, '[name="aftermath.first"]')!;
    expect(choice.options[0]!.textContent).to.contain('the worst');
    await write(element, 'aftermath.first', choice.options[1]!.value);
    expect(text(element, '.steps tbody tr')).to.contain('WBTC');
  });

  it('says in words and with a sign that a step lowers health', async () => {
    const element = await panel('plimsoll-aftermath', LOAN);
    await write(element, 'aftermath.price', '1200');
    expect(text(element, '.effect.worse')).to.equal('this step lowers health');
    expect(find(element, '.effect.worse svg')).to.not.equal(null);
    expect(text(element, '.lede')).to.contain('no collateral stands behind');
  });

  it('shows the same as a table', async () => {
    const element = await panel('plimsoll-aftermath', ETH);
    await press(element, 'Table');
    expect(text(element, 'tbody')).to.contain('Price loss −5,134.36');
  });

  it('has nothing to take where no price liquidates', async () => {
    const element = await panel('plimsoll-aftermath', {...ETH, leverage: '1'});
    expect(text(element, '.lede')).to.equal('No price liquidates: nothing is taken.');
  });
});

describe('axe finds nothing in the panels of time', () => {
  const loan = {...LOAN, debts: [{...LOAN.debts[0], rate: '5.25'}]};
  const states: readonly (readonly [string, Tag, object, string?])[] = [
    ['nothing said', 'plimsoll-over-time', ETH],
    ['funding', 'plimsoll-over-time', {...ETH, funding: '0.01'}],
    ['funding, table', 'plimsoll-over-time', {...ETH, funding: '0.01'}, 'Table'],
    ['wrong', 'plimsoll-over-time', {...ETH, funding: '100'}],
    ['interest', 'plimsoll-over-time', loan],
    ['only time', 'plimsoll-over-time', STABLE],
    ['right to left', 'plimsoll-over-time', {...ETH, funding: '0.01', lang: 'ar'}],
    ['position', 'plimsoll-aftermath', ETH],
    ['position, table', 'plimsoll-aftermath', ETH, 'Table'],
    ['loan', 'plimsoll-aftermath', LOAN],
    ['right to left', 'plimsoll-aftermath', {...LOAN, lang: 'ar'}],
  ];
  for (const theme of ['light', 'dark']) {
    for (const [name, tag, properties, button] of states) {
      it(`${tag}, ${name}, ${theme}`, async () => {
        const element = await panel(tag, {...properties, theme});
        element.parentElement!.style.background = theme === 'dark' ? '#171b21' : '#ffffff';
        if (button) await press(element, button);
        expect(text(element, '.lede')).to.not.equal('');
        await expect(element).to.be.accessible();
      });
    }
  }
});
