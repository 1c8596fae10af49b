import {expect} from '@open-wc/testing';
import {InputError, KernelError} from '../../src/errors.js';
import {loadKernel} from '../../src/kernel/index.js';
import type {Kernel, KernelSchedule, MarginRow} from '../../src/kernel/index.js';

/** Steps join up: 50 = 50,000 · 0.001, 1,300 = 50 + 250,000 · 0.005. */
const continuous: KernelSchedule = {
  kind: 'continuous',
  floors: [0, 50_000, 250_000],
  rates: [0.004, 0.005, 0.01],
  deductions: [0, 50, 1_300],
};

/** Nothing is required below 100, half of the notional from there. */
const jump: KernelSchedule = {kind: 'flat', floors: [0, 100], rates: [0, 0.5], deductions: [0, 0]};

const byContracts: KernelSchedule = {
  kind: 'contracts',
  floors: [0, 5_000, 7_500],
  rates: [0.01, 0.015, 0.02],
  deductions: [0, 0, 0],
};

const row = (
  contract: MarginRow['contract'],
  side: 1 | -1,
  size: number,
  entry: number,
  margin: number,
): MarginRow => ({
  contract,
  side,
  size,
  entry,
  margin,
  feeRate: 0,
  maintenanceAt: 'mark',
  from: entry,
});

