import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  ceilToTick,
  compare,
  decimal,
  floorToTick,
  formatDecimal,
  formatRatio,
  multiply,
  ratio,
  roundToGrid,
  type PriceGrid,
} from '../../src/decimal/index.js';
import {over, textOfTicks, ticks} from '../oracle/fraction.js';
import {amount, exactly, holds, positiveAmount} from '../support/properties.js';

const d = (text: string) => decimal(text);

describe('ceilToTick, floorToTick (numerator, denominator, tick)', () => {
  const rows = [
    // above    below     tick     ceil       floor       working
    ['27000', '0.996', '0.1', '27108.5', '27108.4'], // 27108.43…
    ['33000', '1.004', '0.1', '32868.6', '32868.5'], // 32868.52…
    ['4.1164', '1.004', '0.1', '4.1', '4.1'], // 4.1 exactly, though 4.1 / 0.1 < 41 in floats
    ['0.3', '1', '0.1', '0.3', '0.3'], // 0.3 / 0.1 is 2.9999999999999996 in floats
    ['1', '3', '0.25', '0.5', '0.25'], // a tick that is no power of ten
    ['1', '3', '5', '5', '0'], // a tick above the value
    ['0', '3', '0.1', '0', '0'],
    ['1e59', '1e-60', '1e-60', `1${'0'.repeat(119)}`, `1${'0'.repeat(119)}`], // the widest there is
    ['-1', '3', '0.1', '-0.3', '-0.4'], // ceiling and floor below zero too
    ['-0.3', '1', '0.1', '-0.3', '-0.3'],
  ] as const;
  for (const [above, below, tick, ceil, floor] of rows) {
    it(`puts ${above} / ${below} between ${floor} and ${ceil} on a tick of ${tick}`, () => {
      expect(formatDecimal(ceilToTick(d(above), d(below), d(tick)))).to.equal(ceil);
      expect(formatDecimal(floorToTick(d(above), d(below), d(tick)))).to.equal(floor);
    });
  }

  const tick = () =>
    fc
      .tuple(fc.constantFrom('1', '2.5', '5', '0.25'), fc.integer({min: 0, max: 12}))
      .map(([step, places]) => multiply(d(step), d(`1e-${places}`)));

  it('agree with fractions of BigInt, below zero too', () => {
    holds(
      fc.property(amount(), positiveAmount(), tick(), (above, below, step) => {
        const [truth, unit] = [over(exactly(above), exactly(below)), exactly(step)];
        return (
          formatDecimal(ceilToTick(above, below, step)) === textOfTicks(ticks(truth, unit, 'up'), unit) &&
          formatDecimal(floorToTick(above, below, step)) === textOfTicks(ticks(truth, unit, 'down'), unit)
        );
      }),
      2000,
    );
  });

  it('stay on a tick where the quotient is one, a unit of the 18th decimal moves to the next', () => {
    holds(
      fc.property(fc.bigInt({min: 1n, max: 10n ** 12n}), positiveAmount(), (count, below) => {
        const step = d('0.1');
        const price = multiply(d(count.toString()), step);
        const above = multiply(price, below);
        const more = decimal(formatDecimal(above)); // as a page would type it back
        const beyond = ceilToTick(multiply(above, d('1.000000000000000000000000000000000001')), below, step);
        return (
          compare(ceilToTick(more, below, step), price) === 0 &&
          compare(floorToTick(more, below, step), price) === 0 &&
          compare(beyond, price) > 0
        );
      }),
    );
  });
});

describe('roundToGrid(r, grid, towards)', () => {
  // Five figures, 6 − szDecimals decimals: Hyperliquid Docs, "Tick and lot size", whose examples the first rows are.
  const rows = [
    // value        decimals  up           down
    ['123456', 6, '123456', '123456'], // whole prices are always allowed
    ['12345.6', 6, '12346', '12345'],
    ['1234.5', 6, '1234.5', '1234.5'],
    ['1234.56', 6, '1234.6', '1234.5'],
    ['0.001234', 6, '0.001234', '0.001234'],
    ['0.0012345', 6, '0.001235', '0.001234'], // more than 6 decimals
    ['0.01234', 5, '0.01234', '0.01234'],
    ['0.012345', 5, '0.01235', '0.01234'],
    ['99999.5', 6, '100000', '99999'], // carries into the next decade
    ['9999.95', 6, '10000', '9999.9'],
    ['0.9999999', 6, '1', '0.99999'],
    ['0.0000001', 6, '0.000001', '0'], // below the finest decimal
    ['0', 6, '0', '0'],
    ['123456.7', 6, '123457', '123456'],
  ] as const;
  for (const [value, decimals, up, down] of rows) {
    it(`puts ${value} between ${down} and ${up} on 5 figures and ${decimals} decimals`, () => {
      const grid: PriceGrid = {kind: 'significant', figures: 5, decimals};
      expect(formatDecimal(roundToGrid(ratio(value), grid, 'up'))).to.equal(up);
      expect(formatDecimal(roundToGrid(ratio(value), grid, 'down'))).to.equal(down);
    });
  }

  it('keeps 40 significant digits where a venue has no grid, in the direction asked', () => {
    const third = ratio('1', d('3'));
    expect(formatDecimal(roundToGrid(third, {kind: 'unrounded'}, 'down'))).to.equal(`0.${'3'.repeat(40)}`);
    expect(formatDecimal(roundToGrid(third, {kind: 'unrounded'}, 'up'))).to.equal(`0.${'3'.repeat(39)}4`);
    expect(formatRatio(ratio('5', d('8')))).to.equal('0.625');
  });

  it('is where it was when rounded again', () => {
    const grids: readonly PriceGrid[] = [
      {kind: 'tick', step: d('0.05')},
      {kind: 'significant', figures: 5, decimals: 6},
      {kind: 'unrounded'},
    ];
    holds(
      fc.property(
        positiveAmount(),
        positiveAmount(),
        fc.constantFrom(...grids),
        fc.constantFrom('up' as const, 'down' as const),
        (above, below, grid, towards) => {
          const once = roundToGrid(ratio(above, below), grid, towards);
          const back = towards === 'up' ? 'down' : 'up';
          return [towards, back].every(
            way => compare(roundToGrid({numerator: once, denominator: d('1')}, grid, way as 'up'), once) === 0,
          );
        },
      ),
    );
  });
});
