import {expect} from '@open-wc/testing';
import {InputError, KernelError} from '../../src/errors.js';
import {loadKernel, passageOf} from '../../src/kernel/index.js';
import type {Passage, RiskKernel} from '../../src/kernel/index.js';
import {Seeded} from '../support/seeded.js';

/** The chances of a grid of seven volatilities, drifts both ways, some columns touched already. */
function chances(risk: RiskKernel, columns: number, seed = 2) {
  const seeded = new Seeded(seed);
  const grid = risk.touchGrid(7, columns);
  grid.distance.set(Array.from({length: columns}, () => seeded.magnitude(1e-6, 4) * seeded.pick([1, 1, 1, 1, 0, -1])));
  grid.volatility.set(Array.from({length: 7}, () => seeded.magnitude(0.02, 5)));
  grid.drift.set(Array.from({length: 7}, () => seeded.magnitude(0.01, 30) * seeded.pick([-1, 0, 1])));
  const [distance, drift, volatility] = [grid.distance.slice(), grid.drift.slice(), grid.volatility.slice()];
  const chance = grid.compute(0.25).slice();
  grid.release();
  return {chance, distance, drift, volatility};
}

async function riskOf(engine: 'wasm' | 'js'): Promise<RiskKernel> {
  return (await loadKernel({engine})).risk();
}

describe('risk.touchGrid(rows, columns)', () => {
  let risk: RiskKernel;
  let passage: Passage;
  before(async () => {
    const kernel = await loadKernel({engine: 'wasm'});
    [risk, passage] = [await kernel.risk(), passageOf(kernel)];
  });

  for (const columns of [0, 1, 2, 3, 4, 5, 9, 1001]) {
    it(`gives the scalar’s bits by its lane with ${columns} columns`, async () => {
      const bits = (values: Float64Array) => Array.from(new BigInt64Array(values.buffer));
      expect(bits(chances(risk, columns).chance)).to.deep.equal(bits(chances(await riskOf('js'), columns).chance));
    });
  }

  it('is within 1e-12 of the accurate touch, relative, down to 1e-300', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const {chance, distance, drift, volatility} = chances(risk, 400, seed);
      chance.forEach((found, cell) => {
        const [row, column] = [Math.floor(cell / 400), cell % 400];
        const exact = passage.touch(distance[column]!, drift[row]!, volatility[row]!, 0.25);
        if (exact > 1e-300) expect(Math.abs(found / exact - 1), `${row}, ${column}`).to.be.below(1e-12);
        else expect(found).to.be.below(1e-299);
      });
    }
  });

  it('is 1 where a barrier is touched already and 0 at an infinite distance', () => {
    const grid = risk.touchGrid(1, 4);
    grid.distance.set([0, -1, Infinity, 5]);
    grid.volatility.set([0.5]);
    grid.drift.set([0.1]);
    expect(Array.from(grid.compute(1e-3).slice(0, 4))).to.deep.equal([1, 1, 0, 0]);
    grid.release();
  });

  it('refuses what is no grid, and is gone once released', () => {
    const codeOf = (call: () => unknown) => {
      try {
        call();
      } catch (error) {
        return error instanceof InputError || error instanceof KernelError ? error.code : error;
      }
      return 'nothing';
    };
    expect(codeOf(() => risk.touchGrid(-1, 2))).to.equal('not-a-count');
    expect(codeOf(() => risk.touchGrid(2, 1.5))).to.equal('not-a-count');
    expect(codeOf(() => risk.touchGrid(1e5, 1e5))).to.equal('too-many-cells');
    const grid = risk.touchGrid(2, 2);
    grid.release();
    grid.release();
    expect(codeOf(() => grid.distance)).to.equal('stale-block');
    expect(codeOf(() => grid.compute(1))).to.equal('stale-block');
  });
});
