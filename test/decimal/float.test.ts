import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decimal, formatDecimal, fromFloat} from '../../src/decimal/index.js';
import {fractionOfDouble, minus, order, plus} from '../oracle/fraction.js';
import {exactly, holds} from '../support/properties.js';
import {refusalOf} from '../support/refusals.js';

const d = (text: string) => decimal(text);

describe('fromFloat(value, errorBound, step, towards)', () => {
  const rows = [
    // value     bound    step     up              down          working
    [27108.43, 0, '0.1', '27108.5', '27108.4'],
    [27108.43, 0.08, '0.1', '27108.6', '27108.3'], // 27108.51 and 27108.35
    [0.5, 0, '0.1', '0.5', '0.5'], // a float that is on the grid
    [0.1, 0, '0.1', '0.2', '0.1'], // the float 0.1 is 5.6e-18 above one tenth
    [0.3, 0, '0.1', '0.3', '0.2'], // the float 0.3 is 1.1e-17 below three tenths
    [0.1, 1e-16, '0.1', '0.2', '0'], // what may be a tenth is not said to be above or below it
    [1e22, 1, '1', '10000000000000000000001', '9999999999999999999999'],
    [2 ** 70, 0, '1', '1180591620717411303424', '1180591620717411303424'], // exact, not its shortest text
    [5e-324, 0, '1', '1', '0'], // the smallest float
    [0, 0, '0.1', '0', '0'],
    [-0.25, 0, '0.1', '-0.2', '-0.3'],
  ] as const;
  for (const [value, bound, step, up, down] of rows) {
    it(`bounds ${value} ± ${bound} by ${down} and ${up} on steps of ${step}`, () => {
      expect(formatDecimal(fromFloat(value, bound, d(step), 'up'))).to.equal(up);
      expect(formatDecimal(fromFloat(value, bound, d(step), 'down'))).to.equal(down);
    });
  }

  it('bounds every value within the error, and is less than a step further out', () => {
    const float = () => fc.double({min: -1e20, max: 1e20, noNaN: true});
    const bound = () => fc.double({min: 0, max: 1e10, noNaN: true});
    holds(
      fc.property(float(), bound(), fc.integer({min: 0, max: 20}), (value, error, places) => {
        const step = d(`1e-${places}`);
        const most = plus(fractionOfDouble(value), fractionOfDouble(error));
        const least = minus(fractionOfDouble(value), fractionOfDouble(error));
        const above = minus(exactly(fromFloat(value, error, step, 'up')), most);
        const below = minus(least, exactly(fromFloat(value, error, step, 'down')));
        return [above, below].every(gap => gap.n >= 0n && order(gap, exactly(step)) < 0n);
      }),
    );
  });

  it('refuses what is no number: an absent answer is `never`, before it is rounded', () => {
    expect(refusalOf(() => fromFloat(NaN, 0, d('1'), 'up')).code).to.equal('not-a-number');
    expect(refusalOf(() => fromFloat(1, Infinity, d('1'), 'up')).field).to.equal('errorBound');
    expect(refusalOf(() => fromFloat(1, -1e-9, d('1'), 'up')).code).to.equal('negative');
  });
});
