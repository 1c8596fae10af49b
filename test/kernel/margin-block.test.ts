import {expect} from '@open-wc/testing';
import {InputError, KernelError} from '../../src/errors.js';
import {loadKernel, loanPrice, marginBlock} from '../../src/kernel/index.js';
import type {Kernel, KernelSchedule, MarginBlockShape} from '../../src/kernel/index.js';
import {Seeded} from '../support/seeded.js';

const continuous = {
  kind: 'continuous',
  floors: [0, 50_000, 250_000, 1e6],
  rates: [0.004, 0.005, 0.01, 0.025],
  deductions: [0, 50, 1_300, 16_300],
} as const satisfies KernelSchedule;

const flat = {...continuous, kind: 'flat', deductions: [0, 0, 0, 0]} as const satisfies KernelSchedule;

/** A schedule two of whose floors are closer than a cell: the block goes by the envelope. */
const dense = {...continuous, floors: [0, 50_000, 50_100, 1e6], deductions: [0, 50, 300.5, 15_300.5]} as const;

const shape = (more: Partial<MarginBlockShape>): MarginBlockShape => ({
  contract: 'linear',
  side: 1,
  count: 3,
  schedule: continuous,
  ...more,
});

function codeOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error instanceof KernelError || error instanceof InputError ? error.code : error;
  }
  return 'nothing';
}

for (const engine of ['wasm', 'js'] as const) {
  describe(`marginBlock(kernel, shape) (${engine})`, () => {
    let kernel: Kernel;
    before(async () => {
      kernel = await loadKernel({engine});
    });

    it('hands out columns, and fills the price', () => {
      const block = marginBlock(kernel, shape({}));
      block.size.set([1, 10, 1]);
      block.entry.fill(30_000);
      block.margin.set([3_000, 30_000, 30_001]);
      const [first, second, third] = block.compute();
      expect(first).to.be.closeTo(27_000 / 0.996, 1e-8);
      expect(second).to.be.closeTo(268_700 / 9.9, 1e-8);
      expect(third).to.be.NaN;
      block.release();
    });

    const shapes: MarginBlockShape[] = (['linear', 'inverse'] as const).flatMap(contract =>
      ([1, -1] as const).flatMap(side => [
        shape({contract, side}),
        shape({contract, side, schedule: flat}),
        shape({contract, side, schedule: dense, feeRate: 0.0004}),
        shape({contract, side, maintenanceAt: 'entry', feeRate: 0.0004}),
      ]),
    );
    for (const each of shapes) {
      const {contract, side, schedule, maintenanceAt = 'mark', feeRate = 0} = each;
      const name = schedule === dense ? 'dense' : schedule.kind;
      it(`agrees with one position at a time to the bit: ${contract} ${side}, ${name}, ${maintenanceAt}`, () => {
        for (const count of [0, 1, 2, 3, 4, 5, 9, 1001]) {
          const seeded = new Seeded(count);
          const block = marginBlock(kernel, {...each, count});
          for (let row = 0; row < count; row++) {
            const notional = seeded.magnitude(1_000, 1e7);
            block.entry[row] = seeded.magnitude(20_000, 60_000);
            block.size[row] = contract === 'linear' ? notional / block.entry[row]! : notional * block.entry[row]!;
            block.margin[row] = notional * seeded.magnitude(0.01, 1.2);
          }
          const {size, entry, margin} = block;
          const prices = block.compute();
          for (let row = 0; row < count; row++) {
            const position = {contract, side, feeRate, maintenanceAt, from: entry[row]!};
            const one = {...position, size: size[row]!, entry: entry[row]!, margin: margin[row]!};
            const {price} = kernel.marginPrice(one, schedule);
            if (!Object.is(price, prices[row])) expect(prices[row], `row ${row} of ${count}`).to.equal(price);
          }
          block.release();
        }
      });
    }

    it('keeps a block through calls of the other doors', () => {
      const block = marginBlock(kernel, shape({}));
      const {size} = block;
      const row = {contract: 'linear', side: 1, size: 1, entry: 2, margin: 1, feeRate: 0} as const;
      kernel.marginPrice({...row, maintenanceAt: 'mark', from: 2}, continuous);
      loanPrice(kernel, {weights: [0.8, -1], quantities: [1, 1], prices: [2, 1], assets: [0, 1], moving: 0});
      expect(size.length).to.equal(3);
      block.release();
    });

    it('keeps the numbers of a block when memory grows for the next, though the old views die', () => {
      const first = marginBlock(kernel, shape({}));
      const before = first.size;
      before.set([1, 2, 3]);
      const second = marginBlock(kernel, shape({count: 3_000_000, side: -1}));
      expect(before.length, 'detached').to.equal(0);
      expect([...first.size]).to.deep.equal([1, 2, 3]);
      second.release();
      expect([...first.size]).to.deep.equal([1, 2, 3]);
      first.release();
    });

    it('says of a dead block that it is', () => {
      const first = marginBlock(kernel, shape({}));
      const second = marginBlock(kernel, shape({}));
      first.release(); // and the second with it
      for (const block of [first, second]) {
        expect(codeOf(() => block.price)).to.equal('stale-block');
        expect(codeOf(() => block.compute())).to.equal('stale-block');
        expect(codeOf(() => block.release())).to.equal('nothing');
      }
    });

    it('refuses what is no number of rows, a schedule by contracts, and more memory than there is', () => {
      for (const count of [-1, 1.5, NaN, Infinity, 2 ** 31]) {
        expect(codeOf(() => marginBlock(kernel, shape({count})))).to.equal('not-a-count');
      }
      const contracts = {...continuous, kind: 'contracts'} as unknown as MarginBlockShape['schedule'];
      expect(codeOf(() => marginBlock(kernel, shape({schedule: contracts})))).to.equal('schedule-by-contracts');
      expect(codeOf(() => marginBlock(kernel, shape({count: 2 ** 31 - 1})))).to.equal('out-of-memory');
      const steep = {...continuous, rates: [0.004, 0.005, 0.01, 1]};
      expect(codeOf(() => marginBlock(kernel, shape({schedule: steep})).compute())).to.equal('rate-too-high');
    });
  });
}
