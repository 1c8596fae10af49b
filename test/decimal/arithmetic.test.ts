import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  decimal,
  formatDecimal,
  isZero,
  larger,
  multiply,
  negate,
  sign,
  smaller,
  subtract,
  toFloat,
  ZERO,
  type Decimal,
} from '../../src/decimal/index.js';
import {minus, order, plus, times, type Fraction} from '../oracle/fraction.js';
import {amount, exactly, holds} from '../support/properties.js';

const d = (text: string) => decimal(text);
const same = (value: Decimal, truth: Fraction) => order(exactly(value), truth) === 0n;

describe('add, subtract, multiply (a, b)', () => {
  it('adds 0.1 and 0.2 to 0.3', () => expect(formatDecimal(add(d('0.1'), d('0.2')))).to.equal('0.3'));

  it('keeps the smallest beside the largest: 119 digits', () => {
    const wide = add(d('9e59'), d('1e-60'));
    expect(formatDecimal(subtract(wide, d('9e59')))).to.equal(formatDecimal(d('1e-60')));
  });

  it('multiplies eight of the longest inputs without losing a digit', () => {
    const longest = d(`${'9'.repeat(30)}.${'9'.repeat(30)}`);
    const product = Array.from({length: 8}, () => longest).reduce(multiply);
    expect(formatDecimal(product).replace('.', '')).to.equal(((10n ** 60n - 1n) ** 8n).toString());
  });

  it('agrees with fractions of BigInt', () => {
    holds(
      fc.property(amount(), amount(), (a, b) => {
        const [x, y] = [exactly(a), exactly(b)];
        return same(add(a, b), plus(x, y)) && same(subtract(a, b), minus(x, y)) && same(multiply(a, b), times(x, y));
      }),
    );
  });

  it('knows one zero: −0 does not come out', () => {
    const zeros = [negate(ZERO), multiply(ZERO, d('-1')), subtract(d('1'), d('1')), add(d('-1'), d('1')), d('-0')];
    for (const zero of zeros) {
      expect(zero).to.deep.equal(ZERO);
      expect(Object.is(toFloat(zero), 0)).to.be.true;
    }
  });
});

describe('compare, sign, smaller, larger, absolute, isZero', () => {
  it('orders as fractions do', () => {
    holds(
      fc.property(amount(), amount(), (a, b) => {
        const truth = order(exactly(a), exactly(b));
        return compare(a, b) === (truth > 0n ? 1 : truth < 0n ? -1 : 0) && compare(a, b) === sign(subtract(a, b));
      }),
    );
  });

  it('does not mind zeros at the end', () => expect(compare(d('1.50'), d('1.5'))).to.equal(0));

  it('picks the smaller and the larger, the first where they are equal', () => {
    const [one, another] = [d('1.5'), d('1.5')];
    expect(smaller(d('-2'), d('1'))).to.deep.equal(d('-2'));
    expect(larger(d('-2'), d('1'))).to.deep.equal(d('1'));
    expect(smaller(one, another)).to.equal(one);
    expect(larger(one, another)).to.equal(one);
  });

  it('takes the sign away', () => {
    holds(fc.property(amount(), a => compare(absolute(a), sign(a) < 0 ? negate(a) : a) === 0));
    expect([isZero(ZERO), isZero(d('1e-60'))]).to.deep.equal([true, false]);
    expect([sign(d('-1e-60')), sign(ZERO), sign(d('1e-60'))]).to.deep.equal([-1, 0, 1]);
  });
});

describe('toFloat(value)', () => {
  const rows = [
    ['0.1', 0.1],
    ['1e59', 1e59],
    ['9007199254740993', 9007199254740992], // 2^53 + 1 lies between two floats: the even one
    ['9007199254740993.000001', 9007199254740994], // and a hair above it, the other
  ] as const;
  for (const [text, float] of rows) {
    it(`is ${float} for ${text}`, () => expect(toFloat(d(text))).to.equal(float));
  }
});
