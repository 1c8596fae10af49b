import {expect} from '@open-wc/testing';
import {loan, type Loan} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio, ratio, ratioToFloat, subtractRatios} from '../../../src/decimal/index.js';
import {
  collateralSwapped,
  debtSwapped,
  healthFactor,
  largestCollateralSwap,
  largestDebtSwap,
  largestLoop,
  leveragedAtOnce,
  loopToHealth,
  loopToLeverage,
  maxBorrow,
  type LargestAmount,
  type LoopTarget,
} from '../../../src/measures/index.js';
import {randomLoan} from '../../support/random-loans.js';
import {Seeded} from '../../support/seeded.js';
import {statedLoan} from '../../support/stated-position.js';

const held = loan({
  collaterals: [
    {asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8', limit: '0.75'},
    {asset: 'CRV', quantity: '0', price: '1', threshold: '0.4', limit: '0.35'},
  ],
  debts: [
    {asset: 'USDC', quantity: '8000', price: '1'},
    {asset: 'DAI', quantity: '0', price: '1'},
  ],
});
const pair = {collateral: 'WETH', debt: 'USDC'};
const costs = {fee: '0.01', slippage: '0.02', flash: '0.0005'};
const borrowOf = (target: LoopTarget) => (target.kind === 'at' ? formatRatio(target.borrow, 10) : target.why);
const healthOf = (of: Loan): number => {
  const found = healthFactor(of);
  return found.kind === 'at' ? ratioToFloat(found.value) : Infinity;
};

describe('loopToHealth(loan, pair, target, costs)', () => {
  // W = 16000, D = 8000, L = 0.8
  const rows = [
    ['1.5', {}, '5714.285714'], // (16000 − 12000)/(1.5 − 0.8)
    ['1.5', {fee: '0.01', flash: '0.001'}, '5637.77308'], // 4000/(1.5015 − 0.792)
    ['2', {}, 'already-there'],
    ['0.5', {}, 'health-stays-above'], // each borrowed unit adds 0.8 of weight and asks for 0.5
  ] as const;
  for (const [target, given, borrow] of rows)
    it(`to ${target}: ${borrow}`, () => expect(borrowOf(loopToHealth(held, pair, target, given))).to.equal(borrow));
});

describe('loopToLeverage(loan, pair, target, costs)', () => {
  // C = 20000, D = 8000: 1.667 now
  const rows = [
    ['2.5', {}, '10000'], // 30000/12000
    ['2.5', {fee: '0.01'}, '9852.216749'], // 10000/(0.99 + 2.5·0.01)
    ['1.5', {}, 'already-there'],
  ] as const;
  for (const [target, given, borrow] of rows)
    it(`to ${target}: ${borrow}`, () => expect(borrowOf(loopToLeverage(held, pair, target, given))).to.equal(borrow));
});

describe('largestLoop(loan, pair, costs)', () => {
  it('ends at the borrow limit: 7000/(1 − 0.75), a leverage of 48000/12000', () => {
    const most = largestLoop(held, pair);
    expect(most.kind === 'at' && [formatRatio(most.borrow, 10), formatRatio(most.leverage!, 10)]).to.deep.equal([
      '28000',
      '4',
    ]);
    expect(most.kind === 'at' && most.limiter).to.equal('limit');
  });

  it('is none where the limit is reached', () => {
    const full = loan({collaterals: [held.collaterals[0]!], debts: [{asset: 'USDC', quantity: '15500', price: '1'}]});
    expect(largestLoop(full, pair)).to.deep.equal({kind: 'none', limiter: 'limit'});
  });
});

describe('a loop lent against whole', () => {
  const whole = loan({
    collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '1', limit: '1'}],
    debts: [{asset: 'USDC', quantity: '8000', price: '1'}],
  });

  it('has no bound at no cost, and ends with nothing left where it costs', () => {
    expect(largestLoop(whole, pair)).to.deep.equal({kind: 'unbounded'});
    const most = largestLoop(whole, pair, {flash: '0.01'});
    expect(most.kind === 'at' && [formatRatio(most.borrow, 10), most.leverage]).to.deep.equal(['1200000', null]);
  });
});

