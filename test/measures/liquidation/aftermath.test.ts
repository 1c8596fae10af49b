import {expect} from '@open-wc/testing';
import {lendingRules, loan} from '../../../src/contracts/index.js';
import type {Loan} from '../../../src/contracts/index.js';
import {
  addRatios,
  decimal,
  formatRatio,
  multiply,
  ratio,
  ratioToFloat,
  subtractRatios,
} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {aftermath, healthFactor, llammaAftermath} from '../../../src/measures/index.js';
import type {Aftermath, Liquidated, LiquidationCircumstances} from '../../../src/measures/index.js';
import {lendingProtocols} from '../../../src/venues/index.js';
import {randomLoan} from '../../support/random-loans.js';
import {Seeded} from '../../support/seeded.js';

const rulesOf = (id: string) => lendingProtocols.find(protocol => protocol.id === id)!.rules;
const short = (r: Ratio | null) => r && formatRatio(r, 8);
const bonuses = {WETH: '0.05'};

/** 10 WETH at `price` against `owed`. */
const priced = (price: string, owed: string, threshold = '0.8') =>
  loan({
    collaterals: [{asset: 'WETH', quantity: '10', price, threshold}],
    debts: [{asset: 'USDC', quantity: owed, price: '1'}],
  });

const end = (answer: Aftermath): Liquidated => {
  if (answer.kind !== 'liquidated') throw new TypeError(answer.kind);
  return answer;
};

const ask = (id: string, held: Loan, circumstances: LiquidationCircumstances = {}) =>
  aftermath(held, {rules: rulesOf(id), bonuses}, circumstances);

