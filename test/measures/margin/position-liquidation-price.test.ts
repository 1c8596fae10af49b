import {expect} from '@open-wc/testing';
import {
  continuousSchedule,
  flatSchedule,
  inversePosition,
  linearPosition,
  marginRules,
  quantoPosition,
} from '../../../src/contracts/index.js';
import type {LinearInput, MarginRules, Position, Side} from '../../../src/contracts/index.js';
import {decimal, formatDecimal, formatRatio, ratio} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {liquidationPrice} from '../../../src/measures/index.js';
import type {LiquidationAnswer} from '../../../src/measures/index.js';

const oneRate = flatSchedule([{floor: '0', rate: '0.004'}]);
const rules = marginRules({schedule: oneRate, tick: '0.1'});
const frozen = marginRules({schedule: oneRate, tick: '0.1', maintenanceAt: 'entry'});
const coin = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.005'}]), tick: '0.5'});
const frozenCoin = marginRules({...coin, maintenanceAt: 'entry'});

const linear = (side: Side, size: string, entry: string, margin: string, rest?: LinearInput['rest']) =>
  linearPosition({side, size, entry, margin, rest});
const inverse = (side: Side, notional: string, entry: string, margin: string) =>
  inversePosition({side, notional, entry, margin});

/** The answer in one line: what a page would state. */
const said = (answer: LiquidationAnswer): string =>
  answer.kind === 'never' ? answer.why : `${answer.kind} ${answer.price && formatDecimal(answer.price)}`;

