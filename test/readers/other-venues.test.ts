import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../src/decimal/index.js';
import {
  readBybitRiskLimit,
  readDydxMarkets,
  readDydxSubaccount,
  readOkxPositionTiers,
} from '../../src/readers/index.js';
import {refusal} from '../support/refusals.js';
import {recorded} from '../venues/recorded.js';

const bybit = (list: readonly object[], category = 'linear') => ({
  retCode: 0,
  result: {category, list, nextPageCursor: ''},
});
const tier1 = {
  symbol: 'BTCUSDT',
  riskLimitValue: '300000',
  maintenanceMargin: '0.0033',
  initialMargin: '0.0066',
  maxLeverage: '150.00',
  mmDeduction: '',
};
const tier2 = {
  ...tier1,
  riskLimitValue: '2000000',
  maintenanceMargin: '0.005',
  initialMargin: '0.01',
  maxLeverage: '100.00',
  mmDeduction: '510',
};

describe('readBybitRiskLimit(answer)', () => {
  it('checks every deduction against the join: 300000·(0.005 − 0.0033) = 510', () => {
    const {contract, schedule, printedAs} = readBybitRiskLimit(bybit([tier1, tier2])).get('BTCUSDT')!;
    expect(schedule.brackets.map(({deduction}) => formatDecimal(deduction))).to.deep.equal(['0', '510']);
    expect([contract, printedAs]).to.deep.equal(['linear', 'fraction']);
    const ask = () => readBybitRiskLimit(bybit([tier1, {...tier2, mmDeduction: '511'}]));
    expect(refusal(ask)).to.deep.equal(['result.list[0].brackets[1].deduction', 'deduction-does-not-join']);
  });

  it('reads the percent of older answers as percent', () => {
    const old = {...tier1, maintenanceMargin: '0.5', initialMargin: '1', maxLeverage: '100.00'};
    const {schedule, printedAs} = readBybitRiskLimit(bybit([old], 'inverse')).get('BTCUSDT')!;
    expect([formatDecimal(schedule.brackets[0]!.rate), printedAs]).to.deep.equal(['0.005', 'percent']);
  });

  it('names what is missing, and what is another endpoint’s', () => {
    expect(refusal(() => readBybitRiskLimit(bybit([{...tier1, riskLimitValue: ''}])))).to.deep.equal([
      'result.list[0].riskLimitValue',
      'missing',
    ]);
    expect(refusal(() => readBybitRiskLimit(bybit([], 'option')))).to.deep.equal(['result.category', 'not-a-choice']);
    expect(refusal(() => readBybitRiskLimit({retCode: 10001}))).to.deep.equal(['result', 'not-an-object']);
  });

  it('reads the recordings', async function () {
    const genuine = await recorded('data/api/bybit_v5_market_risk_limit_BTCUSDT_2026-09-25.json');
    const docs = await recorded('data/api/bybit_v5_market_risk_limit_docs.json');
    if (!genuine || !docs) return this.skip();
    expect(readBybitRiskLimit(genuine).get('BTCUSDT')!.schedule.brackets.length).to.equal(2);
    expect(readBybitRiskLimit(docs).get('BTCUSD')!.contract).to.equal('inverse');
  });
});

describe('readOkxPositionTiers(answer)', () => {
  const tier = {instId: 'CHZ-USDT-SWAP', minSz: '0', maxSz: '5000', mmr: '0.01', maxLever: '50'};
  const next = {...tier, minSz: '5001', maxSz: '7500', mmr: '0.015', maxLever: '33'};

  it('begins each tier at its smallest number of contracts', () => {
    const {kind, brackets} = readOkxPositionTiers({code: '0', data: [tier, next]}).get('CHZ-USDT-SWAP')!;
    expect(kind).to.equal('contracts');
    expect(brackets.map(({floor, cap, rate}) => [floor, cap!, rate].map(formatDecimal))).to.deep.equal([
      ['0', '5001', '0.01'],
      ['5001', '7500', '0.015'],
    ]);
  });

  it('names what is missing, and passes on a refusal of the venue', () => {
    expect(refusal(() => readOkxPositionTiers({code: '0', data: [{...tier, mmr: ''}]}))).to.deep.equal([
      'data[0].mmr',
      'missing',
    ]);
    expect(refusal(() => readOkxPositionTiers({code: '51000', data: []}))).to.deep.equal(['code', 'refused-by-venue']);
    expect(refusal(() => readOkxPositionTiers({}))).to.deep.equal(['code', 'missing']);
  });

  it('reads the recorded shape', async function () {
    const file = await recorded('data/api/okx_v5_position_tiers.json');
    if (!file) return this.skip();
    expect(formatDecimal(readOkxPositionTiers(file).get('BTC-USDT')!.brackets[0]!.rate)).to.equal('0.03');
  });
});

describe('readDydxMarkets(answer) and readDydxSubaccount(answer)', () => {
  const market = {
    ticker: 'BTC-USD',
    oraclePrice: '89919.2',
    initialMarginFraction: '0.02',
    maintenanceMarginFraction: '0.012',
    tickSize: '1',
    stepSize: '0.0001',
    atomicResolution: -10,
  };
  const position = {market: 'BTC-USD', side: 'SHORT', size: '-0.5', entryPrice: '43000.0'};
  const subaccount = {equity: '125000.50', freeCollateral: '100000.25', openPerpetualPositions: {'BTC-USD': position}};

  it('reads rules that equality survives, triggered by the oracle', () => {
    const {rules, atomicResolution} = readDydxMarkets({markets: {'BTC-USD': market}}).get('BTC-USD')!;
    expect([rules.trigger, rules.atThreshold, formatDecimal(rules.schedule.brackets[0]!.rate)]).to.deep.equal([
      'oracle',
      'survives',
      '0.012',
    ]);
    expect(atomicResolution).to.equal(-10);
  });

  it('reads a short without its sign', () => {
    const [held] = readDydxSubaccount({subaccount}).positions;
    expect([held!.side, formatDecimal(held!.size)]).to.deep.equal(['short', '0.5']);
  });

  it('names what is missing', () => {
    expect(refusal(() => readDydxMarkets({markets: {X: {...market, tickSize: null}}}))).to.deep.equal([
      'markets.X.tickSize',
      'missing',
    ]);
    expect(refusal(() => readDydxMarkets({markets: {X: {...market, atomicResolution: 'ten'}}}))).to.deep.equal([
      'markets.X.atomicResolution',
      'not-an-integer',
    ]);
    expect(refusal(() => readDydxMarkets({subaccount}))).to.deep.equal(['markets', 'not-an-object']);
    const broken = {...subaccount, openPerpetualPositions: {X: {...position, side: 'UP'}}};
    expect(refusal(() => readDydxSubaccount({subaccount: broken}))).to.deep.equal([
      'subaccount.openPerpetualPositions.X.side',
      'not-a-choice',
    ]);
  });

  it('reads the recordings', async function () {
    const markets = await recorded<{result: unknown}>('data/api/dydx_v4_perpetual_markets.json');
    const held = await recorded<{result: unknown}>('data/api/dydx_v4_subaccount.json');
    const open = await recorded<{contents: unknown}>('data/api/dydx_v4_ws_subaccounts_subscribed.json');
    if (!markets || !held || !open) return this.skip();
    expect([...readDydxMarkets(markets.result).keys()]).to.deep.equal(['BTC-USD', 'ETH-USD', 'SOL-USD']);
    expect(readDydxSubaccount(held.result).positions.length).to.equal(0);
    expect(readDydxSubaccount(open.contents).positions[0]!.market).to.equal('BTC-USD');
  });
});
