import {expect} from '@open-wc/testing';
import {InputError, KernelError} from '../../src/errors.js';
import {loadKernel} from '../../src/kernel/index.js';
import type {HealthBook, RiskKernel} from '../../src/kernel/index.js';
import {Seeded} from '../support/seeded.js';

/** A book of `assets`, some of its demand below 0 here and there. */
function drawn(seeded: Seeded, assets: number): HealthBook {
  const column = (scale: number) => Array.from({length: assets}, () => (seeded.unit() - 0.4) * scale);
  const legs = Array.from({length: 6}, () => {
    const brackets = seeded.integer(1, 11);
    return {
      asset: seeded.integer(0, assets - 1),
      knots: Array.from({length: brackets}, (_, k) => k * seeded.pick([10, 20])).toSorted((a, b) => a - b),
      rates: Array.from({length: brackets}, () => seeded.unit() * 3),
      deductions: Array.from({length: brackets}, () => seeded.unit() * 100),
    };
  });
  return {cover: seeded.unit() * 100, demand: seeded.unit() * 200 - 50, gains: column(9), burdens: column(2), legs};
}

const us = (seeded: Seeded, count: number) => Float64Array.from({length: count}, () => seeded.integer(1, 3000) / 10);

/** Cover and demand of a book by its definition, in the order the kernel adds them up. */
function standing({cover, demand, gains, burdens, legs}: HealthBook, prices: readonly number[]): [number, number] {
  let [above, below] = [cover, demand];
  prices.forEach((u, asset) => {
    above += gains[asset]! * u;
    below += burdens[asset]! * u;
    for (const leg of legs) {
      if (leg.asset !== asset) continue;
      let bracket = 0;
      while (bracket + 1 < leg.knots.length && u >= leg.knots[bracket + 1]!) bracket++;
      below += leg.rates[bracket]! * u - leg.deductions[bracket]!;
    }
  });
  return [above, below];
}

/** As bits, every NaN the same. */
const bits = (values: Float64Array) =>
  Array.from(new BigInt64Array(values.map(value => (Number.isNaN(value) ? NaN : value)).buffer), String);

const codeOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return error instanceof InputError || error instanceof KernelError ? error.code : error;
  }
  return 'nothing';
};

const line: HealthBook = {cover: 1, demand: 1, gains: [1, 1], burdens: [1, 1], legs: []};
const leg = {asset: 0, knots: [0], rates: [1], deductions: [0]};

const enginesOf = async () =>
  Promise.all((['wasm', 'js'] as const).map(async engine => (await loadKernel({engine})).risk()));

describe('risk.healthGrid(book, columns, rows)', () => {
  let risk: RiskKernel;
  before(async () => (risk = (await enginesOf())[0]!));

  const filled = (kernel: RiskKernel, columns: number, rows: number, seed: number, ascending: boolean) => {
    const seeded = new Seeded(seed);
    const book = drawn(seeded, 2);
    const grid = kernel.healthGrid(book, columns, rows);
    const [xs, ys] = [us(seeded, columns), us(seeded, rows)].map(each => (ascending ? each.toSorted() : each));
    grid.xs.set(xs!);
    grid.ys.set(ys!);
    const health = grid.compute().slice();
    grid.release();
    return {book, xs: xs!, ys: ys!, health};
  };

  for (const columns of [0, 1, 2, 3, 4, 5, 9, 1001]) {
    it(`gives the scalar’s numbers by its lane with ${columns} columns, prices ascending or not`, async () => {
      const [wasm, js] = await enginesOf();
      for (const ascending of [true, false]) {
        const [lane, scalar] = [wasm!, js!].map(each => filled(each, columns, 7, columns + 1, ascending).health);
        expect(bits(lane!)).to.deep.equal(bits(scalar!));
      }
    });
  }

  it('divides cover by demand, NaN where nothing is demanded', () => {
    let without = 0;
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const {book, xs, ys, health} = filled(risk, 33, 21, seed, true);
      health.forEach((found, cell) => {
        const [x, y] = [xs[cell % 33]!, ys[Math.floor(cell / 33)]!];
        const [cover, demand] = standing(book, [x, y]);
        const size = 3000 * book.legs.length;
        if (Math.abs(demand) < 1e-9 * size) return; // too near to 0 for its sign to be a plain sum's
        if (demand < 0) {
          without += 1;
          expect(found).to.satisfy(Number.isNaN);
        } else expect(Math.abs(found - cover / demand) * demand).to.be.below(1e-14 * size * (1 + Math.abs(found)));
      });
    }
    expect(without).to.be.above(20);
  });

  it('refuses what is no grid and no book, and is gone once released', () => {
    expect(codeOf(() => risk.healthGrid(line, -1, 2))).to.equal('not-a-count');
    expect(codeOf(() => risk.healthGrid(line, 2, 1.5))).to.equal('not-a-count');
    expect(codeOf(() => risk.healthGrid(line, 1e5, 1e5))).to.equal('too-many-cells');
    expect(codeOf(() => risk.healthGrid({...line, gains: [1], burdens: [1]}, 2, 2))).to.equal('not-two-assets');
    expect(codeOf(() => risk.healthGrid({...line, burdens: [1]}, 2, 2))).to.equal('columns-differ');
    expect(codeOf(() => risk.healthGrid({...line, legs: [{...leg, rates: []}]}, 2, 2))).to.equal('columns-differ');
    expect(codeOf(() => risk.healthGrid({...line, legs: [{...leg, asset: 2}]}, 2, 2))).to.equal('unknown-asset');
    const grid = risk.healthGrid(line, 2, 2);
    grid.release();
    grid.release();
    expect(codeOf(() => grid.xs)).to.equal('stale-block');
    expect(codeOf(() => grid.compute())).to.equal('stale-block');
  });
});

describe('risk.healthScenarios(book, count)', () => {
  const filled = (kernel: RiskKernel, count: number) => {
    const seeded = new Seeded(count + 1);
    const book = drawn(seeded, 3);
    const block = kernel.healthScenarios(book, count);
    const prices = [0, 1, 2].map(() => us(seeded, count));
    prices.forEach((column, asset) => block.prices(asset).set(column));
    block.compute();
    const [cover, demand, health] = [block.cover.slice(), block.demand.slice(), block.health.slice()];
    block.release();
    return {book, prices, cover, demand, health};
  };

  for (const count of [0, 1, 2, 3, 4, 5, 9, 511, 512, 513, 1025]) {
    it(`fills ${count} scenarios by the definition to the bit, on both engines`, async () => {
      for (const kernel of await enginesOf()) {
        const {book, prices, cover, demand, health} = filled(kernel, count);
        for (let at = 0; at < count; at++) {
          const [above, below] = standing(
            book,
            prices.map(column => column[at]!),
          );
          expect([cover[at], demand[at]]).to.deep.equal([above, below]);
          expect(health[at]).to.deep.equal(below > 0 ? above / below : NaN);
        }
      }
    });
  }

  it('refuses what is no count and no asset, and is gone once released', async () => {
    const [risk] = await enginesOf();
    expect(codeOf(() => risk!.healthScenarios(line, -1))).to.equal('not-a-count');
    const block = risk!.healthScenarios(line, 3);
    expect(codeOf(() => block.prices(2))).to.equal('unknown-asset');
    block.release();
    expect(codeOf(() => block.prices(0))).to.equal('stale-block');
  });
});
