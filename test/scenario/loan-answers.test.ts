import {expect} from '@open-wc/testing';
import {formatDecimal, ratioToFloat} from '../../src/decimal/index.js';
import {answerLoanIn, answers, answersBy, loanPartLoaders, partsOf, type LoanAnswer} from '../../src/scenario/index.js';
import {loanMarkets} from '../../src/venues/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {loanScenario, type LoanRows} from '../support/scenarios.js';

const kernel = await loadKernel();
const ask = (rows: LoanRows) => answers(loanScenario(rows), kernel, 'en');
const loan = (rows: LoanRows): LoanAnswer => ask(rows).answer as LoanAnswer;
const price = (rows: LoanRows): string => formatDecimal(loan(rows).move.price!);

const eth = {asset: 'WETH', quantity: '10', price: '2000'};
const usdc = {asset: 'USDC', quantity: '10000', price: '1'};

describe('answers(scenario, kernel, locale): a loan in a market', () => {
  const rows = [
    // market                  price      working
    ['aave-v3-ethereum', '1204.82'], // 10000/(10·0.83) = 1204.819…
    ['compound-v3/cUSDCv3', '1117.32'], // 10000/(10·0.895) = 1117.318…
    ['maker/ETH-A', '1450'], // 10000·1.45/10, on the cent though the threshold is a reciprocal
    ['liquity-v2/WETH', '1100'], // 10000·1.1/10
    ['morpho-blue/LLTV 86%', '1162.8'], // 10000/8.6 = 1162.790…
  ] as const;
  for (const [market, at] of rows) {
    it(`${market} liquidates 10 WETH against 10,000 at ${at}`, () => {
      expect(price({market, collaterals: [eth], debts: [usdc]})).to.equal(at);
    });
  }

  it('a threshold of one’s own stands before the market’s', () => {
    expect(price({market: 'maker/ETH-A', collaterals: [{...eth, threshold: '50'}], debts: [usdc]})).to.equal('2000');
  });

  it('at a health of exactly one Euler liquidates and Aave does not, and a host’s word stands before both', () => {
    const atOne = {collaterals: [{...eth, threshold: '50'}], debts: [usdc]};
    const kindIn = (rules: LoanRows) => loan({...atOne, ...rules}).move.liquidation.kind;
    expect(kindIn({market: 'aave-v3-ethereum'})).to.equal('at');
    expect(kindIn({market: 'euler-v2'})).to.equal('now');
    expect(kindIn({market: 'euler-v2', atThreshold: 'survives'})).to.equal('at');
    expect(kindIn({market: 'aave-v3-ethereum', atThreshold: 'liquidates'})).to.equal('now');
  });

  it('says what may still be borrowed by a limit of one’s own', () => {
    const own = loan({collaterals: [{...eth, threshold: '70', limit: '60'}], debts: [usdc]});
    expect(ratioToFloat(own.maxBorrow!.value)).to.equal(2000); // 20000·0.6 − 10000
  });

  it('lends against an isolated collateral no more than its debt ceiling, unless another stands beside it', () => {
    const uni = {asset: 'UNI', quantity: '5000000', price: '8'};
    const owed = {...usdc, quantity: '10000000'};
    const alone = loan({collaterals: [uni], debts: [owed]}).maxBorrow!;
    expect([ratioToFloat(alone.value), alone.limiter]).to.deep.equal([7e6, 'ceiling']); // 17 m − 10 m; the limit leaves 16 m
    const beside = loan({collaterals: [uni, {...eth, quantity: '1'}], debts: [owed]}).maxBorrow!;
    expect([ratioToFloat(beside.value), beside.limiter]).to.deep.equal([16_001_610, 'limit']); // 26 m + 1610 − 10 m
  });

  it('an efficiency mode replaces the terms of its assets', () => {
    const rows = {collaterals: [{asset: 'wstETH', quantity: '10', price: '2000'}], debts: [{...eth, quantity: '8'}]};
    expect(loan(rows).loan.collaterals[0]!.threshold.toString()).to.equal('0.81');
    expect(loan({...rows, mode: '1'}).loan.collaterals[0]!.threshold.toString()).to.equal('0.93');
  });
});

