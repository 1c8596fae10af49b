import {expect} from '@open-wc/testing';
import {loadKernel} from '../../../src/kernel/index.js';
import type {RiskKernel} from '../../../src/kernel/index.js';
import {closeHistory, returnSeries, type EwmaBeginning} from '../../../src/models/index.js';
import {ewmaVolatility, volatilityEstimates} from '../../../src/measures/index.js';
import {refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const returns = (...values: number[]) => returnSeries({kind: 'log', stepSeconds: 86_400, values});

describe('ewmaVolatility(kernel, returns, {decay, start, periodsPerYear})', () => {
  let kernel: RiskKernel;
  before(async () => {
    kernel = await (await loadKernel()).risk();
  });

  // h₂ = ½h₁ + ½·0.01, h₃ = ½h₂ + ½·0.04
  const starts: readonly (readonly [EwmaBeginning, number, string])[] = [
    [{kind: 'first-squared'}, 0.01, '0.01 → 0.01 → 0.025'],
    [{kind: 'mean-square'}, 0.025, '0.025 → 0.0175 → 0.02875'],
    [{kind: 'sample-variance'}, 0.045, '(0.15² + 0.15²)/1 = 0.045 → 0.0275 → 0.03375'],
    [{kind: 'given', variance: 0.09}, 0.09, '0.09 → 0.05 → 0.045'],
  ];
  for (const [start, first, working] of starts) {
    it(`starts from ${start.kind}: ${working}`, () => {
      const answer = ewmaVolatility(kernel, returns(0.1, -0.2), {decay: 0.5, start, periodsPerYear: 1});
      const second = 0.5 * first + 0.005;
      const third = 0.5 * second + 0.02;
      [first, second, third].forEach((each, at) => expect(answer.path[at]).to.be.closeTo(each, 1e-16));
      expect(answer.volatility).to.be.closeTo(Math.sqrt(third), 1e-15);
      expect(answer.startWeight).to.equal(0.25);
      expect(answer.start).to.equal(start.kind);
    });
  }

  it('says that ten returns leave the start 54 % of the weight', () => {
    const {startWeight} = ewmaVolatility(kernel, returns(...new Array<number>(10).fill(0.01)), {});
    expect(startWeight).to.be.closeTo(0.5386, 1e-4);
  });

  it('forgets: a start of long ago does not matter', () => {
    const seeded = new Seeded(1);
    const long = returns(...Array.from({length: 2_000}, () => seeded.unit() - 0.5));
    const [one, other] = (['first-squared', 'sample-variance'] as const).map(kind =>
      ewmaVolatility(kernel, long, {start: {kind}}),
    );
    expect(one!.volatility).to.be.closeTo(other!.volatility, 1e-15);
  });

  for (const [name, values, question, field, code] of [
    ['a decay of 1', [0.1], {decay: 1}, 'decay', 'decay-out-of-bounds'],
    ['a decay below 0', [0.1], {decay: -0.1}, 'decay', 'decay-out-of-bounds'],
    ['a negative variance to start from', [0.1], {start: {kind: 'given', variance: -1}}, 'start', 'not-positive'],
    ['one return for a sample variance', [0.1], {start: {kind: 'sample-variance'}}, 'returns', 'too-few-returns'],
    ['returns of 0', [0, 0], {}, 'returns', 'constant-prices'],
  ] as const) {
    it(`refuses ${name}: ${code}`, () => {
      const refusal = refusalOf(() => ewmaVolatility(kernel, returns(...values), question));
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
    });
  }
});

describe('volatilityEstimates(kernel, history, central)', () => {
  it('spans the central estimate, 0.94 a day, and close-close as far back as there are bars', async () => {
    const kernel = await (await loadKernel()).risk();
    const seeded = new Seeded(2);
    let price = 100;
    const close = Array.from({length: 24 * 70}, () => (price *= 1 + (seeded.unit() - 0.5) * 0.02));
    const history = closeHistory({time: close.map((_, hour) => hour * 3_600), close});
    const {estimates, lowest, highest, central} = volatilityEstimates(kernel, history, {
      estimator: 'zero-mean',
      bars: 24,
    });
    expect(estimates.map(each => each.days)).to.deep.equal([null, null, 20, 30, 60]);
    expect(lowest).to.be.at.most(central);
    expect(highest).to.be.at.least(central);
    // λ of an hour: 0.94^{1/24}
    const hourly = estimates[1]!.volatility;
    expect(hourly).to.be.within(lowest, highest);
  });
});
