import {expect} from '@open-wc/testing';
import {formatRatio, ratioToFloat} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {fluidStanding, fluidTick} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const short = (r: Ratio | null | undefined) => r && formatRatio(r, 8);
const terms = {collateralFactor: '0.85', threshold: '0.9', maxLimit: '0.95', penalty: '0.02'};
const vault = {...terms, collateral: '10', debt: '18000', price: '2500'};

describe('fluidStanding(vault)', () => {
  const rows = [
    // price   standing          LTV     health
    ['2500', 'within-factor', '0.72', '1.25'],
    ['2100', 'above-factor', '0.85714286', '1.05'],
    ['2000', 'liquidatable', '0.9', '1'], // the threshold itself
    ['1950', 'liquidatable', '0.92307692', '0.975'],
    ['1800', 'absorbed', '1', '0.9'],
  ] as const;
  for (const [price, standing, ltv, health] of rows) {
    it(`18000 against 10 at ${price} is ${standing}`, () => {
      const answer = fluidStanding({...vault, price});
      expect([answer.standing, short(answer.ltv), short(answer.health)]).to.deep.equal([standing, ltv, health]);
    });
  }

  it('stands beyond a limit at the limit itself', () => {
    const at = (debt: string) => fluidStanding({...vault, debt, price: '2000'}).standing;
    expect([at('17000'), at('16999'), at('19000'), at('18999'), at('17999')]).to.deep.equal([
      'above-factor', // 0.85
      'within-factor',
      'absorbed', // 0.95
      'liquidatable',
      'above-factor',
    ]);
  });

  it('is liquidated from debt/(collateral·threshold) down, and within a tick above that', () => {
    const {liquidation, absorption, borrowable} = fluidStanding(vault);
    expect([liquidation?.price, liquidation?.earliest].map(short)).to.deep.equal(['2000', '2003']);
    expect(short(absorption?.price)).to.equal('1894.7368');
    expect(short(borrowable)).to.equal('3250'); // 0.85·25000 − 18000
  });

  it('has no price without debt', () => {
    expect(fluidStanding({...vault, debt: '0'})).to.deep.include({
      standing: 'no-debt',
      health: null,
      liquidation: null,
    });
  });

  const wrong = [
    [{threshold: '0.8'}, 'threshold', 'limits-unordered'],
    [{maxLimit: '0.9'}, 'maxLimit', 'limits-unordered'],
    [{maxLimit: '0.99'}, 'penalty', 'out-of-bounds'], // 0.99 + 0.02 > 0.997
    [{collateral: '0'}, 'collateral', 'debt-without-collateral'],
    [{price: '0'}, 'price', 'not-positive'],
  ] as const;
  for (const [change, field, code] of wrong) {
    it(`refuses ${JSON.stringify(change)}: ${code}`, () => {
      expect(refusal(() => fluidStanding({...vault, ...change}))).to.deep.equal([field, code]);
    });
  }
});

describe('fluidTick(rawDebt, rawCollateral)', () => {
  // TickMath.sol states (1.0015^tick)·2^96 in its comments
  const rows = [
    ['1.0014', 1],
    ['1.0015', 2], // exactly on tick 1: put into the next
    ['1', 1],
    ['0.9999', 0],
    ['4.6406', 1024], // 1.0015^1024 = 4.64062544…
    ['4.6407', 1025],
    ['4626198540796508716348404308345255985e-26', 16384], // 1.0015^16384, just below
  ] as const;
  for (const [wanted, tick] of rows) {
    it(`puts a ratio of ${wanted} into tick ${tick}`, () => expect(fluidTick(wanted, '1').tick).to.equal(tick));
  }

  it('gives the ratio of the tick: never below what it holds, at most 0.15 % above', () => {
    for (const wanted of ['0.0000000000041', '0.37', '1', '1800', '9e18']) {
      const {ratio} = fluidTick(wanted, '1');
      const above = ratioToFloat(ratio) / Number(wanted);
      expect(above).to.be.at.least(1);
      expect(above).to.be.at.most(1.0015 + 1e-12);
    }
  });

  it('refuses what no tick holds', () => {
    expect(refusal(() => fluidTick('1e30', '1'))).to.deep.equal(['rawDebt', 'out-of-bounds']);
    expect(refusal(() => fluidTick('0', '1'))).to.deep.equal(['rawDebt', 'not-positive']);
  });
});
