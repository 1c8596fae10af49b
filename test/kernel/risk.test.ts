import {expect} from '@open-wc/testing';
import {loadKernel} from '../../src/kernel/index.js';
import type {RiskKernel} from '../../src/kernel/index.js';
import {KernelError} from '../../src/errors.js';
import {barsOf, randomCandles, randomReturns} from '../support/random-history.js';
import {Seeded} from '../support/seeded.js';

const returns = randomReturns(new Seeded(3), 2_001);
const tied = randomReturns(new Seeded(4), 2_001, true);
const hits = Float64Array.from(tied, each => Number(each < -0.02));
const candles = randomCandles(new Seeded(5), 400, [100, 101, 250]);
const previous = barsOf(candles).map(bar => bar.previous);
const question = {probability: 0.01, type: 7, convention: 'at-or-below'} as const;

/** Every call of the module, on the same input. */
const calls: Readonly<Record<string, (kernel: RiskKernel) => unknown>> = {
  closeReturns: kernel => kernel.closeReturns(candles.close, previous, 'log'),
  rollingVariance: kernel => kernel.rollingVariance({...candles, previous}, 'yang-zhang', 48),
  yangZhangShare: kernel => kernel.yangZhangShare(30),
  ewmaVariance: kernel => kernel.ewmaVariance(returns, 0.94, 'mean-square'),
  rollingLosses: kernel => kernel.rollingLosses(tied, 250, question),
  moments: kernel => kernel.moments(returns),
  rollingMoments: kernel => kernel.rollingMoments(returns, 250),
  normalLosses: kernel => kernel.normalLosses(0.001, 0.03, 0.01),
  studentLosses: kernel => kernel.studentLosses(0.001, {kind: 'deviation', value: 0.03}, 4.5, 0.01),
  lognormalLosses: kernel => kernel.lognormalLosses(0.001, 0.03, 0.01, 'short'),
  cornishFisher: kernel => kernel.cornishFisher(-0.5, 4, 0.01),
  coverage: kernel => kernel.coverage(hits, 0.05),
  criticalRatio: kernel => kernel.criticalRatio(0.05, 1),
  acceptedHits: kernel => kernel.acceptedHits(250, 0.01, 3.84),
  hitsReaching: kernel => kernel.hitsReaching(0.9999, 250, 0.01),
  durations: kernel => kernel.durations(hits),
  shortfallTests: kernel =>
    kernel.shortfallTests(returns, {valueAtRisk: returns.map(() => 0.03), shortfall: returns.map(() => 0.04)}, 0.05),
  lossColumn: kernel => {
    const column = kernel.lossColumn(tied.length);
    column.returns.set(tied);
    const losses = column.losses({...question, convention: 'acerbi-tasche'});
    column.release();
    return losses;
  },
};

describe('the second module gives the same bits on both engines', () => {
  for (const [name, call] of Object.entries(calls)) {
    it(name, async () => {
      const [wasm, js] = await Promise.all([loadKernel({engine: 'wasm'}), loadKernel({engine: 'js'})]);
      expect(call(await js.risk())).to.deep.equal(call(await wasm.risk()));
    });
  }
});

describe('kernel.lossColumn(count)', () => {
  it('leaves the column as it was written, and answers as often as it is asked', async () => {
    const kernel = await (await loadKernel()).risk();
    const column = kernel.lossColumn(returns.length);
    column.returns.set(returns);
    const first = column.losses(question);
    expect(column.losses(question)).to.deep.equal(first);
    expect(column.returns).to.deep.equal(returns);
    column.release();
    expect(() => column.returns).to.throw(KernelError);
  });
});
