import {expect} from '@open-wc/testing';
import {formatDecimal, toFloat} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {RiskKernel} from '../../../src/kernel/index.js';
import {
  pairVolatility,
  periodReturns,
  realisedVolatility,
  returnCorrelation,
  volatilityRange,
} from '../../../src/measures/index.js';
import {closeHistory, pairHistory, statedVolatility} from '../../../src/models/index.js';
import type {CloseHistory} from '../../../src/models/index.js';
import {refusal} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const DAY = 86_400;

/** Closes with independent log returns, some days left out. */
function walk(seeded: Seeded, bars: number, step = DAY, spread = 0.04): CloseHistory {
  let price = 100;
  const close = Array.from({length: bars}, () => (price *= 1 + (seeded.unit() - 0.5) * spread));
  return closeHistory({time: close.map((_, row) => row * step), close});
}

let kernel: RiskKernel;
before(async () => {
  kernel = await (await loadKernel()).risk();
});

describe('volatilityRange(kernel, history)', () => {
  it('is central by 0.94 a day, from the lowest to the highest of it and four look-backs', () => {
    const history = walk(new Seeded(1), 200);
    const range = volatilityRange(kernel, history);
    const returns = [...periodReturns(kernel, history, 'log').values];
    // h = 0.94·h + 0.06·r², from the first return squared
    const variance = returns.reduce((h, r) => 0.94 * h + 0.06 * r * r, returns[0]! * returns[0]!);
    expect(toFloat(range.central)).to.be.closeTo(Math.sqrt(365 * variance), 1e-14);
    const found = range.estimates.map(each => each.volatility);
    expect(toFloat(range.low)).to.equal(Math.min(...found));
    expect(toFloat(range.high)).to.equal(Math.max(...found));
    range.estimates.slice(1).forEach(({days, volatility, returns: count}) => {
      expect(count).to.equal(days);
      expect(volatility).to.equal(
        realisedVolatility(kernel, history, {estimator: 'close-close', bars: days!}).volatility,
      );
    });
  });

  it('names the look-backs a history is too short for', () => {
    const {estimates, missing} = volatilityRange(kernel, walk(new Seeded(2), 50));
    expect(estimates.map(each => each.days)).to.deep.equal([null, 20, 30]);
    expect(missing).to.deep.equal([
      {name: 'close-close', days: 60, bars: 60, returns: 49, why: 'too-few-returns'},
      {name: 'close-close', days: 90, bars: 90, returns: 49, why: 'too-few-returns'},
    ]);
  });

  it('counts 8,760 hours a year and 0.94 a day in them', () => {
    const history = walk(new Seeded(3), 24 * 40, 3_600, 0.01);
    const range = volatilityRange(kernel, history);
    expect(range.periodsPerYear).to.equal(8760);
    expect(range.estimates.map(each => each.days)).to.deep.equal([null, 20, 30]);
    // a uniform of width 0.01 has variance 0.01²/12 an hour
    expect(toFloat(range.central)).to.be.closeTo(Math.sqrt((8760 * 0.01 ** 2) / 12), 0.05);
  });

  it('leaves out a look-back in which the price stood still', () => {
    const {time, close} = walk(new Seeded(4), 60);
    const still = closeHistory({time, close: close.map((each, row) => (row < 35 ? each : 100))});
    const {estimates, missing} = volatilityRange(kernel, still);
    expect(missing.map(({days, why}) => `${days} ${why}`)).to.deep.equal([
      '20 constant-prices',
      '60 too-few-returns',
      '90 too-few-returns',
    ]);
    expect(estimates.map(each => each.days)).to.deep.equal([null, 30]);
  });

  const flat = Array.from({length: 40}, (_, row) => row);
  for (const [what, history, code] of [
    ['20 bars, 19 returns', () => walk(new Seeded(5), 20), 'too-few-returns'],
    ['a price that never moved', () => closeHistory({time: flat.map(row => row * DAY), close: flat.map(() => 1)}), 'constant-prices'], // prettier-ignore
    ['bars of a week', () => walk(new Seeded(6), 200, 7 * DAY), 'bars-too-long'],
    ['an hour less than 20 days of hours', () => walk(new Seeded(7), 480, 3_600), 'too-few-returns'],
  ] as const) {
    it(`refuses ${what}: ${code}`, () => {
      expect(refusal(() => volatilityRange(kernel, history()))[1]).to.equal(code);
    });
  }
});

describe('statedVolatility(input)', () => {
  it('is one number three times, or a range', () => {
    const one = statedVolatility('0.6');
    expect([one.low, one.central, one.high].map(formatDecimal)).to.deep.equal(['0.6', '0.6', '0.6']);
    const three = statedVolatility({low: 0.4, central: '0.5', high: '0.7'});
    expect([three.low, three.central, three.high].map(formatDecimal)).to.deep.equal(['0.4', '0.5', '0.7']);
  });

  for (const [input, field, code] of [
    ['-0.1', 'volatility', 'negative'],
    ['50', 'volatility', 'out-of-bounds'], // 5,000 %
    ['', 'volatility', 'empty'],
    [{low: '0.6', central: '0.5', high: '0.7'}, 'volatility.low', 'range-out-of-order'],
    [{low: '0.4', central: '0.5', high: '0.45'}, 'volatility.high', 'range-out-of-order'],
    [{low: '0.4', central: '50', high: '60'}, 'volatility.central', 'out-of-bounds'],
  ] as const) {
    it(`refuses ${JSON.stringify(input)}: ${code} at ${field}`, () => {
      expect(refusal(() => statedVolatility(input))).to.deep.equal([field, code]);
    });
  }
});

