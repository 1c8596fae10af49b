import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {fromState} from '../../src/scenario/index.js';
import {ACCOUNT, calculator} from '../support/calculator.js';

const rootOf = ({element}: CalculatorHarness) => element.renderRoot as ShadowRoot;
const textsOf = (page: CalculatorHarness, selector: string) =>
  [...rootOf(page).querySelectorAll(selector)].map(node => node.textContent?.replace(/\s+/g, ' ').trim());

async function settled({element}: CalculatorHarness): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise(resolve => setTimeout(resolve, 30));
    await element.updateComplete;
  }
}

async function type(page: CalculatorHarness, id: string, text: string): Promise<void> {
  const box = rootOf(page).querySelector<HTMLInputElement>(`#${id}`)!;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settled(page);
}

const {account} = ACCOUNT;
const [btc, eth] = account.positions;
const sol = {market: 'binance-usdm/SOLUSDT', side: 'long', size: '20', entry: '124.65', mark: '126.90', enabled: ''};
const volatile = (...rows: readonly (readonly [asset: string, volatility: string])[]) =>
  rows.map(([asset, volatility]) => ({asset, beta: '', volatility}));
const tied = (first: string, second: string, value: string) => ({first, second, value});

/** As a host hands it in. */
const GIVEN = {
  ...ACCOUNT,
  account: {
    ...account,
    moves: 'mix',
    betas: volatile(['BTC', '45'], ['ETH', '60']),
    correlations: [tied('BTC', 'ETH', '0.8')],
  },
} as const;

const IMPOSSIBLE = {
  ...ACCOUNT,
  account: {
    ...account,
    positions: [btc, eth, sol],
    moves: 'mix',
    betas: volatile(['BTC', '45'], ['ETH', '60'], ['SOL', '80']),
    correlations: [tied('BTC', 'ETH', '0.9'), tied('BTC', 'SOL', '0.9'), tied('ETH', 'SOL', '-0.5')],
  },
} as const;

describe('the worst likely mix of an account', () => {
  it('asks for volatilities, is typed, and shows its prices before it is chosen', async () => {
    const page = await calculator(ACCOUNT);
    expect(textsOf(page, '.moves label').at(-1)).to.equal('Worst likely mix needs a volatility for each asset');
    await page.choose('account.moves', 'mix');
    await settled(page);
    expect(page.part('price')).to.equal('Write a volatility for each asset to see the likeliest way to liquidation.');
    await type(page, 'account-volatilities-BTC', '45');
    await type(page, 'account-volatilities-ETH', '60');
    await type(page, 'account-correlations-BTC-ETH', '0.8');
    expect(page.part('price')).to.equal('Account is likeliest to be liquidated with ETH up at 2,134.21USDT');
    await page.choose('account.moves', 'together');
    expect(textsOf(page, '.moves label').at(-1)).to.match(
      /^Worst likely mix BTC 62,115.9 \u22123.5.% ETH 2,134.21 \+13.8.% 3.4 σ of 7 days$/,
    );
    const {account: kept} = fromState(page.element.toState()).scenario;
    expect(kept.correlations).to.deep.equal([tied('BTC', 'ETH', '0.8')]);
  });

  it('says the chance with its horizon, the level by it, and where the other price is then', async () => {
    const page = await calculator(GIVEN);
    await settled(page);
    expect(page.part('word')).to.contain('Calm').and.to.not.contain('without volatility');
    expect(page.part('facts')).to.contain('3.4 weekly σ').and.to.contain('below 0.1\u202f% in 7 days');
    expect(page.part('facts')).to.contain('BTC (\u22123.5\u202f%) 62,115.9');
    await page.write('outlook.horizon', '90');
    await settled(page);
    expect(page.part('facts'))
      .to.match(/σ of 90 days/)
      .and.to.match(/% in 90 days/);
    expect(page.part('word')).to.not.contain('Calm');
  });

  it('draws the sea and the deviations of the price it is told of', async () => {
    const page = await calculator(GIVEN);
    await settled(page);
    expect(textsOf(page, '.line text').filter(text => /^[123]σ$/.test(text ?? '')).length).to.be.greaterThan(1);
  });

  it('offers what lowers the chance, and applies it', async () => {
    const page = await calculator({...GIVEN, account: {...GIVEN.account, balance: '1500'}});
    await settled(page);
    expect(page.part('word')).to.contain('Danger');
    const [first] = textsOf(page, '[part="panel"] li');
    expect(first).to.match(/^Add [\d,.]+ USDT to the balance/);
    await page.press(
      /Apply: (Add [\d,.]+ USDT to the balance)/.exec(
        rootOf(page).querySelector('[aria-label^="Apply"]')!.ariaLabel!,
      )![0],
    );
    await settled(page);
    expect(page.part('word')).to.contain('Watch');
  });

  it('says which correlations contradict each other, and takes the nearest only when told to', async () => {
    const page = await calculator(IMPOSSIBLE);
    await settled(page);
    expect(textsOf(page, '#account-correlations-message')[0]).to.equal(
      'Found correlations that contradict one another: BTC/ETH, BTC/SOL, ETH/SOL. Correct one of them.',
    );
    expect(page.part('price')).to.not.contain('likeliest');
    const button = rootOf(page).querySelector<HTMLElement>('.betas .button')!;
    expect(button.textContent?.trim()).to.match(
      /^Take the nearest possible: BTC\/ETH 0\.\d+ · BTC\/SOL 0\.\d+ · ETH\/SOL \u22120\.\d+$/,
    );
    expect(fromState(page.element.toState()).scenario.account.correlations).to.deep.equal(
      IMPOSSIBLE.account.correlations,
    );
    button.focus();
    await sendKeys({press: 'Enter'});
    await settled(page);
    expect(page.part('price')).to.contain('likeliest');
    expect(fromState(page.element.toState()).scenario.account.correlations).to.not.deep.equal(
      IMPOSSIBLE.account.correlations,
    );
  });

  it('says what is wrong with a volatility and a correlation at its box', async () => {
    const page = await calculator(GIVEN);
    await settled(page);
    await type(page, 'account-volatilities-BTC', '-45');
    expect(page.message('account.volatilities.BTC')).to.equal('Found −45. Write a number above 0.');
    await type(page, 'account-volatilities-BTC', '45');
    await type(page, 'account-correlations-0-value', '8');
    expect(page.message('account.correlations.0.value')).to.equal('Found 8. Write a number from −1 to 1.');
  });

  it('names the assumption among those it stands on', async () => {
    const page = await calculator(GIVEN);
    await settled(page);
    await page.press('Assumptions');
    await settled(page);
    const text = rootOf(page).querySelector('[part="panel"]')!.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('by the likeliest mix for their volatilities and correlations; the price is told of ETH');
    expect(text).to.contain('Other ways to liquidation are not counted.');
  });

  it('is accessible', async () => {
    const page = await calculator(GIVEN);
    await settled(page);
    await expect(page.element).to.be.accessible();
  });
});