describe('aftermath(loan, terms, circumstances)', () => {
  const rows = [
    // protocol             price   debt    steps  end              penalty     kept        bad debt
    ['aave-v3.7', '1800', '15000', 1, 'healthy', '375', '2625', '0'], // half, 5 % of 7500; 18000 − 15000 − 375
    ['aave-v3.7', '1750', '15000', 1, 'no-debt', '750', '1750', '0'], // H = 0.9333: all of it
    ['aave-v2', '1750', '15000', 1, 'healthy', '375', '2125', '0'], // half of the debt: H = 1.0267
    ['aave-v4', '1800', '15000', 1, 'healthy', '179.20354', '2820.7965', '0'], // β = 1.03 of 5973.4513
    ['compound-v2', '1800', '15000', 1, 'healthy', '375', '2625', '0'],
    ['compound-v3', '1800', '15000', 1, 'no-debt', '900', '2100', '0'], // 5 % of 18000, whatever the debt
    ['compound-v3', '1550', '15000', 1, 'no-debt', '775', '0', '275'], // 5 % of 15500: the credit of 14725 leaves 275 unpaid
    ['morpho-blue', '1800', '15000', 1, 'no-debt', '957.44681', '2042.5532', '0'], // 15000·0.06/0.94
    ['morpho-midnight', '1800', '15000', 1, 'healthy', '200', '2800', '0'], // β = 1/0.95; 600/(1 − 0.8/0.95) = 3800
    ['euler-v2', '1800', '15000', 1, 'no-debt', '625', '2375', '0'], // DF = H = 0.96
    ['silo-v2', '1800', '15000', 1, 'healthy', '452.83019', '2547.1698', '0'], // (15000 − 12600)/(1 − 0.735)
    ['gearbox-v3', '1800', '15000', 1, 'no-debt', '900', '2100', '0'],
    ['solend', '1800', '15000', 2, 'healthy', '270', '2730', '0'], // a fifth of 15000, a fifth of 12000
    ['maker', '1800', '15000', 1, 'no-debt', '750', '2250', '0'], // sold for 15750 at the oracle's price
    ['maker', '1550', '15000', 1, 'no-debt', '500', '0', '0'], // 15500 raised of 15750: the penalty is short, the debt is not
    ['maker', '1450', '15000', 1, 'no-debt', '0', '0', '500'],
    ['jupiter-lend', '1800', '15000', 1, 'healthy', '187.5', '2812.5', '0'], // 600/(1 − 0.84) = 3750, 5 % of it
    ['fluid', '1800', '15000', 1, 'healthy', '187.5', '2812.5', '0'],
    ['morpho-midnight', '1400', '15000', 1, 'no-collateral', '700', '0', '1700'], // 14000·0.95 = 13300 repaid
  ] as const;
  for (const [id, price, owed, steps, ended, penalty, kept, bad] of rows) {
    it(`${id}: 10 at ${price} against ${owed} loses ${penalty}, keeps ${kept}, leaves ${bad} unpaid`, () => {
      const answer = end(ask(id, priced(price, owed)));
      expect([answer.steps.length, answer.end]).to.deep.equal([steps, ended]);
      expect([answer.penaltyValue, answer.keptValue, answer.badDebt].map(short)).to.deep.equal([penalty, kept, bad]);
    });
  }

  it('Euler v1: a discount of 2 % and what health lacks, down to a health of 1.25', () => {
    const held = priced('1800', '15000');
    const answer = end(aftermath(held, {rules: rulesOf('euler-v1'), bonuses: {WETH: '0.2'}}));
    // discount 0.06, β = 1/0.94; (1.25·15000 − 14400)/(1.25 − 0.8/0.94) = 4350/0.39893617 = 10904
    expect(short(answer.repaid[0]!.value)).to.equal('10904');
    expect(short(answer.steps[0]!.healthAfter)).to.equal('1.25');
  });

  it('Liquity v1 gives all of a trove to the pool; what it cannot pay others take over', () => {
    const trove = priced('1600', '15000', '0.9'); // 106.7 %
    const all = end(ask('liquity-v1', trove));
    expect([all.steps.map(({by}) => by), short(all.penaltyValue), short(all.keptValue)]).to.deep.equal([
      ['pool'],
      '1000',
      '0',
    ]);
    expect(short(all.steps[0]!.feeValue)).to.equal('80'); // 0.5 % of 16000
    const part = end(ask('liquity-v1', trove, {poolDeposits: '6000'}));
    expect(part.steps.map(({by, repaid}) => [by, short(repaid[0]!.value)])).to.deep.equal([
      ['pool', '6000'],
      ['redistribution', '9000'],
    ]);
    // 15920 in proportion, and the pool's part with the gas compensation
    expect(part.steps.map(({seized}) => short(seized[0]!.value))).to.deep.equal(['6448', '9552']);
  });

  it('Liquity v1 in recovery mode caps what the pool takes at 110 % of the debt', () => {
    const trove = priced('2000', '15000', '0.9'); // 133 %: sound on its own
    expect(ask('liquity-v1', trove).kind).to.equal('healthy');
    const capped = end(ask('liquity-v1', trove, {totalRatio: '1.4'}));
    expect([capped.penaltyValue, capped.keptValue].map(short)).to.deep.equal(['1500', '3500']);
  });

  it('Liquity v2: 5 % to the pool and 10 % to those who take over, the rest is claimed', () => {
    const trove = priced('1640', '15000', '0.9');
    const all = end(ask('liquity-v2', trove));
    expect([all.penaltyValue, all.keptValue].map(short)).to.deep.equal(['832', '568']); // 750 and 82 of gas
    const none = end(ask('liquity-v2', trove, {poolDeposits: '0'}));
    expect([none.penaltyValue, none.keptValue].map(short)).to.deep.equal(['1400', '0']); // 16500 asked, 16400 there
  });

  it('Maker at a worse price than the oracle’s sells more', () => {
    const answer = end(ask('maker', priced('1800', '15000'), {auctionPrice: '0.9'}));
    expect(short(answer.seized[0]!.quantity)).to.equal('9.7222222'); // 15750/1620
    expect([answer.penaltyValue, answer.keptValue].map(short)).to.deep.equal(['2500', '500']);
  });

  it('Fluid absorbs a position above its limit whole', () => {
    const held = priced('1600', '15000');
    expect(end(ask('fluid', held)).assumes).to.include('below-absorption');
    expect(end(ask('fluid', held, {absorbedAbove: '0.9375'})).steps[0]!.by).to.equal('absorption'); // equality
    expect(end(ask('fluid', held, {absorbedAbove: '0.9376'})).steps[0]!.by).to.equal('liquidator');
    const absorbed = end(ask('fluid', held, {absorbedAbove: '0.93'})); // LTV 0.9375
    expect([absorbed.steps[0]!.by, short(absorbed.penaltyValue), short(absorbed.keptValue)]).to.deep.equal([
      'absorption',
      '1000',
      '0',
    ]);
  });

  it('Fluid has nothing to repay at a health of exactly 1', () => {
    expect(ask('fluid', priced('1875', '15000')).kind).to.equal('healthy');
  });

  it('Morpho Midnight repays to a health of 1 and no further, whatever digits are left', () => {
    for (const price of ['1799', '1801', '1873.7', '1613']) {
      const answer = end(ask('morpho-midnight', priced(price, '15000')));
      expect([answer.steps.length, answer.end, short(answer.steps[0]!.healthAfter)], price).to.deep.equal([
        1,
        'healthy',
        '1',
      ]);
    }
  });

  it('Morpho pre-liquidation repays little at a time, and leaves an LTV above the LLTV to the market', () => {
    const rules = rulesOf('morpho-pre-liquidation');
    const held = priced('1800', '15210', '0.832603694978499652'); // LTV 0.845, between 0.8326 and 0.86
    const first = end(aftermath(held, {rules, bonuses: {}})).steps[0]!;
    // κ = 0.012396…/0.027396…; 0.0020015 + 0.2433103·κ
    expect(ratioToFloat(first.closeFactor)).to.be.closeTo(0.112095, 1e-6);
    expect(first.effect).to.equal('raises');
    const above = aftermath(priced('1700', '15210', '0.832603694978499652'), {rules, bonuses: {}});
    expect(above).to.deep.equal({kind: 'not-known', why: 'above-pre-liquidation'});
  });

  it('makes a call smaller that would leave dust: Aave v3.7 refuses debts below 1,000', () => {
    const held = loan({
      collaterals: [{asset: 'WETH', quantity: '10', price: '785', threshold: '0.8'}],
      debts: [
        {asset: 'USDC', quantity: '3500', price: '1'},
        {asset: 'DAI', quantity: '3000', price: '1'},
      ],
    });
    const {options, steps} = end(ask('aave-v3.7', held)); // half of 6500 is 3250: 250 of the USDC would stay
    const usdc = options.find(({debt}) => debt === 'USDC')!;
    expect(short(usdc.gain)).to.equal('112.5'); // 2500·5 %, less a tenth
    expect(steps.every(({limiter}) => ['dust', 'close-factor', 'collateral'].includes(limiter))).to.equal(true);
  });

  it('names the liquidator’s choices, the worst for the borrower first', () => {
    const held = loan({
      collaterals: [
        {asset: 'WETH', quantity: '5', price: '1800', threshold: '0.8'},
        {asset: 'LST', quantity: '5', price: '1800', threshold: '0.93'},
      ],
      debts: [{asset: 'USDC', quantity: '16000', price: '1'}],
    });
    const {options} = end(aftermath(held, {rules: rulesOf('aave-v3.7'), bonuses: {WETH: '0.05', LST: '0.09'}}));
    expect(options.map(({collateral, effect}) => [collateral, effect])).to.deep.equal([
      ['LST', 'lowers'], // 0.93·1.09 = 1.0137 > 0.973
      ['WETH', 'raises'], // 0.84
    ]);
  });

  it('says what it cannot know, and what is healthy', () => {
    expect(ask('crvusd', priced('1800', '15000'))).to.deep.equal({kind: 'not-known', why: 'state-in-bands'});
    const two = loan({
      collaterals: [{asset: 'WETH', quantity: '10', price: '1800', threshold: '0.8'}],
      debts: [
        {asset: 'USDC', quantity: '9000', price: '1'},
        {asset: 'DAI', quantity: '6000', price: '1'},
      ],
    });
    for (const id of ['maker', 'fluid', 'liquity-v2']) {
      expect(ask(id, two)).to.deep.equal({kind: 'not-known', why: 'not-a-pair'});
    }
    expect(ask('maker', priced('1800', '0')).kind).to.equal('healthy');
    for (const {id} of lendingProtocols.filter(({rules}) => rules.way.kind !== 'bands')) {
      expect(ask(id, priced('9000', '15000')).kind, id).to.equal('healthy');
    }
  });

  it('balances its books under every protocol: collateral − debt = kept − bad debt + penalties', () => {
    const seeded = new Seeded(20261129);
    let answered = 0;
    for (let round = 0; round < 400; round++) {
      const {collaterals, debts} = randomLoan(seeded, 6);
      if (debts.every(({quantity}) => Number(quantity) === 0)) continue;
      const drawn = loan({collaterals, debts});
      const health = healthFactor(drawn);
      // prices fall until it is liquidatable
      const factor = health.kind === 'at' ? Math.min(1, (0.6 + 0.4 * seeded.unit()) / ratioToFloat(health.value)) : 1;
      const fall = decimal(factor.toFixed(4) === '0.0000' ? '0.0001' : factor.toFixed(4));
      const held: Loan = {
        ...drawn,
        collaterals: drawn.collaterals.map(row => ({...row, price: multiply(row.price, fall)})),
      };
      const {rules, id} = lendingProtocols[round % lendingProtocols.length]!;
      const answer = aftermath(held, {
        rules,
        bonuses: Object.fromEntries(collaterals.map(({asset}) => [asset, '0.07'])),
      });
      if (answer.kind !== 'liquidated') continue;
      answered++;
      const facts = healthFactor(held);
      const equity = subtractRatios(ratio(facts.collateralValue), ratio(facts.debtValue));
      const told = addRatios(subtractRatios(answer.keptValue, answer.badDebt), answer.penaltyValue);
      const miss = Math.abs(ratioToFloat(subtractRatios(equity, told)));
      expect(miss / ratioToFloat(ratio(facts.debtValue)), id).to.be.below(1e-30);
      for (const part of [answer.keptValue, answer.badDebt]) expect(ratioToFloat(part), id).to.be.at.least(0);
    }
    expect(answered).to.be.above(150);
  });

  it('takes as much as stands in its totals, and no more than there was', () => {
    const answer = end(aftermath(priced('1500', '15000'), {rules: lendingRules(), bonuses}));
    expect([answer.end, short(answer.seized[0]!.quantity), short(answer.badDebt)]).to.deep.equal([
      'no-collateral',
      '10',
      '714.28571',
    ]);
  });
});

describe('llammaAftermath(standing)', () => {
  const standing = {
    amplification: '100',
    bandCount: '5',
    loanDiscount: '0.05',
    collateral: '0.6',
    basePrice: '3000',
    liquidationDiscount: '0.02',
    debt: '1500',
  };

  it('is soft inside the bands while its health is above 0', () => {
    const {state, outcome} = llammaAftermath({...standing, oraclePrice: '2650'});
    expect([state.price, outcome.kind]).to.deep.equal(['between', 'healthy']);
  });

  it('is taken whole below 0, and nothing returns', () => {
    const {state, outcome} = llammaAftermath({...standing, oraclePrice: '2650', liquidationDiscount: '0.06'});
    expect(state.liquidatable).to.equal(true);
    const taken = end(outcome);
    expect(taken.seized.map(({asset}) => asset)).to.deep.equal(['collateral', 'crvUSD']);
    expect(short(taken.keptValue)).to.equal('0');
    expect(ratioToFloat(taken.penaltyValue)).to.be.closeTo(Number(formatRatio(ratio(state.value), 12)) - 1500, 1e-6);
  });
});
