import {expect, waitUntil} from '@open-wc/testing';
import {continuousSchedule, marginRules} from '../../src/contracts/index.js';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {ACCOUNT, calculator, ETH} from '../support/calculator.js';
import {recorded} from '../venues/recorded.js';

const rootOf = ({element}: CalculatorHarness) => element.renderRoot as ShadowRoot;
const textOf = (page: CalculatorHarness, selector: string) => rootOf(page).querySelector(selector)?.textContent ?? '';
const groupsOf = (page: CalculatorHarness) => [...page.control('position.market').querySelectorAll('optgroup')];

/** Focuses a list; a page that is not in front has no focus to tell of. */
function reach(list: HTMLElement): void {
  list.focus();
  list.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
}

describe('the choice of a market', () => {
  it('has every market of every venue once it is reached, with the day of the rules', async () => {
    const page = await calculator(ETH);
    expect(groupsOf(page).length).to.equal(0);
    const select = page.control('position.market');
    reach(select);
    await waitUntil(() => groupsOf(page).length === 3, undefined, {timeout: 10000});
    expect(page.control('position.market')).to.equal(select);
    expect(page.focused).to.equal('position-market');
    expect(select.value).to.equal('binance-usdm/ETHUSDT');
    const counts = groupsOf(page).map(group => [group.label, group.children.length]);
    expect(counts).to.deep.equal([
      ['Binance USDⓈ-M, rules of Oct 24, 2024, may have changed since', 349],
      ['Hyperliquid, rules of Aug 22, 2025, may have changed since', 171],
      ['dYdX v4, rules of Dec 8, 2025, may have changed since', 3],
    ]);
  });

  it('answers a market of a list, its rules dated', async () => {
    const page = await calculator(ETH);
    reach(page.control('position.market'));
    await waitUntil(() => groupsOf(page).length === 3, undefined, {timeout: 10000});
    await page.write('position.market', 'hyperliquid/ETH');
    // 28·(1 − 1/50)·P = 0.9·53267.2: 1747.102… up to five figures
    expect(page.part('price')).to.contain('1,747.2');
    expect(page.part('head')).to.contain('Hyperliquid ETH perpetual');
    expect(page.part('footer')).to.contain('Brackets of Aug 22, 2025').and.to.not.contain('not recorded');
    const alone = await calculator({...ETH, market: 'binance-usdm/1000PEPEUSDT', entry: '0.01', mark: '0.0099'});
    expect(alone.part('head')).to.contain('Binance 1000PEPEUSDT perpetual');
    expect(alone.control('position.market').value).to.equal('binance-usdm/1000PEPEUSDT');
  });

  it('solves a typed liquidation price by the rules of such a market', async () => {
    const page = await calculator({...ETH, market: 'hyperliquid/ETH'});
    await page.write('position.liquidation', '1700');
    // 28·(1902.40 − 1700) + 28·1700/50 = 5667.20 + 952
    expect((page.control('position.margin') as HTMLInputElement).value).to.equal('6619.2');
    expect(page.part('price')).to.contain('1,700');
  });
});

describe('rules that a host sets', () => {
  const brackets = [{rate: '0.1'}];

  it('stand before those on record, and are said to be the host’s', async () => {
    const page = await calculator({...ETH, rules: {brackets, tick: '0.5'}});
    expect(page.part('price')).to.contain('1,902.5'); // 0.9·1902.40/0.9 = 1902.40, up to 0.5
    expect(page.part('footer')).to.contain('The host’s rules').and.to.not.contain('Brackets of');
    page.element.rules = null;
    await page.element.updateComplete;
    expect(page.part('price')).to.contain('1,719.04');
  });

  it('may be marginRules, brackets by market, or a venue’s answer as text', async () => {
    const rules = marginRules({schedule: continuousSchedule(brackets), tick: '0.5'});
    for (const given of [rules, {'binance-usdm/ETHUSDT': {brackets, tick: '0.5'}}]) {
      expect((await calculator({...ETH, rules: given})).part('price')).to.contain('1,902.5');
    }
    const answer = {symbol: 'NEWUSDT', brackets: [bracket('0', '1000', '0.1')]};
    const page = await calculator({...ETH, market: 'binance-usdm/NEWUSDT', size: '0.1', rules: JSON.stringify(answer)});
    expect(page.part('price')).to.contain('NEW long is liquidated at 1,902.4');
  });

  const bracket = (notionalFloor: string, notionalCap: string, maintMarginRatio: string) => {
    return {notionalFloor, notionalCap, maintMarginRatio, cum: '0', initialLeverage: '20'};
  };

  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['no rules', 5, 'The rules this page sets. Number. Set'],
    ['text that is no JSON', '{', 'The rules this page sets. Text that is no JSON.'],
    [
      'a rate of the whole value',
      {brackets: [{rate: '1'}]},
      'The rules this page sets, at brackets[0].rate. Found rate and fee',
    ],
    ['an order book', {bids: [], asks: []}, 'The rules this page sets, at answer. An order book.'],
    ['an endless list', {brackets: {length: 1e9}}, 'The rules this page sets'],
  ];
  for (const [name, rules, says] of wrong) {
    it(`are refused in words: ${name}`, async () => {
      const page = await calculator({...ETH, rules});
      expect(page.part('error')).to.contain(says);
      page.element.rules = undefined;
      await page.element.updateComplete;
      expect(page.part('price')).to.contain('1,719.04');
    });
  }

  it('count in an account too', async () => {
    const page = await calculator({...ACCOUNT, rules: {'binance-usdm/BTCUSDT': {brackets}}});
    expect(page.part('footer')).to.contain('The host’s rules').and.to.contain('Brackets of');
  });
});

