import {expect} from '@open-wc/testing';
import {formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {auctionCourse, reverseDutchCourse} from '../../../src/measures/index.js';
import type {AuctionCurve} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const short = (r: Ratio) => formatRatio(r, 8);

/** dss, clip.t.sol: 40 tokens for a tab of 110 DAI, top 5. */
const on = (curve: AuctionCurve, limits = {tail: '7200', cusp: '0.4'}) => ({
  lot: '40',
  tab: '110',
  top: '5',
  curve,
  limits,
});
const stairs: AuctionCurve = {kind: 'stairs', cut: '0.99', step: '90'};

describe('auctionCourse(auction, seconds)', () => {
  it('sells less than the lot, more as the price falls, and returns the rest', () => {
    const {moments} = auctionCourse(on(stairs), ['0', '89', '90', '180']);
    expect(moments.map(({price, sold, toOwner}) => [formatDecimal(price), short(sold), short(toOwner)])).to.deep.equal([
      ['5', '22', '18'], // 110/5
      ['5', '22', '18'],
      ['4.95', '22.222222', '17.777778'],
      ['4.9005', '22.446689', '17.553311'],
    ]);
    for (const {raised, tabLeft} of moments) expect([short(raised), short(tabLeft)]).to.deep.equal(['110', '0']);
  });

  it('raises what it can once the lot is too small: the rest is bad debt', () => {
    const {moments, coversUntil} = auctionCourse(on({kind: 'linear', tau: '3600'}), ['1620', '1621', '1800', '3600']);
    // 40 tokens raise 110 at 2.75 and above: 5·(3600 − t)/3600 ≥ 2.75 until t = 1620
    expect(coversUntil && formatDecimal(coversUntil)).to.equal('1620');
    expect(moments.map(({sold, tabLeft}) => [short(sold), short(tabLeft)])).to.deep.equal([
      ['40', '0'],
      ['40', '0.055555556'], // 0.00138…·40
      ['40', '10'], // at 2.5
      ['40', '110'], // at 0
    ]);
  });

  const stops = [
    // curve                                    tail    cusp    seconds  why
    [stairs, '7200', '0.4', '7201', 'tail'], //  0.99^80 = 0.4475 at 7200
    [stairs, '7200', '0.45', '7200', 'cusp'], // 0.99^79 = 0.452, 0.99^80 = 0.4475
    [{kind: 'linear', tau: '3600'}, '7200', '0.4', '2161', 'cusp'], // (3600 − t)/3600 < 0.4
    [{kind: 'exponential', cut: '0.9999'}, '7200', '0.5', '6932', 'cusp'], // ln 0.5/ln 0.9999 = 6931.1
    [{kind: 'linear', tau: '3600'}, '10.5', '0.4', '11', 'tail'],
  ] as const;
  for (const [curve, tail, cusp, seconds, why] of stops) {
    it(`${curve.kind} with a tail of ${tail} and a cusp of ${cusp} stops at ${seconds} by its ${why}`, () => {
      const course = auctionCourse(on(curve, {tail, cusp}), []);
      expect([formatDecimal(course.stops.seconds), course.stops.why]).to.deep.equal([seconds, why]);
      const around = [String(Number(seconds) - 1), seconds];
      const {moments} = auctionCourse(on(curve, {tail, cusp}), around);
      expect(moments.map(({state}) => state)).to.deep.equal(['running', 'redo']);
    });
  }

  it('says from when a buyer gains, and what starting it pays', () => {
    const {worthFrom, keeperReward} = auctionCourse({...on(stairs), marketPrice: '4.93', tip: '5', chip: '0.02'}, []);
    expect(worthFrom && formatDecimal(worthFrom)).to.equal('180'); // 4.95 is still too dear
    expect(short(keeperReward)).to.equal('7.2'); // 5 + 2 % of 110
    expect(auctionCourse({...on(stairs), marketPrice: '1'}, []).worthFrom).to.equal(null); // it stops before
  });

  it('never raises the tab where the top is too low', () => {
    expect(auctionCourse({...on(stairs), top: '2.7'}, []).coversUntil).to.equal(null);
  });

  it('refuses an auction of nothing and a tail without end', () => {
    expect(refusal(() => auctionCourse({...on(stairs), lot: '0'}, []))).to.deep.equal(['lot', 'not-positive']);
    const endless = () => auctionCourse(on(stairs, {tail: '1e30', cusp: '0.4'}), []);
    expect(refusal(endless)).to.deep.equal(['limits.tail', 'out-of-bounds']);
  });
});

describe('reverseDutchCourse(account, factors)', () => {
  // 10,000 of collateral at an LTV of 0.8 against 8,000: it opens at today's prices
  const account = {adjustedValue: '8000', debtValue: '8000', collateralValue: '10000', maxDiscount: '0.15'};

  it('opens without a discount at a health of 1, and is full at 1 − the most', () => {
    const {opens, fullFrom} = reverseDutchCourse(account, []);
    expect([opens, fullFrom].map(short)).to.deep.equal(['1', '0.85']);
  });

  const rows = [
    // factor  health  DF      repaid  seized       kept        uncovered
    ['1.1', '1.1', '1', '0', '0', '3000', '0'], // nobody may: 11000 − 8000
    ['1', '1', '1', '8000', '8000', '2000', '0'],
    ['0.9', '0.9', '0.9', '8000', '8888.8889', '111.11111', '0'],
    ['0.85', '0.85', '0.85', '7225', '8500', '0', '775'], // 8000/0.85 is more than 8500
    ['0.5', '0.5', '0.85', '4250', '5000', '0', '3750'],
  ] as const;
  for (const [factor, health, discount, repaid, seized, kept, uncovered] of rows) {
    it(`at ${factor} of the price pays ${discount} for ${seized}, and leaves ${kept}`, () => {
      const [moment] = reverseDutchCourse(account, [factor]).moments;
      const {maxRepay, maxYield, keptValue} = moment!;
      expect(
        [moment!.health, moment!.discountFactor, maxRepay, maxYield, keptValue, moment!.uncovered].map(short),
      ).to.deep.equal([health, discount, repaid, seized, kept, uncovered]);
    });
  }
});
