import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import type {ApplyEvent, CalculatorElement} from '../../src/elements/index.js';
import {calculator, LOAN} from '../support/calculator.js';

const TWO = {
  kind: 'loan',
  moving: '*',
  collaterals: [
    {asset: 'WETH', quantity: 12n * 10n ** 18n, decimals: 18, price: '1874.89', volatility: '43'},
    {asset: 'wstETH', quantity: '8', price: '2314', volatility: '44'},
  ],
  debts: [{asset: 'USDC', quantity: 26_500_000_000n, decimals: 6, price: '1'}],
} as const;

const inside = <E extends HTMLElement>(element: CalculatorElement, selector: string): E =>
  element.renderRoot.querySelector<E>(selector)!;

/** Opens a tab, and waits for what it brings. */
async function opened(element: CalculatorElement, tab: string): Promise<void> {
  inside(element, `#tab-${tab}`).click();
  await element.updateComplete;
}

/** Writes or chooses as a hand does. */
async function written(element: CalculatorElement, selector: string, value: string): Promise<void> {
  const control = inside<HTMLInputElement>(element, selector);
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

describe('<plimsoll-calculator> of a loan', () => {
  it('takes a chain’s whole numbers, and names what moves in its sentence', async () => {
    const page = await calculator(TWO);
    expect(page.part('price')).to.equal('Loan is liquidated when all collateral falls together, WETH to 1,475.70USD');
    await page.choose('loan.moving', '~');
    expect(page.part('price')).to.contain('Loan is likeliest to be liquidated with');
  });

  it('takes prices as a chain holds them, and says at the field what is none', async () => {
    const page = await calculator({
      ...LOAN,
      collaterals: [
        {
          asset: 'WETH',
          quantity: {integer: 12n * 10n ** 18n, decimals: 18},
          price: {integer: 187489000000n, decimals: 8},
        },
      ],
    });
    expect(page.part('price')).to.contain('1,405.63');
    page.element.collaterals = [{asset: 'WETH', quantity: {integer: 12n, decimals: 100}, price: '1874.89'}];
    await page.element.updateComplete;
    const message = inside(page.element, '#loan-collaterals-0-quantity-message');
    expect(message.textContent).to.contain('12 at 100 decimals');
  });

  it('answers by the rules of another market', async () => {
    const page = await calculator({...LOAN, loanMarket: 'maker/ETH-A'});
    expect(page.part('price')).to.equal('Loan is liquidated when WETH falls to 1,691.67USD'); // 14000·1.45/12
    expect(page.part('head')).to.contain('Maker and Sky · ETH-A');
    expect(page.part('price')).to.not.contain('Aave');
  });

  it('tells of a range where a market converts in bands', async () => {
    const page = await calculator({...LOAN, loanMarket: 'crvusd'});
    expect(page.part('price')).to.match(/^Loan converts between [\d,.]+USD and [\d,.]+$/);
    expect(inside(page.element, '.summary').textContent).to.contain('Health of the bands');
    expect(inside(page.element, '#tabpanel').textContent).to.contain('Bands convert over a range of prices');
    expect(page.part('facts')).to.contain('hard liquidation is by health, not by the bottom of this range');
    expect(page.part('word')).to.contain('without volatility');
    page.element.volatility = '43';
    await page.element.updateComplete;
    expect(page.part('word')).to.contain('by distance').and.not.contain('without');
  });

  it('draws the range map, reads a pair by keyboard, and axe finds nothing', async () => {
    const page = await calculator(TWO);
    await opened(page.element, 'rangeMap');
    const figure = inside(page.element, '.map .figure');
    expect(inside(page.element, '.map .finding').textContent).to.equal(
      'Falling together needs 21.2\u202f%; WETH alone would need 38.3\u202f%.',
    );
    await waitUntil(() => page.element.renderRoot.querySelectorAll('.map .health').length === 4, 'health 1 to 1.3');
    expect(page.element.renderRoot.querySelectorAll('.map .oval').length).to.equal(2);
    figure.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', shiftKey: true, cancelable: true}));
    await page.element.updateComplete;
    expect(inside(page.element, '.map .readout').textContent).to.contain('(\u221210.0\u202f%)').and.to.contain('1.20');
    await expect(page.element).to.be.accessible();
  });

  it('says what a loan would be after a change, and applies it', async () => {
    const page = await calculator(LOAN);
    await opened(page.element, 'next');
    const amount = inside<HTMLInputElement>(page.element, '.next input');
    amount.value = '7000';
    amount.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await page.element.updateComplete;
    const rows = [...page.element.renderRoot.querySelectorAll('.next tr')].map(row => row.textContent.trim());
    expect(rows[1]!.replace(/\s+/g, '')).to.equal('Healthfactor1.332.66'); // half the debt, 2.667 down
    await expect(page.element).to.be.accessible();
    const told = oneEvent(page.element, 'plimsoll-apply');
    inside(page.element, '.next table + .button').click();
    const {fix} = (await told) as Event as ApplyEvent;
    expect([fix.kind, fix.unit]).to.deep.equal(['repay-debt', 'USDC']);
    await page.element.updateComplete;
    expect(page.element.debts![0]!.quantity).to.equal('7000');
  });

  it('withdraws and borrows to a liquidation price, and says what keeps it nearer', async () => {
    const page = await calculator(LOAN);
    await opened(page.element, 'next');
    for (const [action, price, done] of [
      ['withdraw', '1600', 'Withdraw 1.45783 WETH'], // 12 − 14000/(0.83·1600) = 1.457831…, down
      ['withdraw', '1874', /^Withdraw [\d.]+ WETH · limited by the borrow limit$/],
      ['borrow', '1600', 'Borrow 1,936 USDC'], // 0.83·12·1600 − 14000
      ['borrow', '1874', /^Borrow [\d,.]+ USDC · limited by the borrow limit$/],
    ] as const) {
      await written(page.element, '.next select', action);
      await written(page.element, '.next label:nth-of-type(3) select', 'price');
      await written(page.element, '.next input', price);
      expect(inside(page.element, '.next .done').textContent).to.match(
        typeof done === 'string' ? new RegExp(`^${done}`) : done,
      );
    }
    await written(page.element, '.next input', '1000');
    expect(inside(page.element, '.next .wrong').textContent).to.contain('The loan stands there already');
    await expect(page.element).to.be.accessible();
  });

  it('brings swaps and loops when they are asked for, each with what limits it', async () => {
    const page = await calculator(TWO);
    await opened(page.element, 'next');
    for (const [action, said] of [
      ['swapCollateral', 'At most 12\u00a0WETH'],
      ['swapDebt', 'At most 26,500\u00a0USDC'],
      ['loop', 'At most '],
      ['unwind', 'Write a number'],
      ['mode', ''],
      ['threshold', 'Healthy down to '],
    ] as const) {
      await written(page.element, '.next select', action);
      expect(inside(page.element, '.next').textContent.replaceAll(' ', '\u00a0')).to.contain(
        said.replaceAll(' ', '\u00a0'),
      );
      await expect(page.element).to.be.accessible();
    }
    await written(page.element, '.next select', 'loop');
    await written(page.element, '.next input', '4');
    expect(inside(page.element, '.next .done').textContent).to.match(
      /^Borrow [\d,.]+ USDC, buy [\d.]+ WETH · Costs nothing/,
    );
    const told = oneEvent(page.element, 'plimsoll-apply');
    inside(page.element, '.next table + .button').click();
    const {fix} = (await told) as Event as ApplyEvent;
    expect([fix.kind, fix.unit]).to.deep.equal(['loop', 'USDC']);
    await page.element.updateComplete;
    expect(Number(page.element.debts![0]!.quantity)).to.be.above(26500);
  });

  it('swaps into an asset that is in no row: of the market with its dated terms, or one the reader names', async () => {
    const page = await calculator(LOAN);
    await opened(page.element, 'next');
    const typed = async (label: string, value: string): Promise<void> => {
      const found = [...page.element.renderRoot.querySelectorAll<HTMLElement>('.next label')];
      const control = found.find(each => each.textContent.trim().startsWith(label))!.querySelector('input, select')!;
      (control as HTMLInputElement).value = value;
      control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await page.element.updateComplete;
    };
    const notes = (): string =>
      [...page.element.renderRoot.querySelectorAll('.next .said')].map(each => each.textContent).join(' ');
    await written(page.element, '.next select', 'swapCollateral');
    await typed('Receive', 'WBTC');
    expect(notes()).to.match(/publishes a threshold of 78\s% and a borrow limit of [\d.]+\s% for WBTC, .*20\d\d\./);
    await typed('Amount', '2');
    expect(notes()).to.contain('Found nothing'); // its price
    await typed('Its price', '60000');
    expect(inside(page.element, '.next .done').textContent).to.contain('Sell 2 WETH, receive 0.0624');
    await expect(page.element).to.be.accessible();
    await typed('Receive', '+');
    await typed('Its name', 'PEPE');
    await typed('Its price', '0.5');
    await typed('Its threshold', '0');
    expect(inside(page.element, '.next .wrong').textContent).to.equal(
      'Found a threshold of 0 %. Write more than 0, at most 100.',
    );
    await typed('Its threshold', '60');
    inside(page.element, '.next table + .button').click();
    await page.element.updateComplete;
    expect(page.element.collaterals!.map(({asset, threshold = ''}) => `${asset} ${threshold}`)).to.deep.equal([
      'WETH ',
      'PEPE 60',
    ]);
    expect(page.part('price')).to.contain('Loan is liquidated when WETH falls to');
  });

  it('moves a threshold over time, and says when standing still liquidates', async () => {
    const page = await calculator({...LOAN, debts: [{...LOAN.debts[0], rate: '5'}]});
    await opened(page.element, 'next');
    await written(page.element, '.next select', 'threshold');
    await written(page.element, '.next input', '50');
    expect(inside(page.element, '.next input[type=date]')).to.equal(null); // at once
    await written(page.element, '.next label:nth-of-type(4) select', 'ramp');
    expect(inside<HTMLInputElement>(page.element, '.next input').value).to.equal('50');
    await written(page.element, '.next label:nth-of-type(6) input', '2999-01-31');
    const told = inside(page.element, '.next .done').textContent;
    expect(told).to.match(
      /^From 83\s% on .+ to 50\s% on Jan 31, 2999 · standing still, interest included, the loan is/,
    );
    await expect(page.element).to.be.accessible();
    await written(page.element, '.next label:nth-of-type(6) input', '2001-01-31');
    expect(inside(page.element, '.next .wrong').textContent).to.match(/^Found 2001-01-31. Write a day after 20/);
    expect(inside(page.element, '.next label:nth-of-type(6) input').getAttribute('aria-invalid')).to.equal('true');
  });

  it('says in its own words what a step refuses, and keeps what was typed', async () => {
    const page = await calculator({...LOAN, lang: 'de'});
    await opened(page.element, 'next');
    await written(page.element, '.next input', '99999');
    expect(inside(page.element, '.next .wrong').textContent).to.equal(
      'Mehr als geschuldet gefunden. Schreiben Sie höchstens die Schuld.',
    );
    const input = inside<HTMLInputElement>(page.element, '.next input');
    expect([input.value, input.getAttribute('aria-invalid')]).to.deep.equal(['99999', 'true']);
    await written(page.element, '.next input', 'abc');
    expect(inside(page.element, '.next .wrong').textContent).to.contain('Schreiben Sie eine Zahl');
  });

  for (const width of [320, 480, 768, 1120])
    it(`keeps its boxes inside ${width} px`, async () => {
      const {element} = await calculator(TWO, width);
      for (const tab of ['next', 'rangeMap']) {
        await opened(element, tab);
        const frame = element.getBoundingClientRect();
        for (const box of element.renderRoot.querySelectorAll('.next *, .map svg, .moves label, .field')) {
          const {right, width: wide} = box.getBoundingClientRect();
          if (wide > 0) expect(right, `${tab} ${box.className.toString()}`).to.be.at.most(frame.right + 0.5);
        }
      }
    });
});
