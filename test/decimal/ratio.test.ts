import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  addRatios,
  compareRatios,
  decimal,
  divideRatios,
  formatDecimal,
  formatRatio,
  isZeroRatio,
  multiplyRatios,
  negateRatio,
  ONE,
  ratio,
  ratioSign,
  ratioToFloat,
  roundRatio,
  sign,
  subtractRatios,
  ZERO,
  type Ratio,
} from '../../src/decimal/index.js';
import {doubleOf, minus, order, over, plus, ticks, times, type Fraction} from '../oracle/fraction.js';
import {amount, exactly, exactlyRatio, holds, positiveAmount} from '../support/properties.js';
import {refusalOf} from '../support/refusals.js';

const d = (text: string) => decimal(text);
const r = (above: string, below = '1') => ratio(above, d(below));
const anyRatio = () => fc.tuple(amount(), positiveAmount()).map(([above, below]) => ratio(above, below));
const nonZeroRatio = () => anyRatio().filter(value => !isZeroRatio(value));
const same = (value: Ratio, truth: Fraction) => order(exactlyRatio(value), truth) === 0n;
const equal = (a: Ratio, b: Ratio) => compareRatios(a, b) === 0;

describe('ratio(numerator, denominator)', () => {
  it('stands over 1 when the denominator is left out', () => {
    expect(ratio('2.5')).to.deep.equal({numerator: d('2.5'), denominator: ONE});
  });

  it('keeps its denominator above zero', () => {
    expect(r('1', '-3')).to.deep.equal({numerator: d('-1'), denominator: d('3')});
    expect(r('-1', '-3')).to.deep.equal({numerator: d('1'), denominator: d('3')});
  });

  it('has one zero, 0/1', () => expect(r('0', '-7')).to.deep.equal({numerator: ZERO, denominator: ONE}));

  it('refuses to divide by zero', () => {
    expect(refusalOf(() => r('1', '0')).code).to.equal('division-by-zero');
    expect(refusalOf(() => divideRatios(r('1'), r('0', '5'))).code).to.equal('division-by-zero');
  });
});

describe('addRatios, subtractRatios, multiplyRatios, divideRatios (a, b)', () => {
  it('agree with fractions of BigInt', () => {
    holds(
      fc.property(anyRatio(), nonZeroRatio(), (a, b) => {
        const [x, y] = [exactlyRatio(a), exactlyRatio(b)];
        return (
          same(addRatios(a, b), plus(x, y)) &&
          same(subtractRatios(a, b), minus(x, y)) &&
          same(multiplyRatios(a, b), times(x, y)) &&
          same(divideRatios(a, b), over(x, y))
        );
      }),
    );
  });

  it('obey the laws of a field', () => {
    const [nothing, unit] = [r('0'), r('1')];
    holds(
      fc.property(anyRatio(), anyRatio(), nonZeroRatio(), (a, b, c) => {
        return (
          equal(addRatios(a, b), addRatios(b, a)) &&
          equal(addRatios(addRatios(a, b), c), addRatios(a, addRatios(b, c))) &&
          equal(multiplyRatios(a, b), multiplyRatios(b, a)) &&
          equal(multiplyRatios(multiplyRatios(a, b), c), multiplyRatios(a, multiplyRatios(b, c))) &&
          equal(multiplyRatios(a, addRatios(b, c)), addRatios(multiplyRatios(a, b), multiplyRatios(a, c))) &&
          equal(addRatios(a, nothing), a) &&
          equal(multiplyRatios(a, unit), a) &&
          isZeroRatio(addRatios(a, negateRatio(a))) &&
          equal(multiplyRatios(c, divideRatios(unit, c)), unit)
        );
      }),
    );
  });

  it('leave a positive denominator', () => {
    holds(
      fc.property(anyRatio(), nonZeroRatio(), (a, b) =>
        [addRatios(a, b), subtractRatios(a, b), multiplyRatios(a, b), divideRatios(a, b), negateRatio(a)].every(
          ({denominator}) => sign(denominator) > 0,
        ),
      ),
    );
  });

  it('keep a common denominator, so that digits do not pile up', () => {
    const sum = Array.from({length: 100}, () => r('1', '1234.5678')).reduce(addRatios);
    expect(sum).to.deep.equal({numerator: d('100'), denominator: d('1234.5678')});
  });

  it('cancel what stands above and below: (N/E)·E = N', () => {
    expect(multiplyRatios(r('1000', '30123.45'), r('30123.45'))).to.deep.equal(r('1000'));
    expect(divideRatios(r('1000'), r('1000', '30123.45'))).to.deep.equal(r('30123.45'));
  });
});

