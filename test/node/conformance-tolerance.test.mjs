import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fraction, fractionText} from '../../scripts/conformance/fraction.mjs';
import {allowanceFor, judge} from '../../scripts/conformance/tolerance.mjs';

describe('judge(expected, got, allowanceFor(tolerance, field))', () => {
  // tolerance, expected, got, passes
  const rows = [
    ['exact', '0.1', '0.10', true],
    ['exact', '0.1', '0.1000000000000000000000000000000001', false],
    ['exact', '1e-8', '0.00000001', true],
    ['exact', '10/4', '2.5', true], // a rational is compared as a fraction
    ['exact', '1/3', {numerator: '2', denominator: '6'}, true],
    ['exact', '1/3', '0.3333333333333333', false],
    ['1e-6 relative', '100', '100.0001', true], // on the edge
    ['1e-6 relative', '100', '100.00010001', false],
    ['1e-6 relative', '-100', '-99.9999', true],
    ['0.005', '26316.89', '26316.885', true], // a bare number is absolute
    ['0.005', '26316.89', '26316.8849', false],
    [{abs: '0.5'}, '10', '10.5', true],
    [{rel: '0.1'}, '10', '11.1', false],
    [{rel: '0.1', abs: '0.1'}, '10', '11.1', true], // abs + rel·|expected|
    [{x: {abs: '1'}, y: 'exact'}, '10', '11', true], // a table by field; this field is x
    [{y: {abs: '1'}}, '10', '11', false], // a field the table does not name is exact
    ['exact', true, true, true],
    ['exact', 'true', true, true],
    ['exact', false, true, false],
    ['exact', null, null, true],
    ['exact', null, '5', false],
    ['exact', '5', null, false],
    ['exact', '0', null, false], // zero is a number unless a venue prints it for never
    ['exact', '5', undefined, false], // no answer at all
    ['exact', ['14', '10'], ['14', '10'], true],
    ['exact', ['14', '10'], ['14'], false],
    [{rel: '1e-2'}, ['100', '200'], ['101', '202'], true],
    ['exact', 'green', 'green', true],
  ];
  for (const [tolerance, expected, got, passes] of rows) {
    const words = [tolerance, expected, got].map(each => JSON.stringify(each) ?? 'nothing');
    it(`within ${words[0]}, ${words[1]} is ${passes ? '' : 'not '}met by ${words[2]}`, () => {
      assert.equal(judge(expected, got, allowanceFor(tolerance, 'x')).pass, passes);
    });
  }

  it('takes null and 0 for each other where a venue prints 0 for never', () => {
    const never = (expected, got) => judge(expected, got, allowanceFor('exact', 'liquidation_price'), true).pass;
    assert.deepEqual(
      [never('0', null), never(null, '0'), never(null, null), never('0', '0')],
      [true, true, true, true],
    );
    assert.deepEqual([never('1', null), never(null, '1'), never('0', undefined)], [false, false, false]);
  });

  it('refuses a tolerance it cannot read', () => {
    for (const tolerance of ['about 5', '1e-6 of it', {rel: 'x'}]) {
      assert.throws(() => allowanceFor(tolerance, 'x'), RangeError);
    }
  });

  it('measures the error relatively, and as a share of what is allowed', () => {
    const {relative, share} = judge('100', '100.5', allowanceFor('1', 'x'));
    assert.deepEqual([relative, share], [0.005, 0.5]);
  });
});

describe('fraction(value)', () => {
  for (const [text, shown] of [
    ['-1.50', '-1.5'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['2/3', '0.666666666666666666666666…'],
    [
      '115792089237316195423570985008687907853269984665640564039457584007913129639935',
      '115792089237316195423570985008687907853269984665640564039457584007913129639935',
    ],
  ]) {
    it(`reads ${text} as ${shown}`, () => assert.equal(fractionText(fraction(text)), shown));
  }

  for (const text of ['', '.', 'abc', '1/0', 'NaN', 'Infinity', '0x10', '1e', null, true, ['1']]) {
    it(`finds no number in ${JSON.stringify(text)}`, () => assert.equal(fraction(text), null));
  }
});
