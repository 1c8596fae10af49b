import {expect} from '@open-wc/testing';
import {account, continuousSchedule, flatSchedule, marginRules} from '../../../src/contracts/index.js';
import type {AccountInput, AccountPositionInput} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import {accountLiquidation} from '../../../src/measures/index.js';
import type {AccountEdge, Movement} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const rules = marginRules({schedule: continuousSchedule([{rate: '0.1'}]), tick: '0.5'});
const btc: AccountPositionInput = {asset: 'BTC', side: 'long', size: '1', entry: '1000', mark: '1000', rules};
const eth: AccountPositionInput = {asset: 'ETH', side: 'long', size: '10', entry: '100', mark: '100', rules};
const only = (asset: string): Movement => ({kind: 'others-fixed', asset});
const shown = (edge: AccountEdge) =>
  edge.kind === 'never' ? edge.why : edge.prices.map(({asset, price}) => `${asset} ${formatDecimal(price)}`).join(', ');
const both = (input: AccountInput, movement: Movement) => {
  const {falling, rising} = accountLiquidation(account(input), movement);
  return [shown(falling), shown(rising)];
};

describe('accountLiquidation(account, movement)', () => {
  it('holds the others fixed: 500 + (P − 1000) = 0.1·P + 100', () => {
    // 0.9·P = 600
    expect(both({balance: '500', positions: [btc, eth]}, only('BTC'))).to.deep.equal(['BTC 667', 'gains-that-way']);
  });

  it('moves everything by one factor: 500 + 2000·(x − 1) = 200·x', () => {
    const {falling, assumption} = accountLiquidation(account({balance: '500', positions: [btc, eth]}), {
      kind: 'common-move',
    });
    expect(falling.kind === 'at' && formatRatio(falling.factor, 4)).to.equal('0.8333'); // 1500/1800
    expect(shown(falling)).to.equal('BTC 833.5, ETH 83.5');
    expect(assumption).to.deep.equal({kind: 'common-move'});
  });

  it('moves each by its beta: 500 + 1000·d + 2000·d = 100·(1 + d) + 100·(1 + 2d)', () => {
    const movement = {kind: 'betas', betas: {BTC: '1', ETH: '2'}} as const;
    // 2700·d = −300: BTC down a ninth, ETH down two ninths
    expect(both({balance: '500', positions: [btc, eth]}, movement)).to.deep.equal([
      'BTC 889, ETH 78',
      'gains-that-way',
    ]);
    expect(both({balance: '1999', positions: [btc, eth]}, {...movement, betas: {BTC: '0.5', ETH: '2'}})[0]).to.equal(
      'price-below-zero',
    );
  });

  it('gives hedge legs one price: 50 + 2·(P − 1000) − (P − 1000) = 0.1·3·P', () => {
    const short: AccountPositionInput = {...btc, side: 'short'};
    const positions = [{...btc, size: '2'}, short];
    // 0.7·P = 950 has no healthy mark: 50 is less than 300, so the edge is where it would be healthy again
    const {standing, slack, rising} = accountLiquidation(account({balance: '50', positions}), only('BTC'));
    expect([standing, formatRatio(slack), shown(rising)]).to.deep.equal(['liquidatable', '-250', 'BTC 1357.5']);
    expect(both({balance: '500', positions}, only('BTC'))[0]).to.equal('BTC 714.5'); // 500/0.7
  });

  it('gives both prices where either way liquidates: a net long whose requirement outgrows its gains', () => {
    const steep = marginRules({
      schedule: continuousSchedule([{upTo: '1000', rate: '0.1'}, {rate: '0.9'}]),
      tick: '0.5',
    });
    const positions = [
      {...btc, rules: steep},
      {...btc, side: 'short', size: '0.5', rules: steep},
    ] as const;
    // 300 + 0.5·(P − 1000) = 0.15·P below 1000; = 0.9·P − 800 + 0.05·P above it
    expect(both({balance: '300', positions}, only('BTC'))).to.deep.equal(['BTC 571.5', 'BTC 1333']); // 200/0.35, 600/0.45
  });

  it('counts two fills as one position, its bracket that of the sum', () => {
    const stepped = marginRules({
      schedule: continuousSchedule([{upTo: '900', rate: '0.1'}, {rate: '0.2'}]),
      tick: '0.5',
    });
    const whole = {...btc, rules: stepped};
    const halves = [
      {...whole, size: '0.4', entry: '1100'},
      {...whole, size: '0.6', entry: '900'},
    ];
    const one = both({balance: '300', positions: [{...whole, entry: '980'}]}, only('BTC'));
    expect(both({balance: '300', positions: halves}, only('BTC'))).to.deep.equal(one);
  });

  it('lets a coin kept as collateral fall with its market: 100 + 0.8·P + (P − 1000) = 0.1·P', () => {
    const collaterals = [{asset: 'BTC', quantity: '1', price: '1000', weight: '0.8'}];
    expect(both({balance: '100', positions: [btc], collaterals}, only('BTC'))[0]).to.equal('BTC 529.5'); // 900/1.7
  });

  it('walks inverse accounts in 1/price, on both sides', () => {
    const inverse = {...btc, kind: 'inverse', size: '1000'} as const;
    // 0.5 + 1 − 1000/P = 100/P
    expect(both({balance: '0.5', positions: [inverse]}, only('BTC'))).to.deep.equal(['BTC 733.5', 'gains-that-way']);
    const short = {...inverse, side: 'short'} as const;
    expect(both({balance: '1', positions: [short]}, only('BTC'))).to.deep.equal([
      'gains-that-way',
      'collateral-rises-with-short',
    ]);
  });

  it('stands at the edge where a flat requirement jumps over the equity', () => {
    const jumps = marginRules({schedule: flatSchedule([{upTo: '1200', rate: '0.1'}, {rate: '0.5'}]), tick: '0.5'});
    const {rising} = accountLiquidation(account({balance: '300', positions: [{...btc, rules: jumps}]}), only('BTC'));
    expect([shown(rising), rising.kind === 'at' && rising.binding]).to.deep.equal(['BTC 1200', 'edge']); // 500 < 600 there
  });

  it('says where a position stands above its last cap', () => {
    const capped = marginRules({schedule: continuousSchedule([{upTo: '1500', rate: '0.1'}])});
    const {rising} = accountLiquidation(
      account({balance: '900', positions: [{...btc, side: 'short', rules: capped}]}),
      only('BTC'),
    );
    expect(rising.kind === 'at' && rising.beyondLastBracket).to.equal(true); // 1900/1.1
  });

  it('names what it refuses', () => {
    const ask = (input: Partial<AccountInput>, movement = only('BTC')) =>
      refusal(() => accountLiquidation(account({balance: '1', positions: [btc], ...input}), movement));
    expect(ask({}, only('SOL'))).to.deep.equal(['asset', 'unknown-asset']);
    expect(ask({positions: [btc, {...btc, mark: '999'}]})).to.deep.equal(['positions[1].mark', 'two-prices']);
    expect(ask({positions: [{...btc, kind: 'inverse'}, eth]})).to.deep.equal(['positions[1].kind', 'mixed-contracts']);
    expect(ask({positions: [{...btc, size: undefined}]})).to.deep.equal(['positions[0].size', 'missing']);
    expect(ask({collaterals: [{asset: 'BTC', quantity: '1', price: '1000', weight: '1.1'}]})).to.deep.equal([
      'collaterals[0].weight',
      'out-of-bounds',
    ]);
  });
});
