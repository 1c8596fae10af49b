import {expect} from '@open-wc/testing';
import {Decimal as HostDecimal} from 'decimal.js';
import fc from 'fast-check';
import {add, decimal, formatDecimal, multiply, ONE, ZERO, type DecimalInput} from '../../src/decimal/index.js';
import {amountText, holds} from '../support/properties.js';
import {refusalOf} from '../support/refusals.js';

const text = (value: DecimalInput) => formatDecimal(decimal(value));

describe('decimal(value, field)', () => {
  const rows: readonly (readonly [DecimalInput, string, string])[] = [
    // value            reads as        why
    ['1250.5', '1250.5', 'plain'],
    ['-0.1', '-0.1', 'a minus'],
    ['+7', '7', 'a plus'],
    ['1e-8', '0.00000001', 'an exponent'],
    ['2.5E+3', '2500', 'a capital exponent'],
    ['.5', '0.5', 'nothing before the point'],
    ['5.', '5', 'nothing after the point'],
    ['007.10', '7.1', 'zeros that say nothing'],
    ['-0', '0', 'there is one zero'],
    [0.1, '0.1', 'a number is its shortest text, not 0.1000000000000000055…'],
    [1e21, '1000000000000000000000', 'a number with an exponent in its text'],
    [-0, '0', 'there is one zero'],
    [123456789012345678901234567890n, '123456789012345678901234567890', 'a bigint'],
    ['0e999999999999', '0', 'zero, whatever its exponent'],
    ['9'.repeat(60), '9'.repeat(60), '60 digits, the most there may be'],
    [`1${'0'.repeat(59)}`, `1${'0'.repeat(59)}`, 'below 1e60; zeros at the end are not significant'],
    ['1e-60', `0.${'0'.repeat(59)}1`, '60 decimals, the most there may be'],
  ];
  for (const [value, read, why] of rows) {
    it(`reads ${typeof value} ${String(value)} as ${read}: ${why}`, () => expect(text(value)).to.equal(read));
  }

  const refused: readonly (readonly [unknown, string, string])[] = [
    // value                       code               shown as
    ['', 'empty', 'empty text'],
    [undefined, 'empty', 'undefined'],
    [null, 'empty', 'null'],
    ['abc', 'not-a-number', 'a word'],
    ['1.2.3', 'not-a-number', 'two points'],
    ['1,234', 'not-a-number', 'a separator: people’s text goes through parseDecimal'],
    [' 1', 'not-a-number', 'a space'],
    ['0x10', 'not-a-number', 'another base'],
    ['1_000', 'not-a-number', 'an underscore'],
    ['NaN', 'not-a-number', 'NaN in letters'],
    ['Infinity', 'not-a-number', 'Infinity in letters'],
    [NaN, 'not-a-number', 'NaN'],
    [Infinity, 'not-a-number', 'Infinity'],
    [-Infinity, 'not-a-number', '−Infinity'],
    [true, 'not-a-number', 'a boolean'],
    [{}, 'not-a-number', 'an object'],
    [[], 'not-a-number', 'a list'],
    [() => 1, 'not-a-number', 'a function'],
    [Symbol('1'), 'not-a-number', 'a symbol'],
    ['<img src=x onerror=alert(1)>', 'not-a-number', 'markup'],
    ['1'.repeat(61), 'too-many-digits', '61 digits'],
    [`0.${'1'.repeat(61)}`, 'too-many-digits', '61 digits after the point'],
    ['1'.repeat(10_000_000), 'too-many-digits', '10 MB of digits'],
    ['1e60', 'out-of-range', 'the first number too large'],
    ['-1e60', 'out-of-range', 'its negative'],
    ['1e400', 'out-of-range', 'an exponent no float holds'],
    ['1e-61', 'out-of-range', 'the first number too fine'],
    ['1e99999999999999999999', 'out-of-range', 'an exponent decimal.js answers with Infinity'],
    ['1e-99999999999999999999', 'out-of-range', 'an exponent decimal.js answers with 0'],
    [10n ** 60n, 'out-of-range', 'a bigint too large'],
    [2n ** 1_000_000n, 'out-of-range', 'a bigint of 300,000 digits'],
    [1.7976931348623157e308, 'out-of-range', 'the largest float'],
    [5e-324, 'out-of-range', 'the smallest float'],
  ];
  for (const [value, code, shown] of refused) {
    it(`refuses ${shown} as ${code}, at its field`, () => {
      const refusal = refusalOf(() => decimal(value as DecimalInput, 'margin'));
      expect([refusal.field, refusal.code]).to.deep.equal(['margin', code]);
      expect(refusal.found.length).to.be.below(100);
      expect(refusal.values.found?.length ?? 0).to.be.at.most(40);
    });
  }

  it('refuses 10 MB by its length, before reading it', () => {
    const long = '1'.repeat(10_000_000);
    const began = performance.now();
    for (let times = 0; times < 1000; times++) refusalOf(() => decimal(long));
    expect(performance.now() - began).to.be.below(1000); // reading it once takes longer than this thousand
  });

  it('never asks an object to describe itself', () => {
    const called = () => expect.fail('called');
    const trap = new Proxy({}, {get: called, has: called, ownKeys: called});
    const loud = {toString: called, valueOf: called, [Symbol.toPrimitive]: called};
    for (const value of [trap, loud]) {
      expect(refusalOf(() => decimal(value as unknown as string)).code).to.equal('not-a-number');
    }
  });

  it('takes its own numbers back, within the same limits', () => {
    expect(decimal(ONE)).to.equal(ONE);
    const wide = add(decimal('1e59'), decimal('1e-2'));
    expect(refusalOf(() => decimal(wide, 'size')).code).to.equal('too-many-digits');
    expect(refusalOf(() => decimal(multiply(decimal('1e59'), decimal('1e59')))).code).to.equal('out-of-range');
  });

  it('refuses a decimal of the host, which would compute by the host’s settings', () => {
    expect(refusalOf(() => decimal(new HostDecimal('1.5') as never)).code).to.equal('not-a-number');
  });

  it('neither touches the host’s settings nor is touched by them', () => {
    expect([HostDecimal.precision, HostDecimal.toExpPos]).to.deep.equal([20, 21]);
    HostDecimal.set({precision: 3, toExpNeg: 0, toExpPos: 0});
    try {
      expect(text(multiply(decimal('1.23456789'), decimal('9.87654321')))).to.equal('12.1932631112635269');
      expect(String(decimal('123456.7'))).to.equal('123456.7');
    } finally {
      HostDecimal.set({defaults: true});
    }
  });

  it('gives back what formatDecimal wrote', () => {
    holds(fc.property(amountText(), written => formatDecimal(decimal(text(written))) === text(written)));
  });

  it('reads zero as ZERO', () => expect(decimal('0.00')).to.equal(ZERO));
});

describe('formatDecimal(value)', () => {
  it('writes no exponent, no grouping and no zeros at the end', () => {
    expect(text('1e30')).to.equal(`1${'0'.repeat(30)}`);
    expect(text('1e-30')).to.equal(`0.${'0'.repeat(29)}1`);
    expect(text('1.500')).to.equal('1.5');
  });

  it('is what templates and JSON show too', () => {
    expect(`${String(decimal('1e-30'))}`).to.equal(text('1e-30'));
    expect(JSON.stringify({price: decimal('1e30')})).to.equal(`{"price":"${text('1e30')}"}`);
  });
});