describe('compareRatios(a, b), ratioSign(a)', () => {
  it('order as fractions do', () => {
    holds(
      fc.property(anyRatio(), anyRatio(), (a, b) => {
        const truth = order(exactlyRatio(a), exactlyRatio(b));
        return compareRatios(a, b) === (truth > 0n ? 1 : truth < 0n ? -1 : 0);
      }),
    );
    expect([ratioSign(r('-1', '3')), ratioSign(r('0')), ratioSign(r('1', '3'))]).to.deep.equal([-1, 0, 1]);
  });

  it('sees that 1/3 and 2/6 are one number', () => expect(equal(r('1', '3'), r('2', '6'))).to.be.true);
});

describe('roundRatio(r, digits, towards)', () => {
  const rows = [
    // above  below  digits up        down      nearest
    ['2', '3', 4, '0.6667', '0.6666', '0.6667'], // 0.66666…
    ['-2', '3', 4, '-0.6666', '-0.6667', '-0.6667'], // up is towards +∞
    ['1', '8', 2, '0.13', '0.12', '0.13'], // 0.125: a half goes away from zero
    ['-1', '8', 2, '-0.12', '-0.13', '-0.13'],
    ['99995', '1', 4, '100000', '99990', '100000'], // a carry
    ['1', '4', 5, '0.25', '0.25', '0.25'], // exact: no rounding
    ['0', '7', 3, '0', '0', '0'],
    ['1e59', '3', 3, `334${'0'.repeat(56)}`, `333${'0'.repeat(56)}`, `333${'0'.repeat(56)}`],
  ] as const;
  for (const [above, below, digits, up, down, nearest] of rows) {
    it(`${above}/${below} at ${digits} digits is ${up}, ${down} or ${nearest}`, () => {
      const rounded = (['up', 'down', 'nearest'] as const).map(way =>
        formatDecimal(roundRatio(r(above, below), digits, way)),
      );
      expect(rounded).to.deep.equal([up, down, nearest]);
    });
  }

  it('brackets the exact value within one unit of the last digit', () => {
    holds(
      fc.property(nonZeroRatio(), fc.integer({min: 1, max: 40}), (value, digits) => {
        const up = exactly(roundRatio(value, digits, 'up'));
        const down = exactly(roundRatio(value, digits, 'down'));
        const exact = exactlyRatio(value);
        const size = exact.n < 0n ? minus({n: 0n, d: 1n}, exact) : exact;
        const unit = over(size, {n: 10n ** BigInt(digits - 1), d: 1n}); // at least one unit of the last digit
        return order(down, exact) <= 0n && order(exact, up) <= 0n && order(minus(up, down), unit) <= 0n;
      }),
    );
  });
});

describe('ratioToFloat(r), formatRatio(r, digits)', () => {
  it('is the nearest float', () => {
    expect(ratioToFloat(r('1', '3'))).to.equal(1 / 3);
    expect(ratioToFloat(r('-27000', '0.996'))).to.equal(-27108.433734939757);
    holds(
      fc.property(anyRatio(), value => {
        const float = ratioToFloat(value);
        return Math.abs(float - doubleOf(exactlyRatio(value))) <= Math.abs(float) * 2 ** -52;
      }),
    );
  });

  it('writes 40 significant digits unless told otherwise', () => {
    expect(formatRatio(r('1', '3'))).to.equal(`0.${'3'.repeat(40)}`);
    expect(formatRatio(r('2', '3'), 5)).to.equal('0.66667');
    expect(formatRatio(r('5', '4'))).to.equal('1.25');
  });

  it('rounds on the same side as the oracle’s ticks', () => {
    holds(
      fc.property(positiveAmount(), positiveAmount(), (a, b) => {
        const rounded = roundRatio(ratio(a, b), 1, 'down');
        return ticks(over(exactly(a), exactly(b)), exactly(rounded), 'down') === 1n;
      }),
    );
  });
});
