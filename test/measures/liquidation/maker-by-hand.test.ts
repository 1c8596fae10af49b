import {expect} from '@open-wc/testing';
import {formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {
  auctionNeedsRedo,
  auctionPrice,
  auctionTop,
  bark,
  makerRate,
  makerStanding,
  take,
} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const whole = (r: Ratio) => formatRatio(r, 60);
/** As many units of a ray. */
const units = (count: number) => `${count}e-27`;

// makerdao/dss, src/dog.sol: dart = min(art, room·WAD/rate/chop), dink = ink·dart/art, tab = dart·rate·chop/WAD
describe('bark(vault), to the last unit', () => {
  const vault = {ink: '40', art: '100', penaltyFactor: '1.1', dust: '20'};
  const rows = [
    // changes                                 collateral  debt moved  tab     debt left
    [{}, ['40', '100', '110', '0']],
    [{room: '88'}, ['32', '80', '88', '20']], // exactly the dust may stay
    [
      {room: '87.9'},
      ['31.963636363636363636', '79.909090909090909090', '87.899999999999999999', '20.09090909090909091'],
    ],
    [{room: '88.1'}, ['40', '100', '110', '0']], // less would stay: all of it goes, though there is room for 88.1
    [{room: '22'}, ['8', '20', '22', '80']], // exactly the dust may be auctioned
    [{room: '21.9'}, 'dust'],
    [{room: '0'}, 'no-room'],
    [{ink: '0'}, 'no-collateral'],
    [{ink: '1e-18', room: '55'}, 'no-collateral'], // half a unit
    [
      {art: '10', ink: '3', penaltyFactor: '1.13', room: '5', dust: '0'},
      [...['1.32743362831858407', '4.424778761061946902', '4.99999999999999999926', '5.575221238938053098']],
    ],
    [
      {rate: '1.5', room: '55'},
      ['13.333333333333333333', '33.333333333333333333', '54.99999999999999999945', '66.666666666666666667'],
    ],
  ] as const;
  for (const [change, expected] of rows) {
    it(`${JSON.stringify(change)}: ${String(expected)}`, () => {
      const answer = bark({...vault, ...change});
      const told =
        answer.kind === 'refused'
          ? answer.why
          : [answer.collateral, answer.normalisedDebt, answer.tab, answer.artLeft].map(whole);
      const plain = typeof expected === 'string' ? expected : expected.map(text => text.replace(/(\.\d*?)0+$/, '$1'));
      expect(told).to.deep.equal(plain);
    });
  }
});

// src/clip.sol, take: owe = slice·price, or tab and then slice = owe/price, floored
describe('take(bid), to the last unit', () => {
  const auction = {lot: '40', tab: '110', price: '3', chost: '22', amount: '40'};
  const rows = [
    [{}, ['36.666666666666666666', '110', '3.333333333333333334', '0']],
    [{amount: '30'}, ['29.333333333333333333', '88', '10.666666666666666667', '22']], // 20 would stay: 22 must
    [{amount: '22', price: '4'}, ['22', '88', '18', '22']], // exactly 22 may
    [{amount: '22', price: '5'}, ['22', '110', '18', '0']], // exactly all of it
    [{lot: '10', amount: '10'}, ['10', '30', '0', '80']], // the whole lot: no dust is asked about
    [{tab: '22', amount: '1'}, 'no-partial-purchase'],
  ] as const;
  for (const [change, expected] of rows) {
    it(`${JSON.stringify(change)}: ${String(expected)}`, () => {
      const answer = take({...auction, ...change});
      expect(
        answer.kind === 'refused' ? answer.why : [answer.slice, answer.owe, answer.lotLeft, answer.tabLeft].map(whole),
      ).to.deep.equal(expected);
    });
  }
});

// src/abaci.sol: rmul floors top·share
describe('auctionPrice(top, elapsed, curve), auctionTop, auctionNeedsRedo, to the last unit', () => {
  const prices = [
    [units(7), '1', {kind: 'linear', tau: '3'}, 4], // 7·0.666… = 4.66…
    [units(7), '3', {kind: 'linear', tau: '3'}, 0],
    [units(7), '0', {kind: 'linear', tau: '0'}, 0],
    [units(15), '1', {kind: 'exponential', cut: '0.99'}, 14], // 14.85
    [units(15), '0', {kind: 'exponential', cut: '0'}, 15],
    [units(15), '1', {kind: 'exponential', cut: '0'}, 0],
    [units(15), '89', {kind: 'stairs', cut: '0.5', step: '90'}, 15],
    [units(15), '90', {kind: 'stairs', cut: '0.5', step: '90'}, 7], // 7.5
  ] as const;
  for (const [top, elapsed, curve, left] of prices) {
    it(`${curve.kind}: ${top} after ${elapsed} s is ${left} units of a ray`, () => {
      expect(formatDecimal(auctionPrice(top, elapsed, curve))).to.equal(
        left === 0 ? '0' : `0.${'0'.repeat(27 - String(left).length)}${left}`,
      );
    });
  }

  it('has no stairs without a step', () => {
    expect(refusal(() => auctionPrice('5', '10', {kind: 'stairs', cut: '0.99', step: '0'}))).to.deep.equal([
      'step',
      'not-positive',
    ]);
  });

  it('begins at ⌊⌊feed/par⌋·buf⌋: 0.333…·1.25', () => {
    expect(whole(auctionTop('1', '1.25', '3'))).to.equal('0.416666666666666666666666666');
  });

  it('waits for a redo after the tail and below the cusp, at neither', () => {
    const limits = {tail: '7200', cusp: '0.4'};
    const rows = [
      ['2', '5', '7200', false],
      ['2', '5', '7201', true],
      ['1.999999999999999999999999999', '5', '0', true],
      ['0', '5', '0', true],
    ] as const;
    for (const [price, top, elapsed, isOver] of rows) {
      expect(auctionNeedsRedo(price, top, elapsed, limits), `${price} of ${top} after ${elapsed}`).to.equal(isOver);
    }
  });
});

describe('makerStanding(vault), makerRate(spans), to the last unit', () => {
  // src/spot.sol: spot = rdiv(rdiv(price, par), mat); src/dog.sol: spot > 0 and ink·spot < art·rate
  const rows = [
    ['3', '200', '100', '1.5', true], // spot 66.66…6: 3·spot is 2·10^−27 short of 200
    ['3', '199', '100', '1.5', false],
    ['40', '100', '5', '2', false], // equality is safe
    ['40', '100', '0', '2', false], // no price, no bark
    ['0', '100', '5', '2', true],
  ] as const;
  for (const [ink, art, price, liquidationRatio, isUnsafe] of rows) {
    it(`${art} against ${ink} at ${price}, ratio ${liquidationRatio}: ${isUnsafe ? 'unsafe' : 'safe'}`, () => {
      expect(makerStanding({ink, art, price, liquidationRatio}).unsafe).to.equal(isUnsafe);
    });
  }

  it('floors the index: 3 units at 1.5 are 4, and 6 after another second', () => {
    const duty = '1500000000000000000000000000';
    expect(formatDecimal(makerRate([{duty, seconds: '1'}], units(3)))).to.equal(`0.${'0'.repeat(26)}4`);
    const twice = [
      {duty, seconds: '1'},
      {duty, seconds: '1'},
    ];
    expect(formatDecimal(makerRate(twice, units(3)))).to.equal(`0.${'0'.repeat(26)}6`);
    expect(formatDecimal(makerRate([{duty, seconds: '2'}], units(3)))).to.equal(`0.${'0'.repeat(26)}6`); // 6.75
    expect(formatDecimal(makerRate([], units(3)))).to.equal(`0.${'0'.repeat(26)}3`);
  });
});
