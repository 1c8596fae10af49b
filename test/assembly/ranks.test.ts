import {expect} from '@open-wc/testing';
import {Seeded} from '../support/seeded.js';
import {columnOf, floatsAt, riskBuilds, type RiskInternals} from './risk-internals.js';

function ranks(kernel: RiskInternals, column: Float64Array) {
  const begin = kernel.mark();
  const {length} = column;
  const [sorted, rank, scratch] = [length * 8, length * 4, kernel.ranksScratch(length)].map(bytes =>
    kernel.take(bytes),
  );
  kernel.rankColumn(columnOf(kernel, column), length, sorted!, rank!, scratch!);
  const result = {
    sorted: [...floatsAt(kernel, sorted!, length)],
    rank: [...new Uint32Array(kernel.memory.buffer, rank, length)],
  };
  kernel.release(begin);
  return result;
}

/** Places by value, equal ones in the column's order. */
function expectedRanks(column: Float64Array): number[] {
  const order = [...column.keys()].sort((a, b) => column[a]! - column[b]! || a - b);
  const rank = new Array<number>(column.length);
  order.forEach((index, place) => (rank[index] = place));
  return rank;
}

describe('rankColumn(column, count, sorted, rank, scratch)', () => {
  const seeded = new Seeded(7);
  const rows: readonly (readonly [string, Float64Array])[] = [
    ['none', new Float64Array(0)],
    ['one', Float64Array.of(-0.5)],
    ['returns of both signs', Float64Array.from({length: 5_000}, () => seeded.unit() - 0.5)],
    ['ties', Float64Array.from({length: 3_000}, () => seeded.integer(-2, 2) / 100)],
    [
      'every magnitude',
      Float64Array.from({length: 3_000}, () => (seeded.chance(0.5) ? 1 : -1) * seeded.magnitude(1e-300, 1e300)),
    ],
    // the upper words are all equal: insertion gives up, and all 64 bits are sorted
    ['packed within a millionth', Float64Array.from({length: 3_000}, () => 1 + seeded.unit() * 1e-9)],
    ['packed below zero', Float64Array.from({length: 3_000}, () => -1 - seeded.unit() * 1e-9)],
  ];
  for (const [name, column] of rows) {
    it(`sorts beside the column and ranks it stably: ${name}`, async () => {
      for (const [build, kernel] of await riskBuilds()) {
        const {sorted, rank} = ranks(kernel, column);
        expect(sorted, build).to.deep.equal([...column.slice().sort()]);
        expect(rank, build).to.deep.equal(expectedRanks(column));
      }
    });
  }
});
