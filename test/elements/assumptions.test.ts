import {expect} from '@open-wc/testing';
import {calculator, ETH, LOAN} from '../support/calculator.js';
import {exampleOwn, find, one, OWN, part, textOf} from '../support/parts.js';

describe('<plimsoll-assumptions>', () => {
  const rowsOf = (element: HTMLElement): Record<string, string> =>
    Object.fromEntries(
      find(element, '.assumptions dl > div').map(row => [
        textOf(row.querySelector('dt') ?? undefined),
        textOf(row.querySelector('dd') ?? undefined),
      ]),
    );

  it('names trigger, fee, rules, step, rounding, mark, engine and version of a position', async () => {
    const rows = rowsOf(await part('plimsoll-assumptions', ETH));
    expect(rows['Trigger']).to.equal('The mark price. Last trades may be above or below it.');
    expect(rows['Fees']).to.equal('No fee is in the requirement.');
    expect(rows['Rules']).to.contain('Binance, USDⓈ-M notional and leverage brackets: Oct 24, 2024');
    expect(rows['Rules']).to.contain('old: may have changed since');
    expect(rows['Price step']).to.contain('0.01 USDT: Feb 19, 2022');
    expect(rows['Rounding']).to.equal('Up, towards the earlier liquidation.');
    expect(rows['Price now']).to.contain('1,874.89 USDT, as it was given');
    expect(rows['Engine']).to.match(/^WebAssembly, Plimsoll \d+\.\d+\.\d+\./u);
  });

  it('links what was published, and marks what is old with a sign and words', async () => {
    const element = await part('plimsoll-assumptions', ETH);
    const links = find<HTMLAnchorElement>(element, '.assumptions dd a').map(link => link.href);
    expect(links.every(link => link.startsWith('https://github.com/'))).to.equal(true);
    expect(links).to.have.length(2);
    for (const old of find(element, '.assumptions .stale')) {
      expect(old.querySelector('svg')).not.to.equal(null);
      expect(textOf(old)).to.equal('old: may have changed since');
    }
  });

  it('says of own rules that they are the reader’s, and what fee is counted', async () => {
    const rows = rowsOf(
      await part('plimsoll-assumptions', {...OWN, ownRules: {...exampleOwn, fee: '0.06', tick: '0.5', brackets: one}}),
    );
    expect(rows['Fees']).to.equal('A fee of 0.06\u202f% of the value is in the requirement.'.replace('\u202f', ' '));
    expect(rows['Rules']).to.contain('Your own rules');
    expect(rows['Price step']).to.equal('0.5 USD, your own.');
  });

  it('says of a loan that the oracle decides, and that equality is left alone', async () => {
    const element = await part('plimsoll-assumptions', LOAN);
    const rows = rowsOf(element);
    expect(rows['Moves']).to.contain('WETH alone');
    expect(rows['Trigger']).to.contain('oracle');
    expect(rows['On equality']).to.contain('left alone');
    expect(find(element, '.left li').map(textOf)).to.include('Interest still to come');
  });

  it('says how old a saved mark is', async () => {
    const {element: saved} = await calculator(ETH);
    const state = saved.toState();
    const old = state.replace(/\d{4}-?\d{2}-?\d{2}/u, day => (day.includes('-') ? '2026-07-22' : '20260722'));
    const element = await part('plimsoll-assumptions', {state: old});
    expect(rowsOf(element)['Price now']).to.match(/saved on .*2026/u);
  });

  it('shows the brackets around the one in force', async () => {
    const element = await part('plimsoll-assumptions', ETH);
    expect(textOf(find(element, '.brackets tr.on th')[0])).to.contain('1 ✓');
    expect(textOf(find(element, '.brackets tbody tr:nth-child(2) td:last-child')[0])).to.equal('1,785.72');
  });

  it('keeps a place for the host’s notice', async () => {
    const element = await part('plimsoll-assumptions', ETH);
    expect(find(element, 'slot[name="notice"]')).to.have.length(1);
  });

  it('opens from the foot of a calculator, and is led to', async () => {
    const {element} = await calculator(ETH);
    find(element, '.foot button')[0]!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(find(element, '.assumptions dl > div').length).to.be.greaterThan(7);
    expect(element.shadowRoot!.activeElement?.id).to.equal('tab-assumptions');
    expect(find(element, 'slot[name="notice"]')).to.have.length(1);
  });
});