describe('what a loop was solved for is what the loan then has', () => {
  it('on 300 drawn loans, costs included', () => {
    const seeded = new Seeded(31);
    let done = 0;
    for (let row = 0; row < 300; row++) {
      const drawn = statedLoan(randomLoan(seeded));
      const [collateral, debt] = [drawn.collaterals[0]?.asset, drawn.debts[0]?.asset];
      const health = healthFactor(drawn);
      if (!collateral || !debt || health.kind !== 'at' || ratioToFloat(health.value) < 1.02) continue;
      const each = {collateral, debt};
      const target = loopToHealth(drawn, each, '1.01', costs);
      if (target.kind !== 'at') continue;
      const {after} = leveragedAtOnce(drawn, each, target.borrow, costs);
      expect(healthOf(after)).to.be.closeTo(1.01, 1e-12);
      const most = largestLoop(drawn, each, costs);
      if (most.kind !== 'at') continue;
      const full = leveragedAtOnce(drawn, each, most.borrow, costs).after;
      if (most.limiter === 'threshold') expect(healthOf(full)).to.be.closeTo(1, 1e-12);
      else expect(Math.abs(ratioToFloat(maxBorrow(full).value))).to.be.below(1e-20);
      if (most.leverage === null) continue;
      const {collateralValue, debtValue} = healthFactor(full);
      const equity = subtractRatios(ratio(collateralValue), ratio(debtValue));
      expect(
        ratioToFloat(most.leverage) / (Number(formatDecimal(collateralValue)) / ratioToFloat(equity)),
      ).to.be.closeTo(1, 1e-9);
      done++;
    }
    expect(done).to.be.above(50);
  });
});

const told = (answer: LargestAmount) => [answer.kind === 'at' ? formatDecimal(answer.amount) : 'none', answer.limiter];

describe('largestCollateralSwap(loan, from, to, costs)', () => {
  it('ends where less weight would not hold the debt', () => {
    // min(8000/(0.8 − 0.4), 7000/(0.75 − 0.35), 20000) of value: 17500, 8.75 WETH
    expect(told(largestCollateralSwap(held, 'WETH', 'CRV'))).to.deep.equal(['8.75', 'limit']);
    const {after} = {after: collateralSwapped(held, 'WETH', '8.75', 'CRV')};
    expect(ratioToFloat(maxBorrow(after).value)).to.equal(0);
  });

  it('is all there is of what weighs no more than what is bought, or without debt', () => {
    const back = loan({
      collaterals: [
        {...held.collaterals[0]!, quantity: '6'},
        {...held.collaterals[1]!, quantity: '5000'},
      ],
      debts: [{asset: 'USDC', quantity: '8000', price: '1'}],
    });
    expect(told(largestCollateralSwap(back, 'CRV', 'WETH'))).to.deep.equal(['5000', 'balance']);
    expect(told(largestCollateralSwap({...held, debts: []}, 'WETH', 'CRV'))).to.deep.equal(['10', 'balance']);
  });
});

describe('largestDebtSwap(loan, from, costs)', () => {
  it('is all of it while the costs fit', () => {
    expect(told(largestDebtSwap(held, 'USDC', {fee: '0.01'}))).to.deep.equal(['8000', 'balance']);
  });

  it('ends where the costs reach the borrow limit', () => {
    const tight = loan({
      collaterals: [held.collaterals[0]!],
      debts: [
        {asset: 'USDC', quantity: '14990', price: '1'},
        {asset: 'DAI', quantity: '0', price: '1'},
      ],
    });
    const most = largestDebtSwap(tight, 'USDC', {fee: '0.01'});
    expect(told(most)).to.deep.equal(['990', 'limit']); // 10/(1/0.99 − 1)
    expect(ratioToFloat(maxBorrow(debtSwapped(tight, 'USDC', '990', 'DAI', {fee: '0.01'})).value)).to.be.below(1e-20);
  });
});
