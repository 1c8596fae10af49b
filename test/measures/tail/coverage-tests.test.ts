import {expect} from '@open-wc/testing';
import {loadKernel} from '../../../src/kernel/index.js';
import type {RiskKernel} from '../../../src/kernel/index.js';
import {returnSeries} from '../../../src/models/index.js';
import {
  acceptedHits,
  backtest,
  coverageTests,
  criticalRatio,
  durationTest,
  shortfallTests,
  trafficLight,
} from '../../../src/measures/index.js';
import {randomReturns} from '../../support/random-history.js';
import {refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

/** A column of `days` with hits on the days listed, counted from 1. */
const hitsOn = (days: number, ...on: number[]) => Array.from({length: days}, (_, day) => Number(on.includes(day + 1)));

const xlogx = (x: number, y: number) => (x === 0 ? 0 : x * Math.log(y));
/** Kupiec's ratio as he writes it. */
const kupiec = (n: number, x: number, p: number) =>
  -2 * (xlogx(n - x, 1 - p) + xlogx(x, p) - xlogx(n - x, 1 - x / n) - xlogx(x, x / n));

describe('coverageTests(kernel, record, probability)', () => {
  let kernel: RiskKernel;
  before(async () => {
    kernel = await (await loadKernel()).risk();
  });

  it('counts hits, transitions and the first', () => {
    const {days, hits, transitions, firstHit, expected} = coverageTests(kernel, hitsOn(10, 3, 4, 8), 0.1);
    expect({days, hits, firstHit, expected}).to.deep.equal({days: 10, hits: 3, firstHit: 3, expected: 1});
    expect(transitions).to.deep.equal({quietQuiet: 4, quietHit: 2, hitQuiet: 2, hitHit: 1});
  });

  it('is Kupiec’s ratio, and 0 where the hits are as forecast', () => {
    for (const [n, x, p] of [
      [250, 7, 0.01],
      [1000, 33, 0.05],
      [250, 0, 0.01],
      [250, 250, 0.01],
      [87_600, 900, 0.01],
    ] as const) {
      const {unconditional} = coverageTests(kernel, {days: n, hits: x}, p);
      expect(unconditional.kind === 'at' && unconditional.ratio).to.be.closeTo(
        kupiec(n, x, p),
        1e-9 * (1 + kupiec(n, x, p)),
      );
    }
    expect(coverageTests(kernel, {days: 1000, hits: 10}, 0.01).unconditional).to.deep.equal({
      kind: 'at',
      ratio: 0,
      pValue: 1,
    });
  });

  it('has a p-value however small', () => {
    const {unconditional} = coverageTests(kernel, {days: 1000, hits: 1000}, 0.01);
    expect(unconditional.kind === 'at' && unconditional.ratio).to.be.closeTo(-2000 * Math.log(0.01), 1e-9);
    const {unconditional: far} = coverageTests(kernel, {days: 250, hits: 60}, 0.01);
    expect(far.kind === 'at' && far.pValue).to.be.within(1e-70, 1e-40);
  });

  it('finds clusters that counts hide', () => {
    const clustered = coverageTests(kernel, hitsOn(500, 100, 101, 102, 103, 104), 0.01);
    const spread = coverageTests(kernel, hitsOn(500, 50, 150, 250, 350, 450), 0.01);
    expect(clustered.unconditional).to.deep.equal(spread.unconditional);
    expect(clustered.independence.kind === 'at' && clustered.independence.pValue).to.be.below(1e-6);
    expect(spread.independence.kind === 'at' && spread.independence.pValue).to.be.above(0.5);
  });

  it('says why a test has no number', () => {
    const never = (why: string) => ({kind: 'never', why});
    const counts = coverageTests(kernel, {days: 250, hits: 3}, 0.01);
    expect([counts.independence, counts.conditional, counts.firstFailure]).to.deep.equal(
      new Array(3).fill(never('counts-alone')),
    );
    expect(coverageTests(kernel, hitsOn(250), 0.01).firstFailure).to.deep.equal(never('no-hits'));
    expect(coverageTests(kernel, [1], 0.01).independence).to.deep.equal(never('one-day'));
  });

  it('adds the two tails up to one and the hits themselves', () => {
    const {atMost, atLeast} = coverageTests(kernel, {days: 20, hits: 3}, 0.1);
    const choose = 1140; // 20 over 3
    expect(atMost + atLeast - 1).to.be.closeTo(choose * 0.1 ** 3 * 0.9 ** 17, 1e-15);
  });

  for (const [name, call, code] of [
    ['a probability of 1', () => coverageTests(kernel, [0, 1], 1), 'probability-out-of-bounds'],
    ['more hits than days', () => coverageTests(kernel, {days: 5, hits: 6}, 0.1), 'not-a-count'],
    ['no days', () => coverageTests(kernel, [], 0.1), 'not-a-count'],
    ['no list', () => coverageTests(kernel, 7 as never, 0.1), 'not-a-list'],
    ['a test of size 0', () => criticalRatio(kernel, 0, 1), 'probability-out-of-bounds'],
  ] as const) {
    it(`refuses ${name}: ${code}`, () => {
      expect(refusalOf(call).code).to.equal(code);
    });
  }
});

describe('acceptedHits(kernel, {days, probability, level})', () => {
  // Kupiec (1995), table 3, size 5 %
  const rows = [
    [255, 0.01, 1, 6],
    [510, 0.01, 2, 10],
    [1000, 0.01, 5, 16],
    [255, 0.05, 7, 20],
    [1000, 0.05, 38, 64],
    [1000, 0.1, 82, 119],
  ] as const;
  for (const [days, probability, least, most] of rows) {
    it(`accepts ${least} to ${most} of ${days} at ${probability}`, async () => {
      const kernel = await (await loadKernel()).risk();
      const answer = acceptedHits(kernel, {days, probability});
      expect([answer.least, answer.most]).to.deep.equal([least, most]);
      expect(answer.critical).to.be.closeTo(3.841458820694124, 1e-14);
      const ratio = (hits: number) => kupiec(days, hits, probability);
      expect(ratio(least)).to.be.below(answer.critical);
      expect(ratio(most + 1)).to.be.at.least(answer.critical);
    });
  }
});

describe('trafficLight(kernel, {days, hits, probability})', () => {
  // Basel Committee (1996), table 2
  const rows = [
    [0, 'green', 0],
    [4, 'green', 0],
    [5, 'yellow', 0.4],
    [6, 'yellow', 0.5],
    [7, 'yellow', 0.65],
    [8, 'yellow', 0.75],
    [9, 'yellow', 0.85],
    [10, 'red', 1],
    [25, 'red', 1],
  ] as const;
  for (const [hits, zone, value] of rows) {
    it(`${hits} hits in 250 days at 99 % are ${zone}, ${value} more`, async () => {
      const kernel = await (await loadKernel()).risk();
      const light = trafficLight(kernel, {days: 250, hits, probability: 0.01});
      expect(light.zone).to.equal(zone);
      expect(light.multiplierAddOn).to.deep.equal({kind: 'at', value});
      expect([light.yellowFrom, light.redFrom]).to.deep.equal([5, 10]);
    });
  }

  it('has no add-on where none is published', async () => {
    const kernel = await (await loadKernel()).risk();
    const {multiplierAddOn} = trafficLight(kernel, {days: 500, hits: 7, probability: 0.01});
    expect(multiplierAddOn).to.deep.equal({kind: 'never', why: 'unpublished'});
  });
});

describe('durationTest(kernel, hits)', () => {
  let kernel: RiskKernel;
  before(async () => {
    kernel = await (await loadKernel()).risk();
  });

  it('solves the Weibull score: A/b + Σln d = A·Σd^b·ln d/Σd^b', () => {
    const answer = durationTest(kernel, hitsOn(300, 20, 21, 80, 200, 203, 290));
    if (answer.kind !== 'at') throw new TypeError(answer.why);
    const whole = [1, 59, 120, 3, 87];
    const all = [20, ...whole, 10]; // cut off before the first hit and after the last
    const b = answer.shape.value;
    const sum = (list: number[], term: (d: number) => number) => list.reduce((total, d) => total + term(d), 0);
    const score =
      whole.length / b +
      sum(whole, Math.log) -
      (whole.length * sum(all, d => d ** b * Math.log(d))) / sum(all, d => d ** b);
    expect(score).to.be.closeTo(0, 1e-9);
    expect(b).to.be.below(1); // clusters
    expect(answer.whole).to.equal(5);
    expect(answer.logLikelihood).to.be.at.least(answer.exponential);
  });

  it('is bound where hits come as by a clock', () => {
    const answer = durationTest(kernel, hitsOn(250, ...[1, 2, 3, 4, 5].map(each => each * 48)));
    expect(answer.kind === 'at' && answer.shape).to.deep.equal({value: 10, limiter: 'bound'});
  });

  it('needs two hits with a wait between', () => {
    const never = {kind: 'never', why: 'no-whole-duration'};
    for (const hits of [hitsOn(250), hitsOn(250, 7), hitsOn(250, 250)]) {
      expect(durationTest(kernel, hits)).to.deep.equal(never);
    }
  });
});

describe('shortfallTests(kernel, returns, forecasts, probability)', () => {
  it('is worked by hand', async () => {
    const kernel = await (await loadKernel()).risk();
    const forecasts = {valueAtRisk: [0.02, 0.02, 0.02, 0.02], expectedShortfall: [0.03, 0.03, 0.03, 0.03]};
    // hits −0.04 and −0.05; −0.02 is none, for a hit is strict
    const answer = shortfallTests(kernel, [-0.04, -0.02, 0.01, -0.05], forecasts, 0.25);
    if (answer.kind !== 'at') throw new TypeError(answer.why);
    expect([...answer.column]).to.deep.equal([1, 0, 0, 1]);
    expect(answer.ratioAtHits).to.be.closeTo(1 - (4 / 3 + 5 / 3) / 2, 1e-15); // −½
    expect(answer.ratioOverall).to.be.closeTo(1 - 3, 1e-15); // Σ over T·p = 1
    expect(answer.meanExcess).to.be.closeTo(0.015, 1e-16);
    expect(answer.excess.kind === 'at' && answer.excess.statistic).to.be.closeTo(3, 1e-12); // 0.015 / 0.005
  });

  it('says why it has no number', async () => {
    const kernel = await (await loadKernel()).risk();
    const forecasts = {valueAtRisk: [0.02], expectedShortfall: [0.03]};
    expect(shortfallTests(kernel, [0.01], forecasts, 0.01)).to.include({
      kind: 'never',
      why: 'no-hits',
      ratioOverall: 1,
    });
    const one = shortfallTests(kernel, [-0.04], forecasts, 0.01);
    expect(one.kind === 'at' && one.excess).to.deep.equal({kind: 'never', why: 'one-hit'});
    expect(refusalOf(() => shortfallTests(kernel, [0.1, 0.2], forecasts, 0.01)).code).to.equal('columns-differ');
    expect(refusalOf(() => shortfallTests(kernel, [], {valueAtRisk: [], expectedShortfall: []}, 0.01)).code).to.equal(
      'too-few-returns',
    );
  });
});

describe('backtest(kernel, returns, question)', () => {
  it('holds each forecast against the return that followed', async () => {
    const kernel = await (await loadKernel()).risk();
    const values = randomReturns(new Seeded(41), 1_000);
    const returns = returnSeries({kind: 'simple', stepSeconds: 86_400, values});
    const question = {window: 250, confidence: 0.95, side: 'short', model: {kind: 'historical'}} as const;
    const {forecasts, hits, coverage} = backtest(kernel, returns, question);
    expect(hits).to.have.length(750);
    const expected = Array.from(hits, (_, at) => Number(values[250 + at]! > forecasts.valueAtRisk[at]!));
    expect([...hits]).to.deep.equal(expected);
    expect(coverage.days).to.equal(750);
    expect(refusalOf(() => backtest(kernel, returns, {...question, window: 1_000})).code).to.equal('not-a-count');
  });
});
