import {expect} from '@open-wc/testing';
import {decimal, formatRatio, ratioToFloat, type Ratio} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {
  accountAftermath,
  answerAccountIn,
  answersBy,
  loadAccountMix,
  type AccountAftermath,
  type AccountText,
  type CrossAnswer,
  type MarketFinder,
} from '../../src/scenario/index.js';
import {binanceUsdm, loadMarketList} from '../../src/venues/index.js';
import {accountScenario} from '../support/scenarios.js';

const BTC = {market: 'binance-usdm/BTCUSDT', side: 'long', size: '1', entry: '1000', mark: '1000', enabled: ''};
const ETH = {market: 'binance-usdm/ETHUSDT', side: 'long', size: '10', entry: '100', mark: '100', enabled: ''};
const DAY = '2026-07-25';
const NO_FEE = decimal('0');

async function answered(text: Partial<AccountText>): Promise<CrossAnswer> {
  const lists = await Promise.all([loadMarketList('hyperliquid'), loadMarketList('dydx-v4')]);
  const find: MarketFinder = id =>
    binanceUsdm.find(market => market.id === id) ??
    lists.find(({venue}) => id.startsWith(`${venue}/`))?.find(id.split('/')[1]!);
  const {mixOf} = await loadAccountMix();
  const {answer, fields} = answersBy(answerAccountIn(find, mixOf), accountScenario(text), await loadKernel());
  if (!answer) throw new RangeError(JSON.stringify(fields));
  return answer;
}

const told = ({steps, end, remainder}: AccountAftermath) => [
  ...steps.map(({leg, closed}) => `${leg.asset} ${leg.side} ${formatRatio(closed, 6)}`),
  `${end}, ${remainder}`,
];
const digits = (value: Ratio) => ratioToFloat(value).toFixed(4);

describe('accountAftermath(answer, fee, day, first)', () => {
  // BTC alone is liquidated at 804/0.996 = 807.2289: equity 7.2289, of which BTC requires 3.2289 and ETH 4.
  it('closes what requires most first, and stops where the rest is healthy', async () => {
    const answer = await answered({balance: '200', positions: [BTC, ETH]});
    const done = accountAftermath(answer, NO_FEE, DAY)!;
    expect(told(done)).to.deep.equal(['ETH long 10', 'healthy, kept']);
    expect([done.funds, done.profit, done.requirement, done.equityLeft].map(digits)).to.deep.equal([
      '200.0000',
      '-192.7711',
      '7.2289',
      '7.2289',
    ]);
    expect(digits(done.steps[0]!.equity)).to.equal('7.2289');
  });

  it('goes on where fees eat what is left, to a deficit', async () => {
    const answer = await answered({balance: '200', positions: [BTC, ETH]});
    const done = accountAftermath(answer, decimal('0.01'), DAY)!;
    // 10 of fee for ETH leave −2.77 against 3.23; then 8.0723 for BTC
    expect(told(done)).to.deep.equal(['ETH long 10', 'BTC long 1', 'closed, not-on-record']);
    expect([done.fees, done.equityLeft, done.deficit].map(digits)).to.deep.equal(['18.0723', '0.0000', '10.8434']);
  });

  it('closes first what the reader wishes', async () => {
    const answer = await answered({balance: '200', positions: [BTC, ETH]});
    expect(told(accountAftermath(answer, NO_FEE, DAY, 0)!)).to.deep.equal(['BTC long 1', 'healthy, kept']);
  });

  it('sees the fills of one side as one position', async () => {
    const half = {...ETH, size: '5'};
    const done = accountAftermath(await answered({balance: '200', positions: [BTC, half, half]}), NO_FEE, DAY)!;
    expect(done.legs.map(({asset, size}) => `${asset} ${formatRatio(size)}`)).to.deep.equal(['BTC 1', 'ETH 10']);
  });

  it('closes in the parts a venue publishes: a tenth a block of dYdX', async () => {
    const positions = [
      {...BTC, market: 'dydx-v4/BTC-USD', size: '100'},
      {...ETH, market: 'dydx-v4/ETH-USD', size: '100'},
    ];
    const done = accountAftermath(await answered({balance: '20000', positions}), NO_FEE, DAY)!;
    expect(done.rules[0]!.kind).to.equal('known');
    // 10 % of 100; healthy again as soon as the requirement has fallen at all
    expect(told(done)).to.deep.equal(['BTC long 10', 'healthy, kept']);
  });

  it('takes a fifth first where Hyperliquid’s position is above 100,000', async () => {
    const positions = [{...BTC, market: 'hyperliquid/BTC', size: '200'}];
    const done = accountAftermath(await answered({balance: '20000', positions}), NO_FEE, DAY)!;
    expect(told(done)).to.deep.equal(['BTC long 40', 'healthy, kept']);
  });

  it('stands at the marks where the account is past it already', async () => {
    const done = accountAftermath(await answered({balance: '-20', positions: [BTC, ETH]}), NO_FEE, DAY)!;
    expect(done.end).to.equal('closed');
    expect(formatRatio(done.deficit)).to.equal('20');
  });

  it('goes by the prices of the likeliest mix before they are rounded', async () => {
    const betas = [
      {asset: 'BTC', beta: '', volatility: '50'},
      {asset: 'ETH', beta: '', volatility: '60'},
    ];
    const positions = [BTC, {...ETH, side: 'short'}];
    const done = accountAftermath(await answered({balance: '200', positions, moves: 'mix', betas}), NO_FEE, DAY)!;
    const equity = ratioToFloat(done.funds) + ratioToFloat(done.profit);
    expect(equity).to.be.closeTo(ratioToFloat(done.requirement), 1e-9);
  });

  it('is nothing where no price liquidates', async () => {
    expect(accountAftermath(await answered({balance: '5000', positions: [BTC]}), NO_FEE, DAY)).to.equal(null);
  });
});