describe('answers(scenario, kernel, locale): what of a loan moves', () => {
  const collaterals = [
    {asset: 'WETH', quantity: '12', price: '1874.89'},
    {asset: 'wstETH', quantity: '8', price: '2314'},
  ];
  const debts = [{asset: 'USDC', quantity: '26500', price: '1'}];

  it('all collateral falls by 1 − 1/H', () => {
    const {move} = loan({collaterals, debts, moving: '*'});
    expect(formatDecimal(move.price!)).to.equal('1475.7'); // 1874.89·26500/33668.6244 = 1475.694…
    expect(move.others.map(other => formatDecimal(other.price))).to.deep.equal(['1821.31']); // 2314·0.787083… = 1821.30…
  });

  it('everything moves with one asset by the betas that were written', () => {
    const {move} = loan({collaterals: [collaterals[0]!, {...collaterals[1]!, beta: '0.5'}], debts, moving: '+WETH'});
    // x = −7168.6244/(18673.9044 + 0.5·14994.72) = −0.273912…, 1874.89·(1 + x) = 1361.335…, up
    expect(formatDecimal(move.price!)).to.equal('1361.34');
  });

  it('else by ρ·σ/σ', () => {
    const volatile = collaterals.map(row => ({...row, volatility: '40'}));
    const correlations = [{first: 'WETH', second: 'wstETH', value: '0.5'}];
    const {move} = loan({collaterals: volatile, debts, correlations, moving: '+WETH'});
    expect(formatDecimal(move.price!)).to.equal('1361.34');
  });

  it('the likeliest mix is what its volatilities say, and an asset without one stands', () => {
    const {move} = loan({collaterals: [{...collaterals[0]!, volatility: '40'}, collaterals[1]!], debts, moving: '~'});
    expect(formatDecimal(move.price!)).to.equal('1155.15'); // only WETH moves
    expect(move.deviations).to.be.closeTo(Math.log(1874.89 / 1155.1444) / (0.4 * Math.sqrt(7 / 365)), 1e-4);
  });

  it('two debts rise together', () => {
    const {move} = loan({
      collaterals: [eth],
      debts: [usdc, {asset: 'DAI', quantity: '2000', price: '1'}],
      moving: '^',
    });
    expect(formatDecimal(move.price!)).to.equal('1.38333'); // 16600/12000, down
  });
});

describe('answers(scenario, kernel, locale): a loan in bands', () => {
  const held = {asset: 'ETH', quantity: '10', price: '2000'};
  const owed = {asset: 'crvUSD', quantity: '12000', price: '1'};

  it('converts over a range that lies below the price, and is healthy above it', () => {
    const {soft} = loan({market: 'crvusd', collaterals: [held], debts: [owed]});
    const [from, to] = [Number(soft!.range.from), Number(soft!.range.to)];
    expect(soft!.range.lowestBand - soft!.range.highestBand).to.equal(9);
    expect(to / from).to.be.closeTo(0.99 ** 10, 1e-12);
    expect(from).to.be.below(2000);
    expect(Number(soft!.health.healthFull)).to.be.greaterThan(Number(soft!.health.health));
  });

  it('takes one collateral against one debt', () => {
    const {fields} = ask({market: 'crvusd', collaterals: [held, eth], debts: [owed]});
    expect(fields['loan.collaterals']?.code).to.equal('one-asset-only');
  });
});

