import {expect} from '@open-wc/testing';
import {loadKernel} from '../../../src/kernel/index.js';
import type {RiskKernel} from '../../../src/kernel/index.js';
import {returnSeries, type LossModel} from '../../../src/models/index.js';
import {
  columnLosses,
  distributionLosses,
  expectedShortfall,
  lossColumn,
  returnMoments,
  tailLosses,
  valueAtRisk,
} from '../../../src/measures/index.js';
import {moments, sampleQuantile, tailMean} from '../../oracle/tail.js';
import {randomReturns} from '../../support/random-history.js';
import {refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const TYPES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const CONVENTIONS = ['strictly-below', 'at-or-below', 'acerbi-tasche'] as const;
const simple = (values: ArrayLike<number>) => returnSeries({kind: 'simple', stepSeconds: 86_400, values});
const logs = (values: ArrayLike<number>) => returnSeries({kind: 'log', stepSeconds: 86_400, values});

describe('tailLosses(kernel, returns, {confidence, side, model})', () => {
  let kernel: RiskKernel;
  before(async () => {
    kernel = await (await loadKernel()).risk();
  });

  it('takes the worst of a hundred, and the mean of the five worst', () => {
    const returns = simple(Array.from({length: 100}, (_, day) => (day - 50) / 1000)); // −5.0 % … +4.9 %
    const model = {kind: 'historical', quantile: 1, shortfall: 'at-or-below'} as const;
    const answer = tailLosses(kernel, returns, {confidence: 0.955, model});
    expect(answer.valueAtRisk).to.equal(0.046); // the 5th: n·p = 4.5 goes up
    expect(answer.expectedShortfall).to.be.closeTo(0.048, 1e-17); // 5.0, 4.9, 4.8, 4.7, 4.6
    expect(answer.tail).to.equal(5);
  });

  it('calls a quantile of 0 no loss, and never −0', () => {
    const answer = tailLosses(kernel, simple([0, 0, 0, 0.1]), {confidence: 0.9, model: {kind: 'historical'}});
    expect(Object.is(answer.valueAtRisk, 0) && Object.is(answer.expectedShortfall, 0)).to.equal(true);
  });

  it('averages a part of the next return where Acerbi and Tasche do', () => {
    const returns = simple([-0.1, -0.05, 0.01, 0.02]);
    const model = {kind: 'historical', shortfall: 'acerbi-tasche'} as const;
    // n·p = 1.5: (0.1 + ½·0.05)/1.5
    expect(expectedShortfall(kernel, returns, {confidence: 0.625, model}).loss).to.be.closeTo(0.125 / 1.5, 1e-16);
  });

  const seeded = new Seeded(21);
  const records = [
    ['2,001 returns', randomReturns(seeded, 2_001)],
    ['600 returns with ties', randomReturns(seeded, 600, true)],
    ['10,000 returns', randomReturns(seeded, 10_000)],
    ['37 returns', randomReturns(seeded, 37)],
    ['2 returns', Float64Array.of(-0.01, 0.02)],
    ['1 return', Float64Array.of(0.02)],
  ] as const;
  for (const [name, values] of records) {
    it(`agrees with sorting, nine quantiles and three conventions: ${name}`, () => {
      for (const confidence of [0.1, 0.5, 0.9, 0.95, 0.975, 0.99, 0.999]) {
        for (const quantile of TYPES) {
          const q = sampleQuantile(values, 1 - confidence, quantile);
          for (const shortfall of CONVENTIONS) {
            const model = {kind: 'historical', quantile, shortfall} as const;
            const answer = tailLosses(kernel, simple(values), {confidence, model});
            const at = `${confidence} type ${quantile} ${shortfall}`;
            expect(answer.valueAtRisk, at).to.be.closeTo(-q, 1e-15);
            const beyond = tailMean(values, -answer.valueAtRisk, 1 - confidence, shortfall);
            expect(answer.expectedShortfall, at).to.be.closeTo(-beyond, 1e-14);
          }
        }
      }
    });
  }

  it('answers a short with the losses of the opposite returns', () => {
    const values = randomReturns(new Seeded(22), 500);
    for (const model of [
      {kind: 'historical'},
      {kind: 'normal'},
      {kind: 'cornish-fisher'},
      {kind: 'ewma'},
    ] as LossModel[]) {
      const short = tailLosses(kernel, simple(values), {confidence: 0.99, side: 'short', model});
      const mirrored = tailLosses(kernel, simple(values.map(each => -each)), {confidence: 0.99, model});
      expect(short.valueAtRisk, model.kind).to.equal(mirrored.valueAtRisk);
      expect(short.expectedShortfall, model.kind).to.equal(mirrored.expectedShortfall);
    }
  });

  it('grows with confidence, and the shortfall is beyond the value at risk', () => {
    const values = logs(randomReturns(new Seeded(23), 1_000));
    for (const model of [
      {kind: 'historical', shortfall: 'acerbi-tasche'},
      {kind: 'normal'},
      {kind: 'student-t', degrees: 4},
      {kind: 'ewma'},
      {kind: 'lognormal', bars: 7},
    ] as LossModel[]) {
      for (const side of ['long', 'short'] as const) {
        let before = -Infinity;
        for (const confidence of [0.6, 0.9, 0.99, 0.999, 0.9999, 1 - 2 ** -53]) {
          const answer = tailLosses(kernel, values, {confidence, side, model});
          expect(answer.valueAtRisk, `${model.kind} ${side} ${confidence}`).to.be.at.least(before);
          expect(answer.expectedShortfall, `${model.kind} ${side} ${confidence}`).to.be.at.least(answer.valueAtRisk);
          before = answer.valueAtRisk;
        }
      }
    }
  });

  it('says when a quantile lies beyond the worst return ever seen', () => {
    const returns = simple(randomReturns(new Seeded(24), 50));
    const asked = (confidence: number) => tailLosses(kernel, returns, {confidence, model: {kind: 'historical'}});
    expect(asked(0.99).beyondSample).to.equal(true);
    expect(asked(0.95).beyondSample).to.equal(false);
  });

  it('lets a lognormal short lose more than everything, and a long never', () => {
    const wild = logs(randomReturns(new Seeded(25), 500).map(each => each * 20));
    const model = {kind: 'lognormal', bars: 30} as const;
    const [long, short] = (['long', 'short'] as const).map(side =>
      valueAtRisk(kernel, wild, {confidence: 0.99, side, model}),
    );
    expect(long!.loss).to.be.within(0.9, 1);
    expect(short!.loss).to.be.above(1);
  });

  it('says where the Cornish-Fisher map folds back instead of printing it as if it were one', () => {
    const facts = (skew: number, excessKurtosis: number, confidence: number) => {
      const distribution = {kind: 'cornish-fisher', mean: 0, deviation: 1, skew, excessKurtosis} as const;
      return distributionLosses(kernel, distribution, {confidence}).map;
    };
    expect(facts(0, 0, 0.99)).to.deep.equal({slope: 1, monotone: true});
    expect(facts(-0.5, 1, 0.99)?.monotone).to.equal(true);
    // 3.4 at the quantile, but 1 − 30/8 at the centre: a fold between
    expect(facts(0, 30, 0.9)?.slope).to.be.above(0);
    expect(facts(0, 30, 0.9)?.monotone).to.equal(false);
    expect(facts(3, 0, 0.999)?.slope).to.be.below(0);
  });

  it('is the distribution it was fitted to', () => {
    const values = randomReturns(new Seeded(26), 400);
    const {mean, deviation, skew, excessKurtosis} = moments(values);
    const fitted = (model: LossModel) => tailLosses(kernel, simple(values), {confidence: 0.99, model});
    const stated = (distribution: Parameters<typeof distributionLosses>[1]) =>
      distributionLosses(kernel, distribution, {confidence: 0.99});
    const sample = deviation * Math.sqrt(400 / 399);
    for (const [one, other] of [
      [fitted({kind: 'normal', divisor: 'population'}), stated({kind: 'normal', mean, deviation})],
      [fitted({kind: 'normal'}), stated({kind: 'normal', mean, deviation: sample})],
      [fitted({kind: 'student-t', degrees: 5}), stated({kind: 'student-t', mean, deviation: sample, degrees: 5})],
      [fitted({kind: 'cornish-fisher'}), stated({kind: 'cornish-fisher', mean, deviation, skew, excessKurtosis})],
    ] as const) {
      expect(one.valueAtRisk).to.be.closeTo(other.valueAtRisk, 1e-15);
      expect(one.expectedShortfall).to.be.closeTo(other.expectedShortfall, 1e-15);
    }
    const found = returnMoments(kernel, simple(values));
    expect(found.skew).to.be.closeTo(skew, 1e-13);
    expect(found.excessKurtosis).to.be.closeTo(excessKurtosis, 1e-12);
  });

  const few = simple([0.01, -0.02, 0.03]);
  const one = simple([0.01]);
  const still = simple([0.01, 0.01, 0.01]);
  const normal = {kind: 'normal'} as const;
  const rows: readonly (readonly [name: string, call: () => unknown, field: string, code: string])[] = [
    [
      'a confidence of 1',
      () => tailLosses(kernel, few, {confidence: 1, model: normal}),
      'confidence',
      'confidence-out-of-bounds',
    ],
    [
      'a confidence of 0',
      () => tailLosses(kernel, few, {confidence: 0, model: normal}),
      'confidence',
      'confidence-out-of-bounds',
    ],
    [
      '99 for 99 %',
      () => tailLosses(kernel, few, {confidence: 99, model: normal}),
      'confidence',
      'confidence-out-of-bounds',
    ],
    [
      'no confidence',
      () => tailLosses(kernel, few, {confidence: NaN, model: normal}),
      'confidence',
      'confidence-out-of-bounds',
    ],
    [
      'a deviation of one return',
      () => tailLosses(kernel, one, {confidence: 0.9, model: normal}),
      'returns',
      'too-few-returns',
    ],
    [
      'returns that are all equal',
      () => tailLosses(kernel, still, {confidence: 0.9, model: normal}),
      'returns',
      'constant-prices',
    ],
    [
      'a tenth quantile',
      () => tailLosses(kernel, few, {confidence: 0.9, model: {kind: 'historical', quantile: 10 as 9}}),
      'quantile',
      'not-a-count',
    ],
    [
      'two degrees of freedom',
      () => tailLosses(kernel, few, {confidence: 0.9, model: {kind: 'student-t', degrees: 2}}),
      'degrees',
      'degrees-too-few',
    ],
    [
      'a lognormal of simple returns',
      () => tailLosses(kernel, few, {confidence: 0.9, model: {kind: 'lognormal'}}),
      'returns',
      'log-returns-needed',
    ],
    [
      'half a bar',
      () => tailLosses(kernel, logs([0.1, 0.2]), {confidence: 0.9, model: {kind: 'lognormal', bars: 0.5}}),
      'bars',
      'not-a-count',
    ],
    [
      'another side',
      () => tailLosses(kernel, few, {confidence: 0.9, side: 'both' as 'long', model: normal}),
      'side',
      'not-a-choice',
    ],
    [
      'another model',
      () => tailLosses(kernel, few, {confidence: 0.9, model: {kind: 'guess'} as never}),
      'model',
      'not-a-choice',
    ],
    ['no model', () => tailLosses(kernel, few, {confidence: 0.9} as never), 'model', 'not-a-choice'],
    [
      'no returns',
      () => tailLosses(kernel, [0.1] as never, {confidence: 0.9, model: normal}),
      'returns',
      'not-returns',
    ],
    [
      'a negative deviation',
      () => distributionLosses(kernel, {kind: 'normal', mean: 0, deviation: -0.1}, {confidence: 0.9}),
      'deviation',
      'negative',
    ],
    [
      'no mean',
      () => distributionLosses(kernel, {kind: 'normal', mean: NaN, deviation: 1}, {confidence: 0.9}),
      'mean',
      'not-a-number',
    ],
    [
      'a scale with one degree',
      () => distributionLosses(kernel, {kind: 'student-t', mean: 0, scale: 1, degrees: 1}, {confidence: 0.9}),
      'degrees',
      'degrees-too-few',
    ],
    ['a column of nothing', () => lossColumn(kernel, 0), 'count', 'not-a-count'],
  ];
  for (const [name, call, field, code] of rows) {
    it(`refuses ${name}: ${code}`, () => {
      const refusal = refusalOf(call);
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
    });
  }
});

describe('columnLosses(column, {confidence, quantile, shortfall})', () => {
  it('answers as tailLosses does, from memory the caller filled', async () => {
    const kernel = await (await loadKernel()).risk();
    const values = randomReturns(new Seeded(27), 5_000);
    const column = lossColumn(kernel, values.length);
    column.returns.set(values);
    const {valueAtRisk: loss, expectedShortfall: beyond} = columnLosses(column, {confidence: 0.99});
    const answer = tailLosses(kernel, simple(values), {confidence: 0.99, model: {kind: 'historical'}});
    expect([loss, beyond]).to.deep.equal([answer.valueAtRisk, answer.expectedShortfall]);
    column.release();
  });
});