describe('liquidationPrice(kernel, position, rules, mark)', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });
  const at = (position: Position, under: MarginRules = rules, mark?: string) =>
    liquidationPrice(kernel, position, under, mark);

  describe('linear, one bracket of 0.4 %: (q·E − s·W)/(q·(1 − s·m))', () => {
    const rows = [
      // side  size   entry    margin      price      working
      ['long', '1', '30000', '3000', '27108.5'], // 27000 / 0.996 = 27108.434, up to the tick
      ['short', '1', '30000', '3000', '32868.5'], // 33000 / 1.004 = 32868.526, down to the tick
      ['short', '1', '4', '0.1164', '4.1'], // 4.1164 / 1.004 = 4.1, on the tick though 4.1 / 0.1 < 41
      ['short', '1', '30000', '30000', '59760.9'], // at 1x a linear short is liquidated: 60000 / 1.004 = 59760.956
      ['long', '0.5', '30000', '-100', '30321.3'], // negative wallet of a cross account: 15100 / 0.498 = 30321.285
    ] as const;
    for (const [side, size, entry, margin, price] of rows) {
      it(`${side} ${size} @ ${entry} with ${margin} margin liquidates at ${price}`, () => {
        expect(said(at(linear(side, size, entry, margin)))).to.equal(`at ${price}`);
      });
    }

    it('is never reached by a long whose margin covers its whole cost', () => {
      expect(at(linear('long', '1', '30000', '30000'))).to.deep.equal({kind: 'never', why: 'fully-collateralised'});
    });

    it('says which way the mark must go, in which bracket, and the unrounded price', () => {
      const answer = at(linear('long', '1', '30000', '3000'));
      expect(answer).to.deep.include({direction: 'falling', bracket: 0, binding: 'equation', beyondLastBracket: false});
      expect(answer.kind === 'at' && formatRatio(answer.exact, 12)).to.equal('27108.4337349'); // 27000 / 0.996
      expect(at(linear('short', '1', '30000', '3000'))).to.include({direction: 'rising'});
    });

    it('takes margin as leverage without rounding it: 3x of 20000 is 6666.67 to no end of digits', () => {
      const answer = at(linearPosition({side: 'long', size: '1', entry: '20000', leverage: '3'}));
      expect(said(answer)).to.equal('at 13386.9'); // (40000 / 3) / 0.996 = 13386.881
    });
  });

  describe('what else enters', () => {
    it('counts the closing fee in the requirement: 27000 / (1 − 0.004 − 0.0005) = 27122.049', () => {
      const withFee = marginRules({...rules, feeRate: '0.0005'});
      expect(said(at(linear('long', '1', '30000', '3000'), withFee))).to.equal('at 27122.1');
    });

    it('counts the rest of a cross account: (30000 − 3000 − 500 + 200) / 0.996 = 26807.229', () => {
      const rest = {unrealisedProfit: '500', maintenance: '200'};
      expect(said(at(linear('long', '1', '30000', '3000', rest)))).to.equal('at 26807.3');
    });

    it('freezes maintenance at entry: 30000 ∓ (3000 − 120)', () => {
      expect(said(at(linear('long', '1', '30000', '3000'), frozen))).to.equal('at 27120');
      expect(said(at(linear('short', '1', '30000', '3000'), frozen))).to.equal('at 32880');
    });

    it('is a linear question for a quanto: (0.001·200 − 0.05) / (0.001·0.99) = 151.515', () => {
      const one = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.01'}]), tick: '0.05'});
      const position = quantoPosition({
        side: 'long',
        contracts: '1000',
        multiplier: '0.000001',
        entry: '200',
        margin: '0.05',
      });
      expect(said(at(position, one))).to.equal('at 151.55');
    });
  });

  describe('inverse, one bracket of 0.5 %: N·(s + m)/(W + s·N/E)', () => {
    const rows = [
      // side  face     entry    margin  rules       said                             working
      ['long', '10000', '25000', '0.04', coin, 'at 22841'], // 10050 / 0.44 = 22840.909, up
      ['short', '10000', '25000', '0.04', coin, 'at 27638.5'], // 9950 / 0.36 = 27638.889, down
      ['long', '10000', '25000', '0.4', coin, 'at 12562.5'], // at 1x a long is liquidated at about E/2: 10050 / 0.8
      ['short', '10000', '25000', '0.4', coin, 'collateral-rises-with-short'],
      ['long', '10000', '25000', '0.04', frozenCoin, 'at 22831.5'], // 10000 / (0.4 + 0.04 − 0.002) = 22831.050
      ['short', '10000', '25000', '0.04', frozenCoin, 'at 27624'], // 10000 / (0.4 − 0.038) = 27624.309
      ['short', '10000', '25000', '0.4', frozenCoin, 'collateral-rises-with-short'], // (C) says E/m; null whatever m
      ['short', '10000', '25000', '0.3999', frozenCoin, 'at 4761904.5'], // 10000 / 0.0021 = 4761904.762
    ] as const;
    for (const [side, face, entry, margin, under, expected] of rows) {
      it(`${side} ${face} USD @ ${entry} with ${margin} coin, maintenance at ${under.maintenanceAt}: ${expected}`, () => {
        expect(said(at(inverse(side, face, entry, margin), under))).to.equal(expected);
      });
    }
  });

  describe('the bracket is chosen at the solution', () => {
    const schedule = continuousSchedule([
      {upTo: '50000', rate: '0.004', deduction: '0'},
      {upTo: '250000', rate: '0.005', deduction: '50'},
      {upTo: '1000000', rate: '0.01', deduction: '1300'},
    ]);
    const stepped = marginRules({schedule, tick: '0.1'});
    const rows = [
      // a long falls out of the upper bracket: its line gives 238700 / 9.9 = 24111.1, notional 241111, not there;
      ['long', '10', '30000', '60000', '24115.6', 1], // (240000 − 50) / 9.95 = 24115.578, notional 241156
      // a short rises into one: its own line gives 54000 / 1.506 = 35856.6, notional 53785, not there;
      ['short', '1.5', '30000', '9000', '35854', 1], // 54050 / 1.5075 = 35854.063, notional 53781
      ['short', '1', '45000', '5200', '50000', 1], // 50200 / 1.004 = 50000: on the floor, so in the upper bracket
    ] as const;
    for (const [side, size, entry, margin, price, bracket] of rows) {
      it(`${side} ${size} @ ${entry} with ${margin} margin: ${price} in bracket ${bracket}`, () => {
        const answer = at(linear(side, size, entry, margin), stepped);
        expect(said(answer)).to.equal(`at ${price}`);
        expect(answer).to.include({bracket, binding: 'equation', beyondLastBracket: false});
      });
    }

    it('does not depend on the kernel being right: from any bracket it is sent to, it finds the one in force', () => {
      for (let bracket = -1; bracket <= 3; bracket++) {
        const misled: Kernel = {...kernel, marginPrice: () => ({price: NaN, bracket, edge: false, errorBound: 0})};
        for (const [side, size, entry, margin, price] of rows) {
          const answer = liquidationPrice(misled, linear(side, size, entry, margin), stepped);
          expect(said(answer), `sent to ${bracket}`).to.equal(`at ${price}`);
        }
      }
    });

    it('keeps the bracket of the entry when maintenance is frozen there', () => {
      const answer = at(linear('long', '10', '30000', '60000'), marginRules({...stepped, maintenanceAt: 'entry'}));
      expect(said(answer)).to.equal('at 24170'); // 30000 − (60000 − 3000 + 1300) / 10
      expect(answer).to.include({bracket: 2});
    });

    it('says when the solution lies above the last bracket the venue publishes', () => {
      const answer = at(linear('long', '50', '30000', '60000'), stepped); // notional about 1.45 million
      expect(answer).to.include({bracket: 2, beyondLastBracket: true});
      const short = at(linear('short', '33', '30000', '30000'), stepped); // 0.99 million at entry, above at the solution
      expect(short).to.include({bracket: 2, beyondLastBracket: true});
    });
  });

  describe('a mark at or past the price is `now`', () => {
    const long = linear('long', '1', '30000', '3000'); // 27108.434

    it('keeps the root as its price and carries what is missing: equity 0, required 108', () => {
      const answer = at(long, rules, '27000');
      expect(said(answer)).to.equal('now 27108.5');
      expect(answer.kind === 'now' && answer.shortfall).to.deep.equal(ratio('108'));
    });

    it('is still ahead between the exact price and the tick above it', () => {
      expect(said(at(long, rules, '27108.45'))).to.equal('at 27108.5');
    });

    it('on equality does as the rules say', () => {
      const short = linear('short', '1', '4', '0.1164'); // exactly 4.1
      const answer = at(short, rules, '4.1');
      expect(said(answer)).to.equal('now 4.1');
      expect(answer.kind === 'now' && answer.shortfall).to.deep.equal(ratio('0'));
      expect(said(at(short, marginRules({...rules, atThreshold: 'survives'}), '4.1'))).to.equal('at 4.1');
    });

    it('has no price where every price liquidates: a short that owes more than it sold', () => {
      const short = linear('short', '1', '30000', '-40000');
      const answer = at(short); // without a mark the shortfall is that at entry: 40000 + 120
      expect(answer).to.deep.include({kind: 'now', price: null, exact: null, direction: 'rising'});
      expect(answer.kind === 'now' && answer.shortfall).to.deep.equal(ratio('40120'));
      const cheaper = at(short, rules, '10000'); // −40000 + 20000 − 40
      expect(cheaper.kind === 'now' && cheaper.shortfall).to.deep.equal(ratio('20040'));
    });

    it('has no price where the first step of the grid lies above the root', () => {
      const coarse = marginRules({schedule: flatSchedule([{floor: '0', rate: '0'}]), tick: '0.5'});
      const answer = at(linear('short', '1', '0.2', '0.1'), coarse);
      expect(answer).to.deep.include({kind: 'now', price: null, exact: ratio('0.3', decimal('1'))});
    });
  });

  it('prints on a grid of significant figures, still towards the earlier liquidation', () => {
    const five = marginRules({schedule: oneRate, grid: {kind: 'significant', figures: 5, decimals: 1}});
    expect(said(at(linear('long', '1', '30000', '3000'), five))).to.equal('at 27109');
    expect(said(at(linear('short', '1', '30000', '3000'), five))).to.equal('at 32868');
  });

  it('gives 40 digits where the venue has no grid', () => {
    expect(said(at(linear('long', '1', '30000', '3000'), marginRules({schedule: oneRate})))).to.equal(
      'at 27108.4337349397590361445783132530120482', // 27000 / 0.996 = …0120481927…, the 40th digit up
    );
  });
});
