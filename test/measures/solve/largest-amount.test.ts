import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {formatDecimal, ratioToFloat} from '../../../src/decimal/index.js';
import {
  collateralWithdrawn,
  debtBorrowed,
  healthFactor,
  largestBorrow,
  largestPartialRepayment,
  largestWithdrawal,
} from '../../../src/measures/index.js';
import type {AmountBounds, LargestAmount} from '../../../src/measures/index.js';
import {randomLoan} from '../../support/random-loans.js';
import {Seeded} from '../../support/seeded.js';

const held = loan({
  collaterals: [
    {asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8', limit: '0.75'},
    {asset: 'CRV', quantity: '1000', price: '1', threshold: '0.41', limit: '0'},
  ],
  debts: [{asset: 'USDC', quantity: '8000', price: '1'}],
});
const told = (answer: LargestAmount) => [answer.kind === 'at' ? formatDecimal(answer.amount) : 'none', answer.limiter];

describe('largestWithdrawal(loan, asset, bounds)', () => {
  const rows: readonly (readonly [string, string, AmountBounds, string, string])[] = [
    // W = 16410, Σvqp = 15000, D = 8000
    ['to a health of 1', 'WETH', {}, '4.666666666666666666', 'limit'], // 7000/1500, before 8410/1600 = 5.256
    ['to a health of 1.5', 'WETH', {health: '1.5'}, '2.75625', 'threshold'], // 4410/1600, below 4.667
    ['at six decimals', 'WETH', {decimals: 6}, '4.666666', 'limit'],
    ['of what the market has', 'WETH', {cash: '1.5'}, '1.5', 'cash'],
    ['of an asset without a borrow limit', 'CRV', {}, '1000', 'balance'],
    ['where that must go first', 'WETH', {zeroLimit: 'goes-first'}, 'none', 'zero-limit-first'],
    ['of that which goes first', 'CRV', {zeroLimit: 'goes-first'}, '1000', 'balance'],
    ['above the health it has', 'WETH', {health: '3'}, 'none', 'threshold'],
  ];
  for (const [what, asset, bounds, amount, limiter] of rows) {
    it(`${what}: ${amount} ${asset}, by ${limiter}`, () => {
      expect(told(largestWithdrawal(held, asset, bounds))).to.deep.equal([amount, limiter]);
    });
  }

  it('is all of it without debt', () => {
    const free = loan({collaterals: [{asset: 'WETH', quantity: '3', price: '2000', threshold: '0.8'}], debts: []});
    expect(told(largestWithdrawal(free, 'WETH'))).to.deep.equal(['3', 'balance']);
  });
});

describe('largestBorrow(loan, asset, bounds)', () => {
  const rows: readonly (readonly [string, AmountBounds, string, string])[] = [
    ['within the borrow limit', {}, '7000', 'limit'], // before 8410
    ['to a health of 1.6', {health: '1.6'}, '2256.25', 'threshold'], // 16410/1.6 − 8000
    ['of what the market has', {cash: '100.5'}, '100.5', 'cash'],
    ['under a ceiling', {room: '999.5', cash: '5000'}, '999.5', 'ceiling'],
    ['where the debt would stay too small', {cash: '100', leastDebt: '10000'}, 'none', 'dust'],
    ['where it is large enough', {cash: '2000', leastDebt: '10000'}, '2000', 'cash'],
    ['at no room', {room: '0'}, 'none', 'ceiling'],
  ];
  for (const [what, bounds, amount, limiter] of rows) {
    it(`${what}: ${amount}, by ${limiter}`, () => {
      expect(told(largestBorrow(held, 'USDC', bounds))).to.deep.equal([amount, limiter]);
    });
  }

  it('lists every bound, the tightest first', () => {
    const {bounds} = largestBorrow(held, 'USDC', {cash: '7500'});
    expect(bounds.map(({limiter}) => limiter)).to.deep.equal(['limit', 'cash', 'threshold']);
  });
});

describe('largestPartialRepayment(loan, asset, bounds)', () => {
  it('leaves the least a debt may be', () => {
    expect(told(largestPartialRepayment(held, 'USDC', {leastDebt: '5000'}))).to.deep.equal(['3000', 'dust']);
    expect(told(largestPartialRepayment(held, 'USDC', {leastDebt: '9000'}))).to.deep.equal(['none', 'dust']);
    expect(told(largestPartialRepayment(held, 'USDC', {cash: '200'}))).to.deep.equal(['200', 'cash']);
    expect(told(largestPartialRepayment(held, 'USDC'))).to.deep.equal(['8000', 'balance']);
  });
});

describe('the largest amounts of random loans', () => {
  it('keep the health asked for, and one unit more does not', () => {
    const seeded = new Seeded(70);
    let tried = 0;
    for (let round = 0; round < 300; round++) {
      const {collaterals, debts} = randomLoan(seeded, 6);
      const drawn = loan({collaterals, debts});
      const target = seeded.pick(['1', '1.25', '1.5']);
      const bounds = {health: target, decimals: 18};
      const [out, more] = [
        largestWithdrawal(drawn, collaterals[0]!.asset, bounds),
        largestBorrow(drawn, debts[0]!.asset, bounds),
      ];
      const after = [
        out.kind === 'at' &&
          out.limiter === 'threshold' &&
          collateralWithdrawn(drawn, collaterals[0]!.asset, out.amount),
        more.kind === 'at' && more.limiter === 'threshold' && debtBorrowed(drawn, debts[0]!.asset, more.amount),
      ];
      for (const left of after) {
        if (!left) continue;
        const answer = healthFactor(left);
        if (answer.kind !== 'at') continue;
        tried++;
        const health = ratioToFloat(answer.value);
        expect(health).to.be.at.least(Number(target) - 1e-15);
        expect(health).to.be.below(Number(target) + 1e-6);
      }
    }
    expect(tried).to.be.above(100);
  });
});