describe('answers(scenario, kernel, locale): what is wrong in a loan', () => {
  const base = {collaterals: [eth], debts: [usdc]};
  const bands = {count: '10', amplification: '100', loanDiscount: '9', liquidationDiscount: '6', basePrice: ''};
  const rows: readonly (readonly [rows: LoanRows, field: string, code: string])[] = [
    [{...base, market: 'aave'}, 'loan.market', 'not-a-choice'],
    [{...base, mode: '9'}, 'loan.mode', 'not-a-choice'],
    [{...base, mode: '1'}, 'loan.mode', 'debt-outside-mode'],
    [{...base, atThreshold: 'maybe'}, 'loan.atThreshold', 'not-a-choice'],
    [{...base, moving: '+BTC'}, 'loan.moving', 'not-a-choice'],
    [{...base, collaterals: [{...eth, threshold: '0'}]}, 'loan.collaterals.0.threshold', 'threshold-out-of-bounds'],
    [{...base, collaterals: [{...eth, threshold: '101'}]}, 'loan.collaterals.0.threshold', 'threshold-out-of-bounds'],
    [{...base, collaterals: [{...eth, limit: '84'}]}, 'loan.collaterals.0.limit', 'limit-above-threshold'],
    [{...base, collaterals: [{...eth, price: '0'}]}, 'loan.collaterals.0.price', 'not-positive'],
    [{...base, collaterals: [{...eth, volatility: '-1'}]}, 'loan.collaterals.0.volatility', 'not-positive'],
    [{...base, collaterals: [{...eth, volatility: '2001'}]}, 'loan.collaterals.0.volatility', 'out-of-bounds'],
    [{...base, collaterals: [eth, eth]}, 'loan.collaterals.1.asset', 'duplicate-asset'],
    [{...base, debts: [{...usdc, quantity: '1.1234567'}]}, 'loan.debts.0.quantity', 'finer-than-unit'],
    [
      {...base, correlations: [{first: 'WETH', second: 'USDC', value: '2'}]},
      'loan.correlations.0.value',
      'correlation-out-of-bounds',
    ],
    [
      {...base, correlations: [{first: 'WETH', second: 'BTC', value: '0'}]},
      'loan.correlations.0.second',
      'unknown-asset',
    ],
    [{...base, market: 'crvusd', bands: {...bands, count: '3'}}, 'loan.bands.count', 'out-of-bounds'],
    [{...base, market: 'crvusd', bands: {...bands, count: '51'}}, 'loan.bands.count', 'out-of-bounds'],
    [{...base, market: 'crvusd', bands: {...bands, loanDiscount: '100'}}, 'loan.bands.loanDiscount', 'out-of-bounds'],
  ];
  for (const [wrong, field, code] of rows) {
    it(`${field}: ${code}`, () => {
      const {fields, answer} = ask(wrong);
      expect(answer).to.equal(null);
      expect(fields[field]?.code, JSON.stringify(Object.keys(fields))).to.equal(code);
    });
  }
});

describe('answerLoanIn(markets, parts)', () => {
  const volatile = {...eth, volatility: '40'};
  const bare = (rows: LoanRows) => answersBy(answerLoanIn(loanMarkets), loanScenario(rows), kernel, 'en');

  it('is asked for a part by what the loan says', () => {
    const parts = (rows: LoanRows) => partsOf(loanScenario(rows).loan, loanMarkets);
    expect(parts({collaterals: [eth], debts: [usdc]})).to.deep.equal([]);
    expect(parts({collaterals: [volatile], debts: [usdc]})).to.deep.equal(['likely']);
    expect(parts({collaterals: [eth], debts: [usdc], moving: '~'})).to.deep.equal(['likely']);
    expect(parts({collaterals: [eth], debts: [usdc], market: 'crvusd'})).to.deep.equal(['bands']);
  });

  it('leaves out what it has no part for, and says the rest as it is', async () => {
    const kinds = ({moves}: LoanAnswer) => moves.map(({kind}) => kind);
    const rows = {collaterals: [volatile], debts: [usdc]};
    const without = bare(rows).answer as LoanAnswer;
    expect(kinds(without)).to.deep.equal(['only', 'only', 'with']);
    expect(formatDecimal(without.move.price!)).to.equal(price(rows));
    const likely = await loanPartLoaders.likely();
    const whole = answersBy(answerLoanIn(loanMarkets, {bands: null, likely}), loanScenario(rows), kernel, 'en');
    expect(kinds(whole.answer as LoanAnswer)).to.deep.equal(['only', 'only', 'with', 'mix']);
  });

  it('answers no market in bands without what answers it', () => {
    const {answer, fields} = bare({collaterals: [eth], debts: [usdc], market: 'crvusd'});
    expect(answer).to.equal(null);
    expect(fields['loan.market']?.code).to.equal('not-a-choice');
  });
});