describe('what is pasted from an exchange', () => {
  async function paste(page: CalculatorHarness, text: string): Promise<string> {
    const details = rootOf(page).querySelector<HTMLDetailsElement>('details.paste')!;
    details.open = true;
    await waitUntil(() => rootOf(page).querySelector('#paste') !== null, undefined, {timeout: 10000});
    const box = rootOf(page).querySelector<HTMLTextAreaElement>('#paste')!;
    box.value = text;
    const before = report(page);
    await page.press('Read it');
    await waitUntil(() => report(page) !== before, undefined, {timeout: 10000});
    await page.element.updateComplete;
    return report(page);
  }
  const report = (page: CalculatorHarness) =>
    rootOf(page).querySelector('.report')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  const cross = (symbol: string, positionAmt: string, entryPrice: string, unrealizedProfit: string) => {
    return {symbol, positionAmt, entryPrice, unrealizedProfit, isolated: false};
  };

  it('fills the account: rows, balance, prices; other mistakes stand at their fields', async () => {
    const page = await calculator(ACCOUNT);
    const positions = [cross('SOLUSDT', '10', '150', '-20'), cross('NOSUCHUSDT', '-1', '10', '1')];
    const said = await paste(page, JSON.stringify({totalCrossWalletBalance: '500', positions}));
    expect(said).to.contain('Read as Binance account (fapi account). Cross positions taken over: 2. Balance: 500.00.');
    expect(said).to.contain('No rules here list NOSUCHUSDT');
    expect(page.control('account.positions.0.mark').value).to.equal('148'); // 150 − 20/10
    expect(page.message('account.positions.1.market')).to.contain('which no rules here list');
    const brackets = [
      {...{notionalFloor: '0', notionalCap: '100', maintMarginRatio: '0.1'}, cum: '0', initialLeverage: '5'},
    ];
    expect(await paste(page, JSON.stringify([{symbol: 'NOSUCHUSDT', brackets}]))).to.contain(
      'Markets whose rules are now yours: 1.',
    );
    expect(page.message('account.positions.1.market')).to.equal('');
    expect(page.part('footer')).to.contain('Rules you pasted');
    expect(page.part('price')).to.contain('Account is liquidated');
  });

  it('says what else it is, and what is wrong with it', async () => {
    const page = await calculator(ACCOUNT);
    const before = page.part('price');
    expect(await paste(page, '{"bids":[],"asks":[]}')).to.contain('This is an order book.');
    expect(await paste(page, '{"bids":')).to.contain('This is no JSON.');
    expect(await paste(page, '{"a":1}')).to.contain('No known answer: fields a.');
    const broken = {totalCrossWalletBalance: '500', positions: [cross('SOLUSDT', '10', 'x', '0')]};
    expect(await paste(page, JSON.stringify(broken))).to.contain('At positions[0].entryPrice: Found x.');
    expect(await paste(page, ' ')).to.contain('Nothing is pasted yet.');
    expect(page.part('price')).to.equal(before);
    await expect(page.element).to.be.accessible();
  });

  it('answers an isolated position with the venue’s own price: 2866.26936529', async function () {
    const file = await recorded('data/api/hyperliquid_clearinghouseState_docs.json');
    if (!file) return this.skip();
    // 1/(2·50): the maximum leverage of the day the documentation was written
    const page = await calculator({...ACCOUNT, rules: {'hyperliquid/ETH': {brackets: [{rate: '0.01'}]}}});
    expect(await paste(page, JSON.stringify(file))).to.contain('Isolated positions stand alone');
    await page.press('Calculate ETH long');
    expect(page.part('price')).to.equal('ETH long is liquidated at 2,866.27USDC');
  });

  it('answers a Binance position with the venue’s own price: 5930.78', async function () {
    const file = await recorded('data/api/binance_fapi_positionRisk_hedge.json');
    if (!file) return this.skip();
    const page = await calculator(ACCOUNT);
    await paste(page, JSON.stringify(file));
    await page.press('Calculate BTCUSDT long');
    expect(page.control('position.margin').value).to.equal('13200.70726908');
    // the first two brackets of the venue’s documentation, of the same time
    page.element.rules = {'binance-usdm/BTCUSDT': {brackets: BRACKETS_2020, tick: '0.01'}};
    await page.element.updateComplete;
    expect(page.part('price')).to.contain('5,930.79'); // 5930.7835…, up; the venue prints it to the nearest
  });

  const BRACKETS_2020 = [
    {upTo: '50000', rate: '0.004'},
    {upTo: '600000', rate: '0.005'},
  ];

  it('fills an account with Bybit’s positions and answers it by the risk limits pasted after them', async () => {
    const page = await calculator(ACCOUNT);
    const positions = [
      {
        symbol: 'BTCUSDT',
        side: 'Buy',
        size: '0.5',
        avgPrice: '50000',
        markPrice: '50500',
        positionValue: '25000',
        tradeMode: 0,
      },
    ];
    const said = await paste(page, JSON.stringify({retCode: 0, result: {category: 'linear', list: positions}}));
    expect(said).to.contain('Read as Bybit positions (position/list). Cross positions taken over: 1.');
    expect(said).to.contain('No rules here list BTCUSDT').and.to.contain('It does not state the balance');
    // the first two tiers as recorded on 25 September 2026; 300,000·(0.005 − 0.0033) = 510
    const tier = (riskLimitValue: string, maintenanceMargin: string, initialMargin: string, mmDeduction: string) => {
      return {symbol: 'BTCUSDT', riskLimitValue, maintenanceMargin, initialMargin, mmDeduction};
    };
    const list = [
      {...tier('300000', '0.0033', '0.0066', ''), maxLeverage: '150.00'},
      {...tier('2000000', '0.005', '0.01', '510'), maxLeverage: '100.00'},
    ];
    const rules = await paste(page, JSON.stringify({retCode: 0, result: {category: 'linear', list}}));
    expect(rules).to.contain('Read as Bybit risk limits (risk-limit). Markets whose rules are now yours: 1.');
    expect(rules).to.contain('The venue also counts the fee of closing, which is not stated here');
    await page.write('account.balance', '2500');
    // 2500 + 0.5·(P − 50000) = 0.0033·0.5·P: 22500/0.49835 = 45148.991…, up to a cent
    expect(page.part('price')).to.contain('Account is liquidated below 45,149').and.to.contain('when BTC alone moves');
    expect(page.part('footer')).to.contain('Rules you pasted');
  });

  it('fills an account with OKX’s positions, and answers it by the tiers of their family', async () => {
    const page = await calculator(ACCOUNT);
    const swap = {
      instId: 'BTC-USDT-SWAP',
      posSide: 'long',
      pos: '50',
      mgnMode: 'cross',
      avgPx: '50000',
      markPx: '50500',
    };
    const said = await paste(page, JSON.stringify({code: '0', data: [swap]}));
    expect(said).to.contain('Read as OKX positions. Cross positions taken over: 1.');
    expect(said).to.contain('Sizes are in contracts whose value it does not state');
    expect(page.control('account.positions.0.size').value).to.equal('');
    const tier = {
      instFamily: 'BTC-USDT',
      instId: '',
      tier: '1',
      minSz: '0',
      maxSz: '500',
      mmr: '0.004',
      maxLever: '125',
    };
    const rules = await paste(page, JSON.stringify({code: '0', data: [{...tier, imr: '0.008'}]}));
    expect(rules).to.contain('Markets whose rules are now yours: 1.').and.to.contain('Tiers go by contracts');
    expect(page.message('account.positions.0.market')).to.equal('');
    await page.write('account.positions.0.size', '0.5');
    await page.write('account.balance', '2500');
    // 2500 + 0.5·(P − 50000) = 0.002·P: 22500/0.498 = 45180.72…, up
    expect(page.part('price')).to.contain('Account is liquidated below 45,18').and.to.contain('BTC');
    const second = {...tier, tier: '2', minSz: '501', maxSz: '1000', mmr: '0.006', imr: '0.01', maxLever: '100'};
    await paste(
      page,
      JSON.stringify({
        code: '0',
        data: [{...tier, imr: '0.008'}, second, {...tier, imr: '0.008', instFamily: 'ETH-USDT'}],
      }),
    );
    await waitUntil(() =>
      textOf(page, '#account-positions-message').includes('go by contracts whose value nobody stated'),
    );
  });

  it('takes over the twelve positions of a Hyperliquid account of 2023', async function () {
    const file = await recorded('data/api/hyperliquid_clearinghouseState_2023-03-27.json');
    const meta = await recorded('data/api/hyperliquid_meta_2023.json');
    if (!file || !meta) return this.skip();
    const page = await calculator(ACCOUNT, 900);
    expect(await paste(page, JSON.stringify(file))).to.contain('Cross positions taken over: 12.');
    expect(rootOf(page).querySelectorAll('.row.held').length).to.equal(12);
    expect(await paste(page, JSON.stringify(meta))).to.contain('Markets whose rules are now yours: 28.');
    expect(page.part('head')).to.contain('12 positions, cross');
  });
});
