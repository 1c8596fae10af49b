import {expect} from '@open-wc/testing';
import {InputError} from '../../src/errors.js';
import {loadKernel, loanPrice} from '../../src/kernel/index.js';
import type {Kernel, LoanRow} from '../../src/kernel/index.js';

const ETH = 0;
const BTC = 1;
const USD = 2;

/** Legs as rows: weight, quantity, price, asset. */
function loan(moving: number, legs: readonly (readonly [number, number, number, number])[]): LoanRow {
  const column = (index: number) => legs.map(leg => leg[index]!);
  return {weights: column(0), quantities: column(1), prices: column(2), assets: column(3), moving};
}

const one = [
  [0.8, 10, 3_000, ETH],
  [-1, 15_000, 1, USD],
] as const;

const both = [
  [0.8, 10, 3_000, ETH],
  [0.5, 1, 60_000, BTC],
  [-1, 2, 3_000, ETH],
  [-1, 39_000, 1, USD],
] as const;

for (const engine of ['wasm', 'js'] as const) {
  describe(`loanPrice(kernel, row) (${engine})`, () => {
    let kernel: Kernel;
    before(async () => {
      kernel = await loadKernel({engine});
    });

    // price = (D_other − W_other) / (L·q − d)
    const rows = [
      ['the collateral falls', loan(ETH, one), 1_875, 'falling', 1.6], // 15,000 / 8; 24,000 / 15,000
      ['the debt rises', loan(USD, one), 1.6, 'rising', 1.6], // −24,000 / −15,000
      ['an asset on both sides falls', loan(ETH, both), 1_500, 'falling', 1.2], // (39,000 − 30,000) / (8 − 2); 54/45
      ['another collateral falls', loan(BTC, both), 42_000, 'falling', 1.2], // (45,000 − 24,000) / 0.5
      ['the dollar rises', loan(USD, both), 48 / 39, 'rising', 1.2], // (6,000 − 54,000) / −39,000
    ] as const;
    for (const [name, row, price, direction, health] of rows) {
      it(`${name}: ${price}`, () => {
        const answer = loanPrice(kernel, row);
        expect(answer.price).to.be.closeTo(price, 1e-12 * price);
        expect(answer.health).to.be.closeTo(health, 1e-12);
        expect(answer.direction).to.equal(direction);
        expect(Math.abs(answer.price - price)).to.be.at.most(answer.errorBound);
        expect(answer.errorBound).to.be.below(1e-13 * price);
      });
    }

    it('finds no price where the other collateral carries the debt', () => {
      const answer = loanPrice(kernel, loan(ETH, [...one, [0.5, 1, 60_000, BTC]]));
      expect(answer).to.deep.include({direction: 'falling', errorBound: 0});
      expect(answer.price).to.be.NaN;
    });

    it('has no health without debt, and no direction for an asset that is not there', () => {
      const answer = loanPrice(kernel, loan(BTC, one.slice(0, 1)));
      expect(answer).to.deep.include({direction: 'none', errorBound: 0});
      expect([answer.price, answer.health]).to.deep.equal([NaN, NaN]);
    });

    it('keeps the small difference of a large book', () => {
      // 1e16 in and out beside a debt of 1: a plain sum loses the 1
      const legs = [
        [1, 1e16, 1, BTC],
        [-1, 1, 1, USD],
        [-1, 1e16, 1, BTC],
        [0.5, 4, 1, ETH],
      ] as const;
      expect(loanPrice(kernel, loan(ETH, legs)).price).to.equal(0.5);
    });

    it('does not vouch for a difference the doubles cannot hold', () => {
      const legs = [
        [0.1, 3, 1, ETH],
        [-1, 0.3, 1, ETH],
        [-1, 1, 1, USD],
      ] as const; // 0.1 · 3 is 0.3, but not in doubles
      expect(loanPrice(kernel, loan(ETH, legs)).errorBound).to.equal(Infinity);
    });

    it('refuses columns of different lengths', () => {
      expect(() => loanPrice(kernel, {...loan(ETH, one), prices: [1]})).to.throw(InputError);
    });
  });
}
