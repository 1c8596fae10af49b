import {expect} from '@open-wc/testing';
import {loadKernel} from '../../src/kernel/index.js';

for (const engine of ['wasm', 'js'] as const) {
  describe(`risk.realisedVolatility(closes, periodsPerYear) (${engine})`, () => {
    it('annualises the standard deviation of log returns, divisor n − 1', async () => {
      const risk = await (await loadKernel({engine})).risk();
      // returns +ln 2, −ln 2, +ln 2: mean ln 2 / 3, squares (4 + 16 + 4)/9 · ln² 2, over 2
      const daily = Math.LN2 * Math.sqrt(4 / 3);
      expect(risk.realisedVolatility([1, 2, 1, 2], 1)).to.be.closeTo(daily, 1e-15);
      expect(risk.realisedVolatility([1, 2, 1, 2], 365)).to.be.closeTo(daily * Math.sqrt(365), 1e-14);
    });

    it('agrees with R, TTR 0.24.3, volatility(calc = "close", n = 5, N = 252)', async () => {
      const risk = await (await loadKernel({engine})).risk();
      const closes = [51.49, 51.65, 52.09, 52.02, 51.95]; // the last five of its data set ttrc
      expect(risk.realisedVolatility(closes, 252)).to.be.closeTo(0.07413528542513104, 1e-14);
    });

    it('is zero for a price that grows by the same factor', async () => {
      const risk = await (await loadKernel({engine})).risk();
      expect(risk.realisedVolatility([1, 2, 4, 8, 16], 365)).to.be.below(1e-14);
    });

    it('is NaN for fewer than three closes and for one that is not positive', async () => {
      const risk = await (await loadKernel({engine})).risk();
      for (const closes of [[], [1], [1, 2], [1, -2, 3], [1, NaN, 3], [-1, -2, -3], [1, 0, 3]]) {
        expect(risk.realisedVolatility(closes, 365)).to.be.NaN;
      }
    });
  });
}

it('gives the same bits on both engines', async () => {
  const [wasm, js] = await Promise.all([loadKernel({engine: 'wasm'}), loadKernel({engine: 'js'})]);
  const closes = Array.from({length: 5000}, (_, day) => 100 * Math.exp(Math.sin(day * day) / 30));
  const [one, other] = [await wasm.risk(), await js.risk()];
  expect(one.realisedVolatility(closes, 365)).to.equal(other.realisedVolatility(closes, 365));
});
