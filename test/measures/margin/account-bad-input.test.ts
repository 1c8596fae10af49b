import {expect} from '@open-wc/testing';
import {account, checkLeverage, continuousSchedule, marginRules} from '../../../src/contracts/index.js';
import type {Account, AccountPositionInput} from '../../../src/contracts/index.js';
import {formatRatio, ratio} from '../../../src/decimal/index.js';
import {
  accountFundingLiquidation,
  accountLiquidation,
  checkEquity,
  nearestAccountLiquidation,
} from '../../../src/measures/index.js';
import {findMarket} from '../../../src/venues/index.js';
import {refusal, refusalOf} from '../../support/refusals.js';

const schedule = continuousSchedule([
  {upTo: '50000', rate: '0.004', maxLeverage: '125'},
  {rate: '0.01', maxLeverage: '50'},
]);
const rules = marginRules({schedule});
const btc: AccountPositionInput = {asset: 'BTC', side: 'long', size: '1', entry: '30000', mark: '29000', rules};

describe('what an account is refused for says what was found', () => {
  it('a market the rules do not list: the name, and those there are', () => {
    const refused = refusalOf(() => findMarket('binance-usdm/NOPEUSDT'));
    expect([refused.field, refused.code]).to.deep.equal(['market', 'unknown-market']);
    expect(refused.message).to.contain('binance-usdm/NOPEUSDT').and.to.contain('binance-usdm/BTCUSDT');
  });

  it('a leverage above the bracket’s maximum: both, at the size asked about', () => {
    checkLeverage(ratio('125'), schedule, ratio('49999'));
    const refused = refusalOf(() => checkLeverage(ratio('125'), schedule, ratio('50000')));
    expect([refused.field, refused.code]).to.deep.equal(['leverage', 'leverage-above-maximum']);
    expect(refused.message).to.contain('125').and.to.contain('50');
    expect(refused.values).to.deep.equal({found: '125', most: '50'});
  });

  it('an equity below zero: how much; the liquidation answers it as past', () => {
    const under = account({balance: '800', positions: [btc]}); // 800 − 1000
    const refused = refusalOf(() => checkEquity(under));
    expect([refused.field, refused.code, refused.values['found']]).to.deep.equal([
      'balance',
      'negative-equity',
      '-200',
    ]);
    expect(refused.message).to.contain('-200');
    const {standing, slack} = accountLiquidation(under, {kind: 'common-move'});
    expect([standing, formatRatio(slack)]).to.deep.equal(['liquidatable', '-316']); // less 0.4 % of 29000
    const coins = [{asset: 'ETH', quantity: '1', price: '2000', weight: '0.9'}];
    expect(formatRatio(checkEquity(account({balance: '800', positions: [btc], collaterals: coins})))).to.equal('1600');
    const inverse = {...btc, kind: 'inverse', size: '29000'} as const;
    const inCoin = account({balance: '1', positions: [{...inverse, entry: '58000'}]});
    expect(formatRatio(checkEquity(inCoin))).to.equal('0.5'); // 1 + 29000/58000 − 29000/29000
  });

  it('what is no account, and a position without rules, at every measure', () => {
    const measures: readonly ((held: Account) => unknown)[] = [
      checkEquity,
      held => accountLiquidation(held, {kind: 'common-move'}),
      held => nearestAccountLiquidation(held, {volatilities: {BTC: '0.5'}}, '1'),
      held => accountFundingLiquidation(held, {}),
    ];
    for (const measure of measures) {
      for (const nonsense of [undefined, null, 7, 'abc', {}, [], {kind: 'account', positions: []}]) {
        expect(refusal(() => measure(nonsense as unknown as Account))).to.deep.equal(['account', 'not-an-account']);
      }
      const unruled = account({balance: '1', positions: [{...btc, rules: {} as typeof rules}]});
      expect(refusal(() => measure(unruled))).to.deep.equal(['rules', 'not-rules']);
    }
  });
});