describe('pairVolatility(first, second, correlation)', () => {
  const [one, other] = [statedVolatility('0.8'), statedVolatility('0.6')];
  const rows = [
    ['0', 1], // 0.64 + 0.36
    ['1', 0.2],
    ['-1', 1.4],
    ['0.85', Math.sqrt(0.184)], // 0.64 + 0.36 − 2·0.85·0.48
  ] as const;
  for (const [correlation, volatility] of rows) {
    it(`0.8 and 0.6 at ${correlation}: ${volatility}`, () => {
      expect(toFloat(pairVolatility(one, other, correlation).central)).to.be.closeTo(volatility, 1e-15);
      expect(toFloat(pairVolatility(other, one, correlation).central)).to.be.closeTo(volatility, 1e-15);
    });
  }

  it('does not cancel: two equal assets that are all but one', () => {
    // σ√(2(1 − ρ)), with ρ = 1 − 1e-12
    expect(toFloat(pairVolatility(one, one, '0.999999999999').central) / (0.8 * Math.sqrt(2e-12))).to.be.closeTo(
      1,
      1e-4,
    );
    expect(toFloat(pairVolatility(one, one, '1').central)).to.equal(0);
  });

  it('spans every pair of the two ranges, and is touched by one', () => {
    const seeded = new Seeded(8);
    for (let row = 0; row < 100; row++) {
      const range = () => {
        const low = 0.2 + seeded.unit();
        return statedVolatility({low, central: low * 1.1, high: low * (1.2 + seeded.unit())});
      };
      const [first, second] = [range(), range()];
      const rho = 2 * seeded.unit() - 1;
      const found = pairVolatility(first, second, rho);
      let [least, most] = [Infinity, 0];
      for (let a = 0; a <= 40; a++) {
        for (let b = 0; b <= 40; b++) {
          const [x, y] = [
            [first, a],
            [second, b],
          ].map(([each, at]) => {
            // prettier-ignore
            const {low, high} = each as typeof first;
            return toFloat(low) + ((toFloat(high) - toFloat(low)) * (at as number)) / 40;
          });
          const pair = Math.sqrt(Math.max(0, x! * x! + y! * y! - 2 * rho * x! * y!));
          [least, most] = [Math.min(least, pair), Math.max(most, pair)];
        }
      }
      expect(toFloat(found.high)).to.be.closeTo(most, 1e-12);
      expect(toFloat(found.low)).to.be.at.most(least + 1e-12);
      expect(toFloat(found.low)).to.be.closeTo(least, 0.02);
    }
  });

  for (const correlation of ['1.01', '-1.5', '95']) {
    it(`refuses a correlation of ${correlation}`, () => {
      expect(refusal(() => pairVolatility(one, other, correlation))).to.deep.equal(['correlation', 'out-of-bounds']);
    });
  }

  it('refuses what is no volatility', () => {
    expect(refusal(() => pairVolatility('0.8' as never, other, '0'))).to.deep.equal([
      'first',
      'not-a-volatility-range',
    ]);
  });
});

describe('returnCorrelation and pairHistory', () => {
  it('agree: the pair’s close-close variance is σ₁² + σ₂² − 2ρσ₁σ₂', () => {
    const seeded = new Seeded(9);
    const first = walk(seeded, 120);
    const own = walk(seeded, 120);
    const second = closeHistory({
      time: own.time,
      close: own.close.map((each, row) => Math.sqrt(each * first.close[row]!)),
    });
    const {correlation, returns} = returnCorrelation(kernel, first, second);
    expect(returns).to.equal(119);
    expect(correlation).to.be.within(0.5, 0.9);
    const of = (history: CloseHistory): number =>
      realisedVolatility(kernel, history, {estimator: 'close-close'}).volatility;
    const pair = pairVolatility(statedVolatility(of(first)), statedVolatility(of(second)), correlation);
    expect(of(pairHistory(first, second))).to.be.closeTo(toFloat(pair.central), 1e-12);
  });

  it('is 1 with itself and −1 with its inverse', () => {
    const history = walk(new Seeded(10), 60);
    const inverse = closeHistory({time: history.time, close: history.close.map(each => 1 / each)});
    expect(returnCorrelation(kernel, history, history).correlation).to.be.closeTo(1, 1e-15);
    expect(returnCorrelation(kernel, history, inverse).correlation).to.be.closeTo(-1, 1e-14);
  });

  it('uses the bars both have, and breaks at the others', () => {
    const history = walk(new Seeded(11), 60);
    const rows = [...history.time.keys()].filter(row => row !== 30);
    const gap = closeHistory({
      time: rows.map(row => history.time[row]!),
      close: rows.map(row => history.close[row]!),
    });
    expect(returnCorrelation(kernel, history, gap).returns).to.equal(57);
    const pair = pairHistory(history, gap);
    expect([pair.close.length, pair.gaps, pair.missing]).to.deep.equal([59, 1, 1]);
  });

  it('refuses other steps, too few returns and prices that stand still', () => {
    const [days, hours] = [walk(new Seeded(12), 60), walk(new Seeded(12), 60, 3_600)];
    expect(refusal(() => returnCorrelation(kernel, days, hours))).to.deep.equal(['second', 'steps-differ']);
    expect(refusal(() => pairHistory(days, hours))).to.deep.equal(['second', 'steps-differ']);
    const short = walk(new Seeded(13), 20);
    expect(refusal(() => returnCorrelation(kernel, short, short))).to.deep.equal(['history', 'too-few-returns']);
    const still = closeHistory({time: days.time, close: days.close.map(() => 5)});
    expect(refusal(() => returnCorrelation(kernel, days, still))).to.deep.equal(['second', 'constant-prices']);
  });
});
