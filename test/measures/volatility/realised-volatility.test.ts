import {expect} from '@open-wc/testing';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Estimator, RiskKernel} from '../../../src/kernel/index.js';
import {candleHistory, closeHistory} from '../../../src/models/index.js';
import {periodReturns, realisedVolatility, rollingVolatility} from '../../../src/measures/index.js';
import {varianceOf} from '../../oracle/volatility.js';
import {barsOf, randomCandles} from '../../support/random-history.js';
import {refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const ALL: readonly Estimator[] = [
  ...(['close-close', 'zero-mean', 'parkinson', 'garman-klass'] as const),
  ...(['rogers-satchell', 'gk-yang-zhang', 'yang-zhang'] as const),
];
const day = (n: number) => n * 86_400;

describe('realisedVolatility(kernel, history, {estimator, bars, periodsPerYear})', () => {
  let kernel: RiskKernel;
  before(async () => {
    kernel = await (await loadKernel()).risk();
  });

  it('annualises by 365 days, 8,760 hours, or as told', () => {
    // returns +ln 2, −ln 2, +ln 2: mean ln 2 / 3, squares (4 + 16 + 4)/9 · ln² 2, over 2
    const perBar = Math.LN2 * Math.sqrt(4 / 3);
    for (const [step, stated, periods] of [
      [86_400, undefined, 365],
      [3_600, undefined, 8_760],
      [86_400, 252, 252],
    ] as const) {
      const history = closeHistory({time: [0, 1, 2, 3].map(n => n * step), close: [1, 2, 1, 2]});
      const periodsPerYear = stated === undefined ? {} : {periodsPerYear: stated};
      const answer = realisedVolatility(kernel, history, {estimator: 'close-close', ...periodsPerYear});
      expect(answer.volatility).to.be.closeTo(perBar * Math.sqrt(periods), 1e-14 * Math.sqrt(periods));
      expect(answer.observations).to.equal(3);
    }
  });

  it('agrees with R, TTR 0.24.3, volatility(calc = "close", n = 5, N = 252)', () => {
    const close = [51.49, 51.65, 52.09, 52.02, 51.95]; // the last five of its data set ttrc: four returns
    const history = closeHistory({time: close.map((_, n) => day(n)), close});
    const {volatility} = realisedVolatility(kernel, history, {estimator: 'close-close', periodsPerYear: 252});
    expect(volatility).to.be.closeTo(0.07413528542513104, 1e-14);
  });

  const candles = randomCandles(new Seeded(11), 300, [70, 71, 160, 200, 201, 202]);
  const bars = barsOf(candles);
  for (const estimator of ALL) {
    it(`${estimator} agrees with its definition, gaps left out`, () => {
      const history = candleHistory(candles);
      for (const length of [2, 5, 60, 100, 250]) {
        const expected = varianceOf(bars.slice(-length), estimator);
        const {varianceOfBar} = realisedVolatility(kernel, history, {estimator, bars: length});
        expect(varianceOfBar / expected, String(length)).to.be.closeTo(1, 1e-11);
      }
    });

    it(`${estimator} rolls to the same, window by window`, () => {
      const history = candleHistory(candles);
      const {volatility} = rollingVolatility(kernel, history, {estimator, bars: 24, periodsPerYear: 1});
      const needsPrevious = !['parkinson', 'garman-klass', 'rogers-satchell'].includes(estimator);
      bars.forEach((_, row) => {
        if (row < (needsPrevious ? 24 : 23)) {
          expect(volatility[row]).to.be.NaN;
          return;
        }
        const expected = varianceOf(bars.slice(row - 23, row + 1), estimator);
        expect(volatility[row]! ** 2 / expected, String(row)).to.be.closeTo(1, 1e-11);
      });
    });
  }

  it('leaves a return over a gap out: a tenfold move while the market was closed is none', () => {
    const history = closeHistory({time: [0, 1, 2, 5, 6, 7].map(day), close: [10, 11, 10, 100, 110, 100]});
    const answer = realisedVolatility(kernel, history, {estimator: 'zero-mean', periodsPerYear: 1});
    expect(answer.volatility).to.be.closeTo(Math.log(1.1), 1e-15);
    expect(answer.observations).to.equal(4);
  });

  it('does not drift: a calm window after a wild one has its own digits', () => {
    const wild = Array.from({length: 500}, (_, n) => (n % 2 ? 1e6 : 1e-6));
    const calm = Array.from({length: 60}, (_, n) => 1 + (n % 2) * 1e-6);
    const close = [...wild, ...calm];
    const time = close.map((_, n) => day(n));
    const question = {estimator: 'close-close', bars: 50, periodsPerYear: 1} as const;
    const rolled = rollingVolatility(kernel, closeHistory({time, close}), question).volatility.at(-1)!;
    const alone = realisedVolatility(kernel, closeHistory({time: time.slice(-51), close: close.slice(-51)}), question);
    expect(rolled / alone.volatility).to.be.closeTo(1, 1e-13);
  });

  it('scales with the time a bar takes and not with the price', () => {
    const times100 = {
      ...candles,
      ...Object.fromEntries(
        ['open', 'high', 'low', 'close'].map(name => [name, candles[name as 'open'].map(each => each * 128)]),
      ),
    };
    for (const estimator of ALL) {
      const [one, other] = [candles, times100].map(each =>
        realisedVolatility(kernel, candleHistory(each), {estimator}),
      );
      expect(one!.volatility).to.equal(other!.volatility);
    }
  });

  const closes = closeHistory({time: [0, 1, 2].map(day), close: [10, 11, 12]});
  const still = closeHistory({time: [0, 1, 2].map(day), close: [10, 10, 10]});
  const apart = closeHistory({time: [0, 2, 4].map(day), close: [10, 11, 12], stepSeconds: day(1)});
  const rows: readonly (readonly [name: string, call: () => unknown, field: string, code: string])[] = [
    [
      'a range of closes alone',
      () => realisedVolatility(kernel, closes, {estimator: 'parkinson'}),
      'history',
      'candles-needed',
    ],
    [
      'one return',
      () => realisedVolatility(kernel, closes, {estimator: 'close-close', bars: 1}),
      'history',
      'too-few-returns',
    ],
    ['bars all apart', () => realisedVolatility(kernel, apart, {estimator: 'zero-mean'}), 'history', 'too-few-returns'],
    [
      'prices that stand still',
      () => realisedVolatility(kernel, still, {estimator: 'close-close'}),
      'history',
      'constant-prices',
    ],
    [
      'more bars than there are',
      () => realisedVolatility(kernel, closes, {estimator: 'zero-mean', bars: 9}),
      'bars',
      'not-a-count',
    ],
    [
      'half a bar',
      () => realisedVolatility(kernel, closes, {estimator: 'zero-mean', bars: 0.5}),
      'bars',
      'not-a-count',
    ],
    [
      'a year without bars',
      () => realisedVolatility(kernel, closes, {estimator: 'zero-mean', periodsPerYear: 0}),
      'periodsPerYear',
      'not-positive',
    ],
    [
      'an unknown estimator',
      () => realisedVolatility(kernel, closes, {estimator: 'guess' as Estimator}),
      'estimator',
      'not-a-choice',
    ],
    ['no history', () => realisedVolatility(kernel, {} as never, {estimator: 'zero-mean'}), 'history', 'not-a-history'],
    [
      'the first module',
      () => realisedVolatility({} as never, closes, {estimator: 'zero-mean'}),
      'kernel',
      'not-a-kernel',
    ],
    ['returns of bars all apart', () => periodReturns(kernel, apart, 'log'), 'history', 'too-few-returns'],
  ];
  for (const [name, call, field, code] of rows) {
    it(`refuses ${name}: ${code}`, () => {
      const refusal = refusalOf(call);
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
    });
  }
});

describe('periodReturns(kernel, history, kind)', () => {
  it('is accurate to the last digits of a small move', async () => {
    const kernel = await (await loadKernel()).risk();
    const history = closeHistory({time: [0, 60], close: [1, 1 + 2 ** -40]});
    // ln(1 + x) = x − x²/2 to the last bit at x = 2^-40
    expect(periodReturns(kernel, history, 'log').values[0]).to.equal(2 ** -40 - 2 ** -81);
    expect(periodReturns(kernel, history, 'simple').values[0]).to.equal(2 ** -40);
  });
});
