import {expect} from '@open-wc/testing';
import {powerRate} from '../../../src/contracts/index.js';
import {compare, decimal, formatDecimal, ratio, subtract} from '../../../src/decimal/index.js';
import type {Decimal, PriceGrid} from '../../../src/decimal/index.js';
import {powerLawAfterOrder, powerLawPrice} from '../../../src/measures/index.js';
import {comparedToPowerLaw, powerRateAt} from '../../../src/measures/margin/power-law.js';
import {fraction, order, over, times} from '../../oracle/fraction.js';
import type {Fraction} from '../../oracle/fraction.js';

const law = powerRate({baseRate: '0.006', baseInitialRate: '0.01', factor: '0.0000001'});

const fifth = (a: Fraction) => times(a, times(times(a, a), times(a, a)));

describe('powerRateAt(law, notional)', () => {
  it('is the base rate while the power is below it', () => {
    const {rate, approximate} = powerRateAt(law, ratio('1000'));
    expect([formatDecimal(rate), approximate]).to.deep.equal(['0.006', false]);
  });

  it('is exact where the power is a decimal: 6e-8 · (10^10)^0.8 = 6', () => {
    const {rate, approximate} = powerRateAt(law, ratio('10000000000'));
    expect([formatDecimal(rate), approximate]).to.deep.equal(['6', false]);
  });

  it('is the next decimal above the root elsewhere', () => {
    const {rate, approximate} = powerRateAt(law, ratio('4355303.78'));
    expect(approximate).to.equal(true);
    const n4 = times(
      times(fraction('4355303.78'), fraction('4355303.78')),
      times(fraction('4355303.78'), fraction('4355303.78')),
    );
    const wanted = times(fifth(over(fraction('0.0000000006'), fraction('0.01'))), n4);
    const asked = (value: Decimal) => order(fifth(fraction(formatDecimal(value))), wanted);
    expect(asked(rate) >= 0n).to.equal(true);
    expect(asked(subtract(rate, decimal('1e-40'))) < 0n).to.equal(true);
    expect(comparedToPowerLaw(law, ratio('53553.5'), ratio('4355303.78'))).to.be.oneOf([-1, 1]);
  });
});

describe('powerLawPrice(input, grid)', () => {
  const tick: PriceGrid = {kind: 'tick', step: decimal('0.0001')};
  const held = {size: '50', mark: '90000', totalCollateral: '200000', law};
  const others = [{size: '100', price: '3000', rate: '0.006'}];

  it('is the neighbour of the exact roots 87106.0756 and 92765.5407 of the published accounts', () => {
    const long = powerLawPrice({...held, side: 'long', others}, tick);
    expect(long.kind === 'at' && Number(formatDecimal(long.price))).to.be.closeTo(87106.0756, 0.0001);
    const short = powerLawPrice({...held, side: 'short', others}, tick);
    expect(short.kind === 'at' && Number(formatDecimal(short.price))).to.be.closeTo(92765.5407, 0.0001);
  });

  it('agrees with a finer grid, and says that it is approximate', () => {
    for (const side of ['long', 'short'] as const) {
      const coarse = powerLawPrice({...held, side}, {kind: 'tick', step: decimal('0.5')});
      const fine = powerLawPrice({...held, side});
      if (coarse.kind !== 'at' || fine.kind !== 'at') throw new RangeError('no price');
      const gap = subtract(coarse.price, fine.price);
      expect(compare(side === 'long' ? gap : subtract(fine.price, coarse.price), decimal('0')) >= 0).to.equal(true);
      expect(Math.abs(Number(formatDecimal(gap)))).to.be.below(0.5);
      expect(fine.approximate).to.equal(true);
    }
  });

  it('is the plain equation where the power is too small to matter', () => {
    const flat = powerRate({baseRate: '0.1', baseInitialRate: '0.2', factor: '0'});
    // long 1 at 100 with 19 in all: 100 − 19 = 81 = 0.9·P
    const answer = powerLawPrice({side: 'long', size: '1', mark: '100', totalCollateral: '19', law: flat});
    expect(answer.kind === 'at' && formatDecimal(answer.price)).to.equal('90');
    expect(powerLawPrice({side: 'long', size: '1', mark: '100', totalCollateral: '100', law: flat})).to.deep.equal({
      kind: 'never',
      why: 'fully-collateralised',
    });
  });

  it('is now, with the price it crossed, where the mark is past it', () => {
    const flat = powerRate({baseRate: '0.1', baseInitialRate: '0.2', factor: '0'});
    const answer = powerLawPrice({side: 'long', size: '1', mark: '100', totalCollateral: '1', law: flat}); // 99/0.9 = 110
    expect(answer.kind === 'now' && answer.price && formatDecimal(answer.price)).to.equal('110');
  });
});

describe('powerLawAfterOrder(order)', () => {
  const market = {reference: '100', leverage: '10', feeBuffer: '0.0006', unitaryFunding: undefined};
  const flat = powerRate({baseRate: '0.05', baseInitialRate: '0.1', factor: '0'});
  const none = {positionSize: '0', margin: '0', cost: '0', law: flat, ...market};
  const shown = (answer: ReturnType<typeof powerLawAfterOrder>) =>
    answer.kind === 'at' ? formatDecimal(answer.price).slice(0, 10) : answer.kind;
  const rows = [
    // (M − cost)/(|q|·0.05 − q)
    ['opening 1 at 100', {...none, orderSide: 'buy', orderSize: '1'}, '94.6736842'], // (10.06 − 100)/−0.95
    [
      'adding 1',
      {...none, positionSize: '1', margin: '20', cost: '90', orderSide: 'buy', orderSize: '1'},
      '84.1789473',
    ], // (30.06 − 190)/−1.9
    [
      'reducing to 1',
      {...none, positionSize: '2', margin: '20', cost: '180', orderSide: 'sell', orderSize: '1'},
      '73.6842105',
    ], // (10 − 80)/−0.95
    [
      'flipping to 1 long',
      {...none, positionSize: '-1', margin: '9', cost: '-95', orderSide: 'buy', orderSize: '2'},
      '94.6736842',
    ],
    ['a short, opened', {...none, orderSide: 'sell', orderSize: '1'}, '104.819047'], // (10.06 + 100)/1.05
    [
      'funding paid',
      {...none, orderSide: 'buy', orderSize: '1', unitaryFunding: {now: '1.5', lastSettled: '0.55'}},
      '95.6736842',
    ], // −0.95/−0.95
    ['closing', {...none, positionSize: '1', orderSide: 'sell', orderSize: '1'}, 'closed'],
  ] as const;
  for (const [name, input, expected] of rows) {
    it(`${name}: ${expected}`, () => expect(shown(powerLawAfterOrder(input))).to.equal(expected));
  }
});
