import {expect} from '@open-wc/testing';
import {
  contractsSchedule,
  flatSchedule,
  inversePosition,
  linearPosition,
  marginRules,
} from '../../../src/contracts/index.js';
import type {Position, Side} from '../../../src/contracts/index.js';
import {formatDecimal, ratio} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {liquidationPrice} from '../../../src/measures/index.js';
import {refusalOf} from '../../support/refusals.js';

const rows = [
  {upTo: '50000', rate: '0.01'},
  {floor: '50000', rate: '0.02'},
] as const;
const rules = marginRules({schedule: flatSchedule(rows), tick: '0.1'});
const tolerant = marginRules({...rules, atThreshold: 'survives'});

const linear = (side: Side, entry: string, margin: string) => linearPosition({side, size: '1', entry, margin});

describe('liquidationPrice under a flat schedule: 1 % below a notional of 50000, 2 % of the whole from there', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });
  const said = (position: Position, under = rules, mark?: string): string => {
    const answer = liquidationPrice(kernel, position, under, mark);
    if (answer.kind === 'never') return answer.why;
    return `${answer.kind} ${answer.price && formatDecimal(answer.price)} ${answer.binding} ${answer.bracket}`;
  };

  const table = [
    // side   entry    margin   said                       working
    ['short', '45000', '5000', 'at 49504.9 equation 0'], // 50000 / 1.01 = 49504.950, below the edge
    ['short', '45000', '5800', 'at 50000 edge 1'], // at 50000 equity 800 meets 500 but not 1000: no root at all
    ['short', '45000', '6000', 'at 50000 equation 1'], // equity 1000 is just what the upper bracket asks
    ['short', '45000', '6500', 'at 50490.1 equation 1'], // 51500 / 1.02 = 50490.196
    ['long', '60000', '12000', 'at 48484.9 equation 0'], // 48000 / 0.99 = 48484.848: upper root 48979.6 is not in its bracket
    ['long', '60000', '10800', 'at 50204.1 equation 1'], // 49200 / 0.98 = 50204.082, the first of two roots
  ] as const;
  for (const [side, entry, margin, expected] of table) {
    it(`${side} 1 @ ${entry} with ${margin}: ${expected}`, () => {
      expect(said(linear(side, entry, margin))).to.equal(expected);
    });
  }

  describe('with two roots the one nearest the mark counts: 49200 / 0.98 = 50204.082, 49200 / 0.99 = 49696.970', () => {
    const long = linear('long', '60000', '10800');

    it('above both: the upper', () => expect(said(long, rules, '58000')).to.equal('at 50204.1 equation 1'));

    it('in the pocket under the edge, where 1 % is met again: the lower', () => {
      expect(said(long, rules, '49900')).to.equal('at 49697 equation 0');
    });

    it('between edge and upper root it is past the upper: equity 900 of 1002', () => {
      expect(said(long, rules, '50100')).to.equal('now 50204.1 equation 1');
      const answer = liquidationPrice(kernel, long, rules, '50100');
      expect(answer.kind === 'now' && answer.shortfall).to.deep.equal(ratio('102'));
    });

    it('on the edge itself it stands in the upper bracket', () => {
      expect(said(long, rules, '50000')).to.equal('now 50204.1 equation 1');
    });

    it('below both it is past the lower, up to which nothing is met', () => {
      expect(said(long, rules, '49000')).to.equal('now 49697 equation 0');
    });
  });

  describe('on equality the threshold decides whether a touch counts', () => {
    const touching = linear('long', '60000', '11000'); // at 50000 equity 1000 is exactly 2 %; below the edge 1 % is met
    it('liquidates', () => expect(said(touching)).to.equal('at 50000 equation 1'));
    it('survives, on to the next root: 49000 / 0.99 = 49494.949', () => {
      expect(said(touching, tolerant)).to.equal('at 49495 equation 0');
    });
  });

  it('recovers only where slack is above zero: 1 % is met at the cap alone, where 2 % is asked already', () => {
    const below = linear('long', '60000', '10500'); // equity 500 at 50000; upper root 49500 / 0.98 = 50510.204
    expect(said(below, rules, '49000')).to.equal('now 50510.3 equation 1');
    expect(said(below, tolerant, '49000')).to.equal('now 50510.3 equation 1');
  });

  it('recovers on the floor itself where the upper bracket asks less: 2 % below 50000, 1 % from there', () => {
    const falling = flatSchedule([
      {upTo: '50000', rate: '0.02'},
      {floor: '50000', rate: '0.01'},
    ]);
    const eased = marginRules({schedule: falling, tick: '0.1'});
    const long = linear('long', '60000', '10700'); // equity 700 at 50000: more than 500, less than 1000
    expect(said(long, eased)).to.equal('at 50000 edge 1');
    expect(said(long, eased, '49000')).to.equal('now 50000 edge 1');
    expect(said(long, eased, '50000')).to.equal('at 50000 edge 1');
  });

  it('leaps over the equity of an inverse long as its notional grows', () => {
    const coin = marginRules({
      schedule: flatSchedule([
        {upTo: '2', rate: '0.01'},
        {floor: '2', rate: '0.05'},
      ]),
      tick: '0.5',
    });
    const position = inversePosition({side: 'long', notional: '40000', entry: '25000', margin: '0.45'});
    // at 20000 the notional is 2 coin and the equity 0.45 − 0.4 = 0.05: more than 0.02, less than 0.1
    expect(said(position, coin)).to.equal('at 20000 edge 1');
  });

  it('is never reached where even the first bracket is covered', () => {
    expect(said(linear('long', '60000', '60000'))).to.equal('fully-collateralised');
  });

  describe('a schedule by contracts does not move with price', () => {
    // OKX, notice on CHZUSDT tiers: 0–5000 contracts 1.0 %, 5001–7500 1.5 %, 7501–15000 2.0 %
    const byContracts = marginRules({
      schedule: contractsSchedule([
        {upTo: '5001', rate: '0.01'},
        {upTo: '7501', rate: '0.015'},
        {upTo: '15001', rate: '0.02'},
      ]),
      tick: '0.0001',
    });
    const position = linearPosition({
      side: 'long',
      contracts: '6000',
      contractSize: '10',
      entry: '0.2',
      margin: '1200',
    });

    it('takes the bracket of the contracts held: 10800 / (60000·0.985) = 0.182741', () => {
      expect(said(position, byContracts)).to.equal('at 0.1828 equation 1');
    });

    it('says when the contracts held are more than the venue publishes', () => {
      const answer = liquidationPrice(kernel, {...position, contracts: ratio('20000')} as Position, byContracts);
      expect(answer).to.include({bracket: 2, beyondLastBracket: true});
    });

    it('refuses a position nobody stated in contracts', () => {
      const refusal = refusalOf(() => liquidationPrice(kernel, linear('long', '0.2', '0.1'), byContracts));
      expect(refusal).to.include({field: 'position', code: 'contracts-unknown'});
    });
  });
});
