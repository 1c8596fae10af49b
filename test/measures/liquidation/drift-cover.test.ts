import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../../src/decimal/index.js';
import {driftCover, driftFundFee, stepDown} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const shortage = {
  marginShortage: 10_000_000n,
  marginRatio: 1_000n,
  liquidatorFee: 0n,
  oraclePrice: 100_000_000n,
  quoteOraclePrice: 1_000_000n,
};

describe('driftCover(shortage, fundFee)', () => {
  // programs/drift/src/math/liquidation/tests.rs
  it('takes 1 of 100 USD to cover 10 USD at a margin of 10 %, more with fees, all where fees reach the margin', () => {
    expect(driftCover(shortage, 0n)).to.deep.equal({amount: 1_000_000_000n, limiter: 'shortage'});
    expect(driftCover({...shortage, quoteOraclePrice: 1_010_000n}, 0n).amount).to.equal(990_099_009n);
    expect(driftCover({...shortage, liquidatorFee: 10_000n}, 0n).amount).to.equal(1_111_111_111n);
    expect(driftCover({...shortage, liquidatorFee: 100_000n}, 0n)).to.deep.equal({
      amount: 2n ** 64n - 1n,
      limiter: 'everything',
    });
    expect(refusal(() => driftCover(shortage, 100_000n))).to.deep.equal(['fundFee', 'fees-exceed-margin']);
  });
});

describe('driftFundFee(shortage, baseAmount, mostFee)', () => {
  it('is nineteen twentieths of what covering leaves, at most the market’s', () => {
    const held = {...shortage, marginShortage: 20_000_000n, marginRatio: 500n, liquidatorFee: 10_000n};
    expect(driftFundFee(held, 10_000_000_000n, 50_000n)).to.equal(19_000n);
    expect(driftFundFee(held, 10_000_000_000n, 10_000n)).to.equal(10_000n);
    expect(driftFundFee({...held, liquidatorFee: 100_000n}, 10_000_000_000n, 50_000n)).to.equal(0n);
    expect(driftFundFee(held, 0n, 50_000n)).to.equal(0n);
    expect(driftFundFee({...held, oraclePrice: 0n}, 10_000_000_000n, 50_000n)).to.equal(0n);
  });
});

describe('stepDown(held, tierMost)', () => {
  it('closes what is above the tier, nothing below it', () => {
    expect(formatDecimal(stepDown('12000', '5000'))).to.equal('7000');
    expect(formatDecimal(stepDown('4000', '5000'))).to.equal('0');
    expect(refusal(() => stepDown('-1', '5000'))).to.deep.equal(['held', 'negative']);
  });
});
