import {expect} from '@open-wc/testing';
import {doubleOf, fractionOfDouble, NOTHING, plus} from '../oracle/fraction.js';
import {Seeded} from '../support/seeded.js';
import {columnOf, floatsAt, riskBuilds} from './risk-internals.js';

const COUNTS = [1, 2, 3, 4, 5, 9, 16, 17, 1001];

/** Both signs, many sizes, some equal. */
function values(count: number): Float64Array {
  const seeded = new Seeded(count);
  return Float64Array.from({length: count}, () => {
    return seeded.chance(0.3) ? seeded.integer(-2, 2) : seeded.magnitude(1e-9, 1e6) * seeded.pick([-1, 1]);
  });
}

describe('countBelow and sumBelow(values, count, limit, including)', () => {
  for (const count of [0, ...COUNTS]) {
    it(`count and add up what lies below or up to a limit among ${count}, exactly rounded but for an ulp`, async () => {
      const column = values(count);
      for (const including of [0, 1]) {
        const kept = column.filter(value => (including ? value <= 1 : value < 1));
        const exact = doubleOf(Array.from(kept, fractionOfDouble).reduce(plus, NOTHING));
        const sums = (await riskBuilds()).map(([name, kernel]) => {
          const begin = kernel.mark();
          const at = columnOf(kernel, column);
          expect(kernel.countBelow(at, count, 1, including), name).to.equal(kept.length);
          const sum = kernel.sumBelow(at, count, 1, including);
          kernel.release(begin);
          return sum;
        });
        expect(sums[0]).to.equal(sums[1]);
        expect(Math.abs(sums[0]! - exact)).to.be.at.most(3e-16 * Math.abs(exact));
      }
    });
  }
});

describe('largestLast(values, count)', () => {
  for (const count of COUNTS) {
    it(`changes the first of the largest of ${count} with the last, the same in both builds`, async () => {
      const column = values(count);
      if (count > 4) column.set([0, -0], count - 2);
      const most = Math.max(...column);
      const expected = column.slice();
      const first = expected.indexOf(most);
      [expected[first], expected[count - 1]] = [expected[count - 1]!, expected[first]!];
      for (const [name, kernel] of await riskBuilds()) {
        const begin = kernel.mark();
        const at = columnOf(kernel, column);
        expect(kernel.largestLast(at, count), name).to.equal(most);
        expect(floatsAt(kernel, at, count), name).to.deep.equal(expected);
        kernel.release(begin);
      }
    });
  }

  it('tells a zero from its twin by which comes first', async () => {
    for (const zeros of [
      [-0, 0, -1, -0, -2, 0],
      [0, -0, -1, -0, -2, -0],
    ]) {
      for (const [name, kernel] of await riskBuilds()) {
        expect(Object.is(kernel.largestLast(columnOf(kernel, zeros), 6), zeros[0]), name).to.equal(true);
      }
    }
  });
});
