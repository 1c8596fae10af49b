import {expect} from '@open-wc/testing';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {ACCOUNT, calculator} from '../support/calculator.js';

const rootOf = ({element}: CalculatorHarness) => element.renderRoot as ShadowRoot;
const {account} = ACCOUNT;

async function settled({element}: CalculatorHarness): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise(resolve => setTimeout(resolve, 30));
    await element.updateComplete;
  }
}

describe('what an account cannot be answered with', () => {
  it('a market the rules do not list: at its row, in the picker', async () => {
    const positions = [{...account.positions[0], market: 'binance-usdm/NOSUCHUSDT'}, account.positions[1]];
    const page = await calculator({...ACCOUNT, account: {...account, positions}});
    await settled(page);
    expect(page.message('account.positions.0.market')).to.equal(
      'Found binance-usdm/NOSUCHUSDT, which no rules here list. Choose another, or paste its brackets.',
    );
    expect(page.part('price')).to.not.contain('liquidated');
  });

  it('negative equity: said with its amount, and liquidatable', async () => {
    const page = await calculator({...ACCOUNT, account: {...account, balance: '-100'}});
    expect(page.message('account.balance')).to.equal('With these positions equity is −131.87 USDT, below zero.');
    expect(page.named('band')).to.match(/^Liquidatable now: short by \d/);
  });

  it('a position in another currency beside it: at its row', async () => {
    const usdc = {market: 'hyperliquid/BTC', side: 'long', size: '1', entry: '64375', mark: '64375', enabled: ''};
    const page = await calculator({...ACCOUNT, account: {...account, positions: [...account.positions, usdc]}});
    await settled(page);
    expect(page.message('account.positions.2.market')).to.not.equal('');
  });

  it('rubbish in every box: each says so, and the last answer stays, dimmed', async () => {
    const page = await calculator(ACCOUNT);
    const before = page.part('price');
    for (const [field, text] of [
      ['account.balance', 'lots'],
      ['account.positions.0.size', '−'],
      ['account.positions.0.entry', '1,2,3.4.5'],
      ['account.positions.1.mark', '1e999999'],
    ] as const) {
      await page.write(field, text);
      expect(page.message(field), field).to.match(/^Found /);
    }
    expect(page.part('price')).to.equal(before);
    expect(page.isPrevious).to.equal(true);
  });

  it('betas and correlations that are no list, rows that are no rows: read as nothing', async () => {
    const odd = {...account, betas: 7, correlations: [null, 'x', {first: 3}], moves: 'mix'};
    const page = await calculator({...ACCOUNT, account: odd as never});
    await settled(page);
    expect(page.part('price')).to.equal('Write a volatility for each asset to see the likeliest way to liquidation.');
    expect(rootOf(page).querySelectorAll('[part="error"]').length).to.equal(0);
  });
});

describe('what a position cannot be answered with', () => {
  const ETH = {market: 'binance-usdm/ETHUSDT', side: 'long', size: '28', entry: '1902.40', mark: '1874.89'} as const;

  it('leverage above the bracket’s maximum: at the leverage, with the maximum', async () => {
    const page = await calculator({...ETH, leverage: '126'});
    expect(page.message('position.leverage')).to.match(
      /^Found 126\. At this size the venue allows at most \d+; write \d+ or less\.$/,
    );
  });

  it('an order that would be born dead at 100×, beside a position at the same leverage that would not', async () => {
    const rules = {
      market: 'own-rules/perpetual',
      ownRules: {...OWN, brackets: [{floor: '0', rate: '1.5', deduction: ''}]},
    };
    const order = await calculator({...ETH, ...rules, mark: '1902.40', leverage: '100'});
    await settled(order);
    expect(order.part('price')).to.contain('This order would be liquidatable when it fills');
    const fee = await calculator({...ETH, ...rules, ownRules: {...OWN, fee: '0.6'}, mark: '1902.40', leverage: '100'});
    await settled(fee);
    // 0.5 % of maintenance alone leaves room; 0.6 % of fee counted beside it does not
    expect(fee.part('price')).to.contain('This order would be liquidatable when it fills');
    const held = await calculator({...ETH, ...rules, ownRules: OWN, mark: '1902.40', leverage: '100'});
    await settled(held);
    expect(held.part('price')).to.contain('COIN long is liquidated at');
  });

  const OWN = {
    ...{
      contract: 'linear',
      schedule: 'continuous',
      base: 'COIN',
      quote: 'USD',
      tick: '0.01',
      contractSize: '',
      fee: '',
    },
    brackets: [{floor: '0', rate: '0.5', deduction: ''}],
  };
});
