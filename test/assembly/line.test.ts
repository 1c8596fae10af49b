import {expect} from '@open-wc/testing';
import {Seeded} from '../support/seeded.js';
import {columnOf, floatsAt, riskBuilds, type RiskInternals} from './risk-internals.js';

const COUNTS = [0, 1, 2, 3, 4, 5, 9, 1001];
const BRACKETS = [1, 2, 3, 10];

interface Leg {
  readonly us: Float64Array;
  readonly knots: readonly number[];
  readonly rates: readonly number[];
  readonly deductions: readonly number[];
  readonly before: Float64Array;
}

/** u on both sides of the knots and on them; the first knot is not read and says nothing. */
function drawn(count: number, brackets: number, ascending: boolean): Leg {
  const seeded = new Seeded(count * 16 + brackets);
  const knots = Array.from({length: brackets}, (_, k) => (k === 0 ? NaN : k * 100));
  const us = Float64Array.from({length: count}, () => {
    return seeded.chance(0.3) ? seeded.integer(1, brackets + 1) * 100 : seeded.unit() * 100 * (brackets + 1);
  });
  return {
    us: ascending ? us.toSorted() : us,
    knots,
    rates: knots.map(() => seeded.unit()),
    deductions: knots.map(() => seeded.unit() * 30),
    before: Float64Array.from({length: count}, () => seeded.unit() * 50),
  };
}

function added(kernel: RiskInternals, way: 'addRuns' | 'addSteps', {us, knots, rates, deductions, before}: Leg) {
  const begin = kernel.mark();
  const [at, knot, rate, deduction, out] = [us, knots, rates, deductions, before].map(each => columnOf(kernel, each));
  kernel[way](at!, us.length, knot!, rate!, deduction!, knots.length, out!);
  const result = floatsAt(kernel, out!, us.length);
  kernel.release(begin);
  return [...result];
}

/** The definition: the last bracket that has begun. */
const expected = ({us, knots, rates, deductions, before}: Leg) =>
  Array.from(us, (u, at) => {
    const later = knots.findIndex((knot, k) => k > 0 && u < knot);
    const bracket = (later < 0 ? knots.length : later) - 1;
    return before[at]! + (rates[bracket]! * u - deductions[bracket]!);
  });

for (const way of ['addRuns', 'addSteps'] as const) {
  describe(`${way}(us, count, knots, rates, deductions, brackets, out)`, () => {
    for (const count of COUNTS) {
      it(`adds the line of the bracket that has begun to ${count} values, lane and scalar the same bits`, async () => {
        for (const brackets of BRACKETS) {
          const leg = drawn(count, brackets, way === 'addRuns');
          for (const [name, kernel] of await riskBuilds()) {
            expect(added(kernel, way, leg), `${name}, ${brackets}`).to.deep.equal(expected(leg));
          }
        }
      });
    }
  });
}

describe('addSteps', () => {
  it('gives the bits of addRuns where u ascends', async () => {
    const leg = drawn(1001, 10, true);
    for (const [, kernel] of await riskBuilds()) {
      expect(added(kernel, 'addSteps', leg)).to.deep.equal(added(kernel, 'addRuns', leg));
    }
  });
});
