import {expect} from '@open-wc/testing';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {fromState} from '../../src/scenario/index.js';
import {openTab, settled} from '../support/account-panel.js';
import {ACCOUNT, calculator} from '../support/calculator.js';

const rootOf = ({element}: CalculatorHarness) => element.renderRoot as ShadowRoot;
const textOf = (page: CalculatorHarness, selector: string) =>
  rootOf(page).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const open = (properties: Parameters<typeof calculator>[0]) => openTab('Over time', properties);

describe('an account over time', () => {
  it('asks for the funding of each market, and says when standing still liquidates', async () => {
    const page = await open(ACCOUNT);
    expect(textOf(page, '[part="panel"] .lede')).to.equal(
      'Enter a funding rate to see what time alone does to the account.',
    );
    await page.write('account.positions.0.funding', '0.05');
    await page.write('account.positions.1.funding', '-0.02');
    await settled(page);
    expect(textOf(page, '[part="panel"] .lede')).to.match(
      /^Standing still, funding takes BTC long \+ ETH short, cross to liquidation about \w{3} \d+, 20\d\d\.$/,
    );
    // 0.05 % of 32,187.5 and 0.02 % of 22,498.68, three times a day: 61.7804…, up
    expect(textOf(page, '[part="panel"]')).to.contain('61.79 USDT a day out of the balance');
    expect(rootOf(page).querySelector('[part="panel"] svg')!.getAttribute('aria-label')).to.contain(
      'is required, paid',
    );
    expect(fromState(page.element.toState()).scenario.account.positions[0]!.funding).to.equal('0.05');
  });

  it('draws equity over maintenance where that is wanted, and lists the dates', async () => {
    const positions = ACCOUNT.account.positions.map(row => ({...row, funding: '0.05'}));
    const page = await open({...ACCOUNT, account: {...ACCOUNT.account, positions}});
    const radio = [...rootOf(page).querySelectorAll<HTMLInputElement>('[part="panel"] input[type="radio"]')];
    expect(radio.map(each => each.parentElement!.textContent?.trim())).to.include('Equity over maintenance');
    await page.press('Table');
    expect(
      [...rootOf(page).querySelectorAll('[part="panel"] th[scope="col"]')].map(each => each.textContent),
    ).to.deep.equal(['Date', 'Liquidation price, USDT', 'Equity over maintenance', 'Paid, USDT', 'Equity left, USDT']);
  });

  it('refuses a funding of 100 % an interval at its field', async () => {
    const page = await open(ACCOUNT);
    await page.write('account.positions.0.funding', '100');
    await settled(page);
    expect(page.message('account.positions.0.funding')).to.equal(
      'Found 100 % at each settlement. Write what one settlement takes of the notional, such as 0.01: between −100 and 100.',
    );
    expect(textOf(page, '[part="panel"] .lede')).to.equal('Correct the marked field to see what time alone does.');
  });

  it('takes recorded rates of a host by asset', async () => {
    const page = await calculator(ACCOUNT);
    const part = document.createElement('plimsoll-over-time');
    page.element.id = 'held';
    part.setAttribute('for', 'held');
    page.element.parentElement!.append(part);
    const rows = [0, 1, 2, 3].map(at => ({time: 1_700_006_400 + at * 28_800, rate: '0.0001'}));
    part.fundingRates = {BTC: {kind: 'recorded', rows}, ETH: {kind: 'recorded', rows}};
    await settled(page);
    await part.updateComplete;
    const text = part.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('the recorded funding would not have taken');
    expect(text).to.contain('Nov 15, 2023');
  });
});
