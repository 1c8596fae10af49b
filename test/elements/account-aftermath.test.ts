import {expect} from '@open-wc/testing';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {openTab, settled} from '../support/account-panel.js';
import {ACCOUNT, type calculator} from '../support/calculator.js';

const rootOf = ({element}: CalculatorHarness) => element.renderRoot as ShadowRoot;
const textOf = (page: CalculatorHarness, selector: string) =>
  rootOf(page).querySelector(`[part="panel"] ${selector}`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const open = (properties: Parameters<typeof calculator>[0]) => openTab('Aftermath', properties);

describe('an account after liquidation', () => {
  it('says what is taken at the prices of the chosen move, and that the venue’s rule is not published', async () => {
    const page = await open(ACCOUNT);
    // the equity at 55,842.1 is what is required there: 111.68 of BTC and 89.99 of ETH
    expect(textOf(page, '.lede')).to.match(
      /^Liquidation at BTC 55,842\.1 · ETH 1,874\.89 takes 4,298\.33 USDT of 4,500\.00 USDT; the rest stays open with 201\.67 USDT\.$/,
    );
    const captions = [...rootOf(page).querySelectorAll('[part="panel"] .caption')].map(each => each.textContent);
    expect(captions[0]).to.contain('No venue publishes which position it closes first: BTC long first here');
    expect(captions[1]).to.contain('BTC long: the venue has not published how much it closes at a time');
    expect(captions).to.include('Then the account is healthy.');
  });

  it('closes first what the reader chooses, and counts a fee', async () => {
    const page = await open(ACCOUNT);
    const select = rootOf(page).querySelector<HTMLSelectElement>('#aftermath-first')!;
    expect([...select.options].map(({textContent}) => textContent)).to.deep.equal(['BTC long', 'ETH short']);
    expect(select.value).to.equal('0');
    select.value = '1';
    select.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled(page);
    expect(textOf(page, '.steps td')).to.equal('ETH short');
    const fee = rootOf(page).querySelector<HTMLInputElement>('#aftermath-fee')!;
    fee.value = '1.5';
    fee.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled(page);
    expect(textOf(page, '.lede')).to.match(/takes all 4,500\.00 USDT; [\d.,]+ USDT more falls on the insurance fund/);
    fee.value = '100';
    fee.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled(page);
    expect(textOf(page, '.lede')).to.equal('Correct the marked field to see what liquidation takes.');
  });

  it('goes by the published rule of a venue that has one', async () => {
    const row = {market: 'hyperliquid/BTC', side: 'long', size: '5', entry: '64375', mark: '64375', enabled: ''};
    const page = await open({...ACCOUNT, account: {...ACCOUNT.account, balance: '30000', positions: [row]}});
    await settled(page);
    expect(textOf(page, '.steps')).to.contain('1.0000 BTC');
    expect(textOf(page, '')).to.contain('BTC long: by the venue’s published rule.');
  });

  it('is accessible', async () => {
    const page = await open(ACCOUNT);
    await expect(page.element).to.be.accessible();
  });
});
