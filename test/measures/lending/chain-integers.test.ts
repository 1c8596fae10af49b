import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../../src/decimal/index.js';
import {
  fixedPower,
  mulDivDown,
  mulDivNearest,
  mulDivUp,
  RAY,
  scaled,
  unscaled,
  wholeNumber,
} from '../../../src/measures/lending/chain-integers.js';
import {balanceAt, grownIndex, rayFactor} from '../../../src/measures/lending/ray-interest.js';
import {refusalOf} from '../../support/refusals.js';

describe('mulDivDown, mulDivUp, mulDivNearest(a, b, c)', () => {
  // Aave v3.7, MathUtils.t.sol: 25/3 up is 9, 72/4 is 18 with nothing to round
  const rows = [
    [5n, 5n, 3n, 8n, 9n, 8n],
    [12n, 6n, 4n, 18n, 18n, 18n],
    [1n, 1n, 2n, 0n, 1n, 1n], // a half goes up
    [0n, 7n, 3n, 0n, 0n, 0n],
  ] as const;
  for (const [a, b, c, down, up, nearest] of rows) {
    it(`${a}·${b}/${c} is ${down} down, ${up} up and ${nearest} to the nearest`, () => {
      expect([mulDivDown(a, b, c), mulDivUp(a, b, c), mulDivNearest(a, b, c)]).to.deep.equal([down, up, nearest]);
    });
  }
});

describe('fixedPower(base, exponent, one)', () => {
  it('is one at exponent 0, the base at 1, and rounds each product half up', () => {
    const x = RAY + 7n;
    expect([fixedPower(x, 0n, RAY), fixedPower(x, 1n, RAY)]).to.deep.equal([RAY, x]);
    expect(fixedPower(15n, 2n, 10n)).to.equal(23n); // 1.5² = 2.25 at one decimal: 22.5, half up
  });
});

describe('scaled(value, decimals), unscaled(whole, decimals)', () => {
  it('goes to smallest units and back', () => {
    expect(scaled('1.5', 18, 'amount')).to.equal(1_500_000_000_000_000_000n);
    expect(formatDecimal(unscaled(1_500_000n, 6))).to.equal('1.5');
    expect(formatDecimal(unscaled(-25n, 1))).to.equal('-2.5');
    expect(wholeNumber('1e36', 'price')).to.equal(10n ** 36n);
  });

  it('refuses what is finer than the unit, not whole, below zero or not a number', () => {
    const {code, values} = refusalOf(() => scaled('0.0000001', 6, 'amount'));
    expect([code, values['decimals'], values['found']]).to.deep.equal(['finer-than-unit', '6', '0.0000001']);
    expect(refusalOf(() => wholeNumber('1.5', 'shares')).code).to.equal('not-whole');
    expect(refusalOf(() => wholeNumber('-1', 'shares')).code).to.equal('negative');
    expect(refusalOf(() => wholeNumber('ten', 'shares')).field).to.equal('shares');
  });
});

describe('rayFactor(rate, seconds, convention)', () => {
  // aave-utilities, pool-math.test.ts and calculate-compounded-interest.test.ts; aave-v3-origin, MathUtils.t.sol
  const rows = [
    ['80000000000000000000000000', '220752000', 'linear', 1_560_000_000_000_000_000_000_000_000n], // 8 % for 7 years
    ['500000000000000000', '100000100', 'linear', 1_000_000_001_585_491_184_677_828_513n],
    ['500000000000000000', '100000100', 'binomial', 1_000_000_001_585_491_184_589_599_100n],
    ['109284236984257451326752610', '31536000', 'power', 1_115_479_365_565_265_190_368_974_686n],
    ['80000000000000000000000000', '0', 'taylor', RAY],
    ['300000000000000000000000000', '31536000', 'taylor', 1_349_500_000_000_000_000_000_000_000n], // 1 + .3 + .045 + .0045
    // x = 10^26 + 1: x/6 floored and ·x half up is …666667, x/2 + that is 51666…666667, ·x half up 5166…666667
    ['3153600000000000000000000031536000', '1', 'taylor', 1_105_166_666_666_666_666_666_666_668n],
    ['1000500000000000000000000000', '15768000', 'binomial-v3', 1_646_239_361_880_034_706_419_516_000n],
    ['1000500000000000000000000000', '2', 'binomial-v3', 1_000_000_063_451_294_766_029_607_534n], // no third power
    ['1000500000000000000000000000', '0', 'binomial-v3', RAY],
  ] as const;
  for (const [rate, seconds, convention, factor] of rows) {
    it(`${convention}: ${rate} for ${seconds} s is ${factor}`, () => {
      expect(rayFactor(rate, seconds, convention)).to.equal(factor);
    });
  }

  it('grows an index, and a principal with it, by way of ray', () => {
    const index = grownIndex('1048540642417873765200833079', rayFactor('500000000000000000', '100000100', 'binomial'));
    expect(balanceAt('10000', index)).to.equal(10485n);
  });

  it('takes no other word', () => {
    expect(refusalOf(() => rayFactor('1', '1', 'monthly' as 'linear')).code).to.equal('not-a-choice');
  });
});
