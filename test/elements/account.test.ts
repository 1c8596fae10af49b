import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {fromState} from '../../src/scenario/index.js';
import {ACCOUNT, calculator} from '../support/calculator.js';

const rootOf = ({element}: CalculatorHarness) => element.renderRoot as ShadowRoot;
const textsOf = (page: CalculatorHarness, selector: string) =>
  [...rootOf(page).querySelectorAll(selector)].map(node => node.textContent?.replace(/\s+/g, ' ').trim());

const OWN = {
  ...{contract: 'linear', schedule: 'continuous', base: 'COIN', quote: 'USD', tick: '0.5', contractSize: '', fee: ''},
  brackets: [
    {floor: '0', rate: '10', deduction: ''},
    {floor: '1000', rate: '90', deduction: ''},
  ],
};
const row = {market: 'own-rules/perpetual', side: 'long', size: '1', entry: '1000', mark: '1000', enabled: ''};
const none = {collaterals: [], moves: '', betas: [], correlations: []};
const HEDGED = {
  kind: 'account',
  ownRules: OWN,
  account: {balance: '300', positions: [row, {...row, side: 'short', size: '0.5', mark: ''}], ...none},
} as const;

describe('<plimsoll-calculator kind="account">', () => {
  it('says price, asset and assumption in one sentence', async () => {
    const page = await calculator(ACCOUNT);
    // 4500 + 330.12 − 361.985 + 0.5·(P − 64375) = 0.004·0.5·P + 89.99…
    expect(page.part('price')).to.equal('Account is liquidated below 55,842.1USDT when BTC alone moves');
    expect(page.part('facts')).to.contain('13.2\u202f% below now').and.to.contain('not above: it gains that way');
    expect(page.part('head')).to.contain('BTC long + ETH short, cross');
  });

  it('says that it is liquidated beyond the last bracket, and no price', async () => {
    const position = {market: 'binance-usdm/ETHUSDT', side: 'short', size: '661000', entry: '1902.40', mark: '1902.40'};
    const account = {balance: '1300000000', positions: [{...position, enabled: ''}], ...none};
    const page = await calculator({kind: 'account', account});
    expect(page.part('price')).to.equal('Account is liquidated beyond the last known bracket. No price is shown.');
  });

  it('says both prices, nearer first, and marks both on the line', async () => {
    const page = await calculator(HEDGED);
    // the rows of «gives both prices where either way liquidates»
    expect(page.part('price')).to.equal('Account is liquidated above 1,333.0USD and below 571.5 when COIN alone moves');
    expect(textsOf(page, '.line .mark text').map(text => text?.split(' ').at(-1))).to.have.members([
      '571.5',
      '1,333.0',
    ]);
    expect(page.part('facts')).to.contain('33.3\u202f% above now').and.to.contain('and 42.8\u202f% below now');
  });

  it('shows every move with its own price before it is chosen, and names the one that is', async () => {
    const page = await calculator(ACCOUNT);
    const cards = textsOf(page, '.moves label');
    expect(cards.length).to.equal(5);
    expect(cards[1]).to.contain('Only ETH').and.to.contain('above 2,227.59');
    await page.choose('account.moves', 'together');
    expect(page.part('price')).to.contain('when all prices move by the same factor');
    expect(fromState(page.element.toState()).scenario.account.moves).to.equal('together');
  });

  it('lets betas be written where they are chosen', async () => {
    const page = await calculator(ACCOUNT);
    await page.choose('account.moves', 'betas');
    const before = page.part('price');
    const beta = rootOf(page).querySelector<HTMLInputElement>('#account-betas-ETH')!;
    beta.value = '0.5';
    beta.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await page.element.updateComplete;
    expect(page.part('price')).to.not.equal(before);
    expect(page.part('price')).to.contain('when prices move by their betas');
  });

  it('adds, doubles, turns round, switches off and removes rows by the keyboard', async () => {
    const page = await calculator(ACCOUNT);
    const press = async (label: string) => {
      rootOf(page).querySelector<HTMLElement>(`[aria-label="${label}"]`)!.focus();
      await sendKeys({press: 'Enter'});
      await page.element.updateComplete;
    };
    await press('Add the opposite leg of position 1');
    expect(page.focused).to.equal('account-positions-1-size');
    expect(page.control('account.positions.1.side').value).to.equal('short');
    expect(page.part('head')).to.contain('3 positions');
    rootOf(page).querySelector<HTMLElement>('#account-positions-1-enabled')!.focus();
    await sendKeys({press: 'Space'});
    await page.element.updateComplete;
    expect(page.part('head')).to.contain('BTC long + ETH short');
    await press('Remove position 2');
    expect(page.focused).to.equal('account-positions-add');
    await sendKeys({press: 'Enter'});
    await page.element.updateComplete;
    expect(page.focused).to.equal('account-positions-2-market');
  });

  it('says what is below zero, and that it is liquidatable now', async () => {
    const page = await calculator(ACCOUNT);
    await page.write('account.balance', '-500');
    expect(page.named('band')).to.match(/^Liquidatable now: short by 750\.\d\d USDT$/); // 531.87 and the maintenance
    expect(page.message('account.balance')).to.equal('With these positions equity is −531.87 USDT, below zero.');
    expect(page.terms['Margin ratio now']).to.equal('the equity is gone');
  });

  it('offers what reaches the next level, and applies it', async () => {
    const page = await calculator(ACCOUNT);
    const [first] = textsOf(page, '[part="panel"] li');
    expect(first).to.contain('Add 559.45 USDT to the balance').and.to.contain('Liquidated at 54,718.7 USDT, 15.0 %');
    await page.press('Apply: Add 559.45 USDT to the balance');
    expect(page.control('account.balance').value).to.equal('5059.45');
    expect(page.part('word')).to.contain('Watch');
  });

  it('is the same again from its state', async () => {
    const page = await calculator(HEDGED);
    const again = await calculator({state: page.element.toState()});
    expect(again.part('price')).to.equal(page.part('price'));
    expect(again.element.toState()).to.equal(page.element.toState());
  });

  it('starts with mine: the example goes', async () => {
    const page = await calculator({kind: 'account'});
    expect(page.part('word')).to.contain('Example');
    await page.press('Start with mine');
    expect(page.control('account.balance').value).to.equal('');
    expect(page.focused).to.equal('account-balance');
  });
});