for (const engine of ['wasm', 'js'] as const) {
  describe(`kernel.marginPrice(row, schedule) (${engine})`, () => {
    let kernel: Kernel;
    before(async () => {
      kernel = await loadKernel({engine});
    });

    const near = (found: number, expected: number) => expect(found).to.be.closeTo(expected, 1e-11 * expected);

    describe('a continuous schedule', () => {
      const rows = [
        [row('linear', 1, 1, 30_000, 3_000), 27_000 / 0.996, 0], // 27,108.43: notional below 50,000
        [row('linear', 1, 10, 30_000, 30_000), 268_700 / 9.9, 2], // (270,000 − 1,300) / (10 · 0.99), notional 271,414
        [row('linear', -1, 10, 30_000, 30_000), 331_300 / 10.1, 2], // (330,000 + 1,300) / (10 · 1.01)
        [row('inverse', 1, 30_000, 30_000, 0.1), (30_000 * 1.004) / 1.1, 0], // N·(1 + m) / (W + N/E)
        [row('inverse', -1, 30_000, 30_000, 0.1), (30_000 * 0.996) / 0.9, 0], // N·(1 − m) / (N/E − W)
        [row('inverse', 1, 30_000, 30_000, 1), (30_000 * 1.004) / 2, 0], // 1x still falls, to about half
      ] as const;
      for (const [position, price, bracket] of rows) {
        const {side, size, contract, margin} = position;
        it(`${side > 0 ? 'long' : 'short'} ${size} ${contract} with ${margin} margin: ${price.toFixed(4)}`, () => {
          const answer = kernel.marginPrice(position, continuous);
          near(answer.price, price);
          expect(answer.bracket).to.equal(bracket);
          expect(answer.edge).to.equal(false);
          expect(Math.abs(answer.price - price)).to.be.at.most(answer.errorBound);
        });
      }

      it('adds the fee to the rate', () => {
        const answer = kernel.marginPrice({...row('linear', 1, 1, 30_000, 3_000), feeRate: 0.001}, continuous);
        near(answer.price, 27_000 / 0.995);
      });

      it('gives a notional on a floor to the bracket above it', () => {
        // with m = 0 and 1/2 both lines meet equity at exactly 100: 100 = (100 − 50) · 2
        const halves: KernelSchedule = {kind: 'continuous', floors: [0, 100], rates: [0, 0.5], deductions: [0, 50]};
        const answer = kernel.marginPrice(row('linear', 1, 1, 150, 50), halves);
        expect(answer.price).to.equal(100);
        expect(answer.bracket).to.equal(1);
      });

      it('finds no price where the margin covers the whole position, and is sure of it', () => {
        for (const position of [row('linear', 1, 1, 30_000, 30_001), row('inverse', -1, 30_000, 30_000, 1.1)]) {
          const answer = kernel.marginPrice(position, continuous);
          expect(answer.price).to.be.NaN;
          expect(answer.errorBound).to.equal(0);
        }
      });

      it('does not vouch for a price within rounding of zero', () => {
        const answer = kernel.marginPrice(row('linear', 1, 1, 30_000, 30_000), continuous);
        expect(answer.price).to.be.NaN;
        expect(answer.errorBound).to.equal(Infinity);
      });

      it('answers NaN to a NaN', () => {
        expect(kernel.marginPrice(row('linear', 1, 1, NaN, 3_000), continuous).price).to.be.NaN;
      });
    });

    describe('maintenance frozen at entry', () => {
      const rows = [
        ['linear', 1, 1, 30_000, 3_000, 27_120], // 30,000 − (3,000 − 120)
        ['linear', -1, 1, 30_000, 3_000, 32_880],
        ['linear', 1, 10, 30_000, 30_000, 27_170], // required 300,000 · 0.01 − 1,300 = 1,700
        ['inverse', 1, 30_000, 30_000, 0.1, 30_000 / 1.096], // N / (N/E + (W − MM)), MM = 0.004
        ['inverse', -1, 30_000, 30_000, 0.1, 30_000 / 0.904],
      ] as const;
      for (const [contract, side, size, entry, margin, price] of rows) {
        it(`${side > 0 ? 'long' : 'short'} ${size} ${contract} with ${margin} margin: ${price.toFixed(4)}`, () => {
          const frozen = {...row(contract, side, size, entry, margin), maintenanceAt: 'entry' as const};
          near(kernel.marginPrice(frozen, continuous).price, price);
        });
      }
    });

    describe('a flat schedule', () => {
      const rows = [
        // side entry margin from   price  bracket edge     working
        [1, 200, 120, 200, 160, 1, false], //   80 / (1 − 0.5), above the floor
        [1, 200, 180, 200, 20, 0, false], //    bracket 1 would end at 40, below its floor; bracket 0 at 20
        [-1, 50, 60, 50, 100, 1, true], //      equity 10 at the floor, where 50 is suddenly required
        [-1, 50, 40, 50, 90, 0, false], //      reached before the floor
        [-1, 50, 90, 150, 100, 1, true], //     already below at 150: recovers at the floor, coming down
        [1, 200, 20, 50, 360, 1, false], //     already below at 50: recovers at 180 / 0.5, going up
        [1, 200, 120, 150, 160, 1, false], //   already below at 150: recovers in its own bracket
      ] as const;
      for (const [side, entry, margin, from, price, bracket, edge] of rows) {
        it(`${side > 0 ? 'long' : 'short'} from ${entry} with ${margin}, standing at ${from}: ${price}`, () => {
          const answer = kernel.marginPrice({...row('linear', side, 1, entry, margin), from}, jump);
          near(answer.price, price);
          expect([answer.bracket, answer.edge]).to.deep.equal([bracket, edge]);
        });
      }

      it('walks an inverse position in coin: the edge is size / floor', () => {
        // long 1,000 at 20 is 50 coin; at a price of 10 it is 100, where half is suddenly required
        const answer = kernel.marginPrice(row('inverse', 1, 1_000, 20, 60), jump);
        expect(answer).to.include({price: 10, bracket: 1, edge: true});
      });

      it('does not vouch for a bracket when equity meets the requirement exactly on the floor', () => {
        // long from 200 with 150: at 100 equity 50 is required 50; a hair more margin and it falls on to 50
        const answer = kernel.marginPrice(row('linear', 1, 1, 200, 150), jump);
        expect(answer.errorBound).to.equal(Infinity);
      });
    });

    it('takes the bracket of the contracts held, whatever the price', () => {
      const answer = kernel.marginPrice(row('linear', 1, 1, 30_000, 3_000), {...byContracts, contracts: 6_000});
      near(answer.price, 27_000 / 0.985);
      expect(answer.bracket).to.equal(1);
    });

    it('takes a schedule longer than the memory it keeps', () => {
      const floors = Array.from({length: 100}, (_, k) => k * 1e6);
      const long: KernelSchedule = {
        kind: 'flat',
        floors,
        rates: floors.map(() => 0.004),
        deductions: floors.map(() => 0),
      };
      near(kernel.marginPrice(row('linear', 1, 1, 30_000, 3_000), long).price, 27_000 / 0.996);
    });

    it('fails on a schedule that cannot be', () => {
      const position = row('linear', 1, 1, 30_000, 3_000);
      const fails = (schedule: KernelSchedule) => {
        try {
          kernel.marginPrice(position, schedule);
        } catch (error) {
          return error instanceof KernelError || error instanceof InputError ? error.code : error;
        }
        return 'nothing';
      };
      expect(fails({kind: 'flat', floors: [], rates: [], deductions: []})).to.equal('no-brackets');
      expect(fails({kind: 'flat', floors: [0], rates: [1], deductions: [0]})).to.equal('rate-too-high');
      expect(fails({kind: 'flat', floors: [0], rates: [0.1, 0.2], deductions: [0]})).to.equal('columns-differ');
    });
  });
}
