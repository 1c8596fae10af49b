import {expect} from '@open-wc/testing';
import {loadKernel} from '../../../src/kernel/index.js';
import type {RiskKernel} from '../../../src/kernel/index.js';
import {returnSeries, type LossModel} from '../../../src/models/index.js';
import {rollingLosses, tailLosses, type RollingQuestion} from '../../../src/measures/index.js';
import {randomReturns} from '../../support/random-history.js';
import {refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const simple = (values: ArrayLike<number>) => returnSeries({kind: 'simple', stepSeconds: 3_600, values});

const HISTORICAL: LossModel[] = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).flatMap(quantile =>
  (['strictly-below', 'at-or-below', 'acerbi-tasche'] as const).map(shortfall => ({
    kind: 'historical',
    quantile,
    shortfall,
  })),
);
const FITTED: LossModel[] = [
  {kind: 'normal'},
  {kind: 'normal', divisor: 'population'},
  {kind: 'student-t', degrees: 4},
  {kind: 'cornish-fisher'},
  {kind: 'cornish-fisher', shortfall: 'unrestricted'},
];

describe('rollingLosses(kernel, returns, {window, confidence, side, model})', () => {
  let kernel: RiskKernel;
  before(async () => {
    kernel = await (await loadKernel()).risk();
  });

  /** Every forecast against the losses of its own window. */
  function holdsWindowByWindow(values: Float64Array, question: RollingQuestion, tolerance: number, step: number) {
    const {valueAtRisk, expectedShortfall, first} = rollingLosses(kernel, simple(values), question);
    expect(valueAtRisk).to.have.length(values.length - question.window + 1);
    expect(first).to.equal(question.window);
    for (let at = 0; at < valueAtRisk.length; at += step) {
      const window = tailLosses(kernel, simple(values.subarray(at, at + question.window)), question);
      const name = `${JSON.stringify(question.model)} from ${at}`;
      expect(valueAtRisk[at], name).to.be.closeTo(window.valueAtRisk, tolerance);
      expect(expectedShortfall[at], name).to.be.closeTo(window.expectedShortfall, tolerance + 1e-15);
    }
  }

  for (const [name, ties] of [
    ['distinct', false],
    ['tied', true],
  ] as const) {
    it(`historical: every window has the losses it has alone, ${name} returns`, () => {
      const values = randomReturns(new Seeded(31), 600, ties);
      for (const model of HISTORICAL as RollingQuestion['model'][]) {
        for (const [window, confidence] of [
          [100, 0.99],
          [100, 0.95],
          [37, 0.975],
          [250, 0.9],
          [2, 0.5],
          [1, 0.99],
          [600, 0.99],
        ] as const) {
          holdsWindowByWindow(values, {window, confidence, model}, 0, 11);
        }
      }
    });
  }

  it('fitted: every window has the losses it has alone', () => {
    const values = randomReturns(new Seeded(32), 900);
    for (const model of FITTED as RollingQuestion['model'][]) {
      holdsWindowByWindow(values, {window: 120, confidence: 0.99, side: 'short', model}, 1e-12, 7);
    }
  });

  it('weighted: every forecast knows the past alone', () => {
    const values = randomReturns(new Seeded(33), 300);
    const model = {kind: 'ewma', decay: 0.9} as const;
    const {valueAtRisk} = rollingLosses(kernel, simple(values), {window: 50, confidence: 0.99, model});
    for (const at of [0, 1, 100, 250]) {
      const known = tailLosses(kernel, simple(values.subarray(0, 50 + at)), {confidence: 0.99, model});
      expect(valueAtRisk[at]).to.be.closeTo(known.valueAtRisk, 1e-16);
    }
  });

  it('has no forecast from a window that stands still, but for the historical one', () => {
    const returns = simple([...new Array<number>(20).fill(0.001), 0.02, -0.01]);
    const forecasts = (model: RollingQuestion['model']) =>
      rollingLosses(kernel, returns, {window: 20, confidence: 0.95, model}).valueAtRisk;
    expect(forecasts({kind: 'normal'})[0]).to.be.NaN;
    expect(forecasts({kind: 'normal'})[1]).to.be.above(0);
    expect(forecasts({kind: 'historical'})[0]).to.equal(-0.001);
  });

  const returns = simple([0.01, -0.02, 0.03]);
  const normal = {kind: 'normal'} as const;
  for (const [name, question, field, code] of [
    ['a window longer than the record', {window: 4, model: normal}, 'window', 'not-a-count'],
    ['a window of nothing', {window: 0, model: {kind: 'historical'}}, 'window', 'not-a-count'],
    ['a deviation of one return', {window: 1, model: normal}, 'window', 'not-a-count'],
    ['ten bars of an exponential weight', {window: 2, model: {kind: 'ewma', bars: 10}}, 'bars', 'not-a-count'],
    ['a confidence of 1', {window: 2, confidence: 1, model: normal}, 'confidence', 'confidence-out-of-bounds'],
  ] as const) {
    it(`refuses ${name}: ${code}`, () => {
      const refusal = refusalOf(() => rollingLosses(kernel, returns, {confidence: 0.99, ...question}));
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
    });
  }
});
