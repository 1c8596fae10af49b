import {expect} from '@open-wc/testing';
import {Seeded} from '../support/seeded.js';
import {columnOf, floatsAt, riskBuilds, type RiskInternals} from './risk-internals.js';

const COUNTS = [0, 1, 2, 3, 4, 5, 9, 15, 16, 17, 1001];

const values = (count: number, ties: boolean): Float64Array => {
  const seeded = new Seeded(count + Number(ties));
  return Float64Array.from({length: count}, () => (ties ? seeded.integer(-3, 3) / 100 : seeded.unit() - 0.5));
};

/** The k-th smallest as the kernel finds it, and everything it moved on the way. */
function smallest(kernel: RiskInternals, column: Float64Array, k: number) {
  const begin = kernel.mark();
  const scratch = kernel.take(kernel.selectionScratch(column.length) * 8);
  const at = columnOf(kernel, column);
  const found = kernel.gatherSmallest(at, column.length, k, scratch);
  const value = kernel.selectSmallest(scratch, found, k);
  const result = {value, found, moved: floatsAt(kernel, scratch, found), left: floatsAt(kernel, at, column.length)};
  kernel.release(begin);
  return result;
}

describe('survivors(column, count, pivot, to, least)', () => {
  for (const count of COUNTS) {
    it(`lane and scalar keep the same ${count} values in the same order, ties at the pivot and no NaN`, async () => {
      const column = values(count, true);
      if (count > 4) column[3] = NaN;
      const expected = column.filter(value => value <= 0.01);
      for (const [name, kernel] of await riskBuilds()) {
        const begin = kernel.mark();
        const to = kernel.take((count + 1) * 8);
        const found = kernel.survivors(columnOf(kernel, column), count, 0.01, to, 0);
        expect(found, name).to.equal(expected.length);
        expect([...floatsAt(kernel, to, found)], name).to.deep.equal([...expected]);
        kernel.release(begin);
      }
    });
  }
});

describe('selectSmallest(gatherSmallest(column, count, k))', () => {
  for (const [shape, column] of [
    ['random', values(20_000, false)],
    ['tied', values(20_000, true)],
    ['equal', new Float64Array(20_000).fill(0.001)],
    ['ascending', values(20_000, false).sort()],
    ['descending', values(20_000, false).sort().reverse()],
    ['short', values(1_001, false)],
    ['as long as a column copied whole', values(512, false)],
    ['longer by one', values(513, true)],
    ['as long as one of the narrow sample', values(8_192, false)],
    ['longer by one, tied', values(8_193, true)],
    ['single', values(1, false)],
  ] as const) {
    it(`is the k-th of the sorted column, the k smallest before it: ${shape}`, async () => {
      const sorted = column.slice().sort();
      for (const k of [1, 2, 10, 200, 201, 5_000, 19_999, 20_000].filter(each => each <= column.length)) {
        for (const [name, kernel] of await riskBuilds()) {
          const {value, moved, left} = smallest(kernel, column, k);
          expect(value, `${name} ${k}`).to.equal(sorted[k - 1]);
          expect([...moved.subarray(0, k).sort()], `${name} ${k}`).to.deep.equal([...sorted.subarray(0, k)]);
          expect(left, name).to.deep.equal(column);
        }
      }
    });
  }

  it('leaves the same values in the same places in both builds', async () => {
    const column = values(50_000, false);
    const [one, other] = (await riskBuilds()).map(([, kernel]) => smallest(kernel, column, 501));
    expect(one!.moved).to.deep.equal(other!.moved);
  });
});
