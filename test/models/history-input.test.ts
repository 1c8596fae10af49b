import {expect} from '@open-wc/testing';
import {candleHistory, closeHistory, returnSeries} from '../../src/models/index.js';
import {refusalOf} from '../support/refusals.js';

const day = (n: number) => n * 86_400;

describe('closeHistory({time, close, stepSeconds})', () => {
  it('takes the smallest distance as its step, and knows the close before each bar', () => {
    const {stepSeconds, previous, gaps, missing} = closeHistory({
      time: [0, 1, 2, 5, 6].map(day),
      close: [10, 11, 12, 13, 14],
    });
    expect({stepSeconds, gaps, missing}).to.deep.equal({stepSeconds: 86_400, gaps: 1, missing: 2});
    expect([...previous]).to.deep.equal([NaN, 10, 11, NaN, 13]); // nothing is bridged
  });

  const time = [0, 1, 2, 3].map(day);
  const close = [10, 11, 12, 13];
  const rows: readonly (readonly [name: string, input: unknown, field: string, code: string, row?: string])[] = [
    ['no bars', {time: [], close: []}, 'time', 'too-few-bars'],
    ['one bar', {time: [0], close: [1]}, 'time', 'too-few-bars'],
    ['no list', {time: 7, close}, 'time', 'not-a-list'],
    ['fewer closes than times', {time, close: [1, 2]}, 'close', 'columns-differ'],
    ['a price of 0', {time, close: [10, 0, 12, 13]}, 'close', 'price-not-positive', '2'],
    ['a price below 0', {time, close: [10, 11, -12, 13]}, 'close', 'price-not-positive', '3'],
    ['no price', {time, close: [10, 11, 12, NaN]}, 'close', 'price-not-positive', '4'],
    ['an endless price', {time, close: [Infinity, 11, 12, 13]}, 'close', 'price-not-positive', '1'],
    ['no time', {time: [0, NaN, 2, 3], close}, 'time', 'not-a-time', '2'],
    ['a time twice', {time: [0, 1, 1, 2], close}, 'time', 'times-repeat', '3'],
    ['times from the newest', {time: [3, 2, 1, 0], close}, 'time', 'times-unsorted', '2'],
    ['bars of two lengths', {time: [0, 2, 4, 7], close}, 'time', 'time-off-grid', '4'],
    ['a step of 0', {time, close, stepSeconds: 0}, 'stepSeconds', 'not-a-step'],
    ['a step longer than the bars', {time, close, stepSeconds: day(2)}, 'time', 'time-off-grid', '2'],
    // two faults: the first row is the one named
    ['a price before a time', {time: [0, 1, 2, 2], close: [10, 0, 12, 13]}, 'close', 'price-not-positive', '2'],
  ];
  for (const [name, input, field, code, row] of rows) {
    it(`refuses ${name}: ${code}${row ? ` at row ${row}` : ''}`, () => {
      const refusal = refusalOf(() => closeHistory(input as Parameters<typeof closeHistory>[0]));
      expect([refusal.field, refusal.code, refusal.values['row']]).to.deep.equal([field, code, row]);
    });
  }
});

describe('candleHistory({time, open, high, low, close})', () => {
  const good = {time: [0, 60], open: [10, 11], high: [12, 13], low: [9, 10], close: [11, 12]};

  it('keeps the columns', () => {
    expect([...candleHistory(good).high]).to.deep.equal([12, 13]);
  });

  for (const [name, bad, code] of [
    ['a high below the close', {high: [12, 11.5]}, 'candle-crossed'],
    ['a low above the open', {low: [9, 11.5]}, 'candle-crossed'],
    ['an open of 0', {open: [10, 0]}, 'price-not-positive'],
    ['a missing low', {low: [9]}, 'columns-differ'],
  ] as const) {
    it(`refuses ${name}: ${code}`, () => {
      expect(refusalOf(() => candleHistory({...good, ...bad})).code).to.equal(code);
    });
  }
});

describe('returnSeries({kind, stepSeconds, values})', () => {
  it('copies what it is given', () => {
    const values = [0.01, -0.02];
    const series = returnSeries({kind: 'simple', stepSeconds: 60, values});
    values[0] = 7;
    expect([...series.values]).to.deep.equal([0.01, -0.02]);
  });

  for (const [name, input, code] of [
    ['no returns', {values: []}, 'too-few-returns'],
    ['a NaN', {values: [0, NaN]}, 'not-a-return'],
    ['a simple return of −1', {values: [0.1, -1]}, 'not-a-return'],
    ['no list', {values: '0.1'}, 'not-a-list'],
    ['a step below 0', {stepSeconds: -60}, 'not-a-step'],
    ['another kind', {kind: 'daily'}, 'not-a-choice'],
  ] as const) {
    it(`refuses ${name}: ${code}`, () => {
      const series = {kind: 'simple', stepSeconds: 60, values: [0.01], ...input};
      expect(refusalOf(() => returnSeries(series as unknown as Parameters<typeof returnSeries>[0])).code).to.equal(
        code,
      );
    });
  }
});
