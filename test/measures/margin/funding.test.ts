import {expect} from '@open-wc/testing';
import {
  account,
  continuousSchedule,
  inversePosition,
  linearPosition,
  marginRules,
} from '../../../src/contracts/index.js';
import type {AccountPositionInput} from '../../../src/contracts/index.js';
import {compareRatios, formatDecimal, formatRatio, ratio} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {
  accountFundingCurve,
  accountFundingLiquidation,
  fundingCurve,
  fundingLiquidation,
  fundingPayment,
  liquidationPrice,
} from '../../../src/measures/index.js';
import type {FundingEnd, FundingRates} from '../../../src/measures/index.js';
import {fraction, minus, order, plus, times} from '../../oracle/fraction.js';
import {exactlyRatio} from '../../support/properties.js';
import {refusal, refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const rules = marginRules({schedule: continuousSchedule([{rate: '0.004'}]), tick: '0.01'});
/** 720 of margin, 120 required, 600 of slack; 30 of funding at 0.1 %. */
const long = linearPosition({side: 'long', size: '1', entry: '30000', margin: '720'});
const short = linearPosition({side: 'short', size: '1', entry: '30000', margin: '720'});
const coin = inversePosition({side: 'long', notional: '30000', entry: '30000', margin: '0.024'});
const every8 = (rate: string): FundingRates => ({kind: 'constant', rate, intervalHours: '8'});
const hours = (count: number): number => count * 3600;

const end = (answer: FundingEnd) =>
  answer.kind === 'at'
    ? [answer.settlements, answer.time, answer.intervals && formatRatio(answer.intervals, 12), formatRatio(answer.paid)]
    : answer.kind === 'never'
      ? answer.why
      : formatRatio(answer.shortfall);

describe('fundingPayment(position, rate, mark)', () => {
  it('is s·f·n: a long pays what a short receives, an inverse position in its coin', () => {
    expect(formatRatio(fundingPayment(long, '0.0001', '31000'))).to.equal('3.1');
    expect(formatRatio(fundingPayment(short, '0.0001', '31000'))).to.equal('-3.1');
    expect(formatRatio(fundingPayment(short, '-0.0001', '31000'))).to.equal('3.1');
    expect(formatRatio(fundingPayment(coin, '0.0001', '24000'))).to.equal('0.000125'); // 30000/24000 coins
  });

  it('refuses 100 % an interval in words that say so', () => {
    for (const rate of ['1', '-1', '8', '1.0']) {
      const refused = refusalOf(() => fundingPayment(long, rate, '30000'));
      expect([refused.field, refused.code]).to.deep.equal(['rate', 'out-of-bounds']);
      expect(refused.message).to.contain('100 % or more');
    }
    expect(formatRatio(fundingPayment(long, '0.999', '30000'))).to.equal('29970');
  });
});

describe('fundingLiquidation(position, rules, mark, rates)', () => {
  it('is the 20th settlement for 600 of slack at 30 a time, the 21st where equality is healthy', () => {
    expect(end(fundingLiquidation(long, rules, '30000', every8('0.001')))).to.deep.equal([20, hours(160), '20', '600']);
    const survives = marginRules({
      schedule: continuousSchedule([{rate: '0.004'}]),
      tick: '0.01',
      atThreshold: 'survives',
    });
    const there = fundingLiquidation(long, survives, '30000', every8('0.001'));
    expect(end(there)).to.deep.equal([21, hours(168), '20', '630']);
    const inverse = fundingLiquidation(coin, rules, '30000', every8('0.001')); // 0.02 coins at 0.001
    expect(end(inverse)).to.deep.equal([20, hours(160), '20', '0.02']);
  });

  it('says how many intervals exactly: 600/(30000·0.0007) = 200/7, so the 29th', () => {
    const answer = fundingLiquidation(long, rules, '30000', {...every8('0.0007'), firstHours: '2'} as FundingRates);
    expect(end(answer)).to.deep.equal([29, hours(2 + 28 * 8), '28.5714285714', '609']);
  });

  it('is never for who receives, without funding, and beyond a hundred years; now for what is past it', () => {
    expect(end(fundingLiquidation(short, rules, '30000', every8('0.001')))).to.equal('funding-received');
    expect(end(fundingLiquidation(short, rules, '30000', every8('-0.001')))).to.deep.equal([
      20,
      hours(160),
      '20',
      '600',
    ]);
    expect(end(fundingLiquidation(long, rules, '30000', every8('0')))).to.equal('no-funding');
    expect(end(fundingLiquidation(long, rules, '30000', every8('0.0000001')))).to.equal('beyond-horizon');
    expect(end(fundingLiquidation(long, rules, '29000', every8('0.001')))).to.equal('396'); // −280 less 116
  });

  it('takes recorded rates as they come, and says where they end', () => {
    const rows = ['0.005', '-0.004', '0.01', '0.009', '0.003'].map((rate, at) => ({time: 1000 + at * 60, rate}));
    // paid 150, 30, 330, 600
    const answer = fundingLiquidation(long, rules, '30000', {kind: 'recorded', rows});
    expect(end(answer)).to.deep.equal([4, 1180, null, '600']);
    expect(end(fundingLiquidation(long, rules, '30000', {kind: 'recorded', rows: rows.slice(0, 3)}))).to.equal(
      'rates-end',
    );
  });

  it('names what it refuses', () => {
    const refused = (rates: unknown) => refusal(() => fundingLiquidation(long, rules, '30000', rates as FundingRates));
    expect(refused(null)).to.deep.equal(['rates', 'not-an-object']);
    expect(refused({kind: 'steady'})).to.deep.equal(['rates.kind', 'not-a-choice']);
    expect(refused(every8('1'))).to.deep.equal(['rates.rate', 'out-of-bounds']);
    expect(refused({...every8('0.1'), intervalHours: '0'})).to.deep.equal(['rates.intervalHours', 'not-positive']);
    expect(refused({kind: 'recorded', rows: []})).to.deep.equal(['rates.rows', 'too-few-rows']);
    const row = {time: 1, rate: '0.1'};
    expect(refused({kind: 'recorded', rows: [row, row]})).to.deep.equal(['rates.rows[1].time', 'time-unsorted']);
    expect(refused({kind: 'recorded', rows: [{...row, time: 'x'}]})).to.deep.equal([
      'rates.rows[0].time',
      'not-a-time',
    ]);
    expect(refused({kind: 'recorded', rows: [{...row, rate: '-1'}]})).to.deep.equal([
      'rates.rows[0].rate',
      'out-of-bounds',
    ]);
  });
});

describe('fundingCurve(kernel, position, rules, mark, rates, times)', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });

  it('raises a long’s price by what was paid: (30000 − 720 + 30·k)/0.996', () => {
    const curve = fundingCurve(kernel, long, rules, '30000', every8('0.001'), [0, hours(8) - 1, hours(8), hours(80)]);
    const prices = curve.map(({liquidation}) => liquidation.kind === 'at' && formatDecimal(liquidation.price));
    expect(prices).to.deep.equal(['29397.6', '29397.6', '29427.72', '29698.8']); // 29280, 29310, 29580 over 0.996, up
    expect(curve.map(({margin}) => formatRatio(margin))).to.deep.equal(['720', '720', '690', '420']);
  });

  it('passes the mark at the settlement fundingLiquidation names, and not one before', () => {
    const seeded = new Seeded(41);
    let judged = 0;
    for (let run = 0; run < 500; run++) {
      const mark = String(seeded.integer(100, 50000));
      const inverse = seeded.chance(0.3);
      const size = seeded.amount(seeded.magnitude(0.01, 100) * (inverse ? Number(mark) : 1), 3);
      const side = seeded.pick(['long', 'short'] as const);
      const leverage = String(seeded.integer(5, 100));
      const make = inverse ? inversePosition : linearPosition;
      const position = make({side, size, entry: mark, leverage});
      const rates = every8(`${seeded.chance(0.3) ? '-' : ''}${seeded.amount(0.002 * seeded.unit() + 0.00001, 6)}`);
      const answer = fundingLiquidation(position, rules, mark, rates);
      if (answer.kind !== 'at') continue;
      judged += 1;
      const [before, then] = fundingCurve(kernel, position, rules, mark, rates, [answer.time - 1, answer.time]);
      expect(before!.liquidation.kind, `run ${run}`).to.equal('at');
      expect(then!.liquidation.kind, `run ${run}`).to.equal('now');
      expect(compareRatios(then!.paid, answer.paid)).to.equal(0);
    }
    expect(judged).to.be.above(150);
  });

  it('erodes a 50x long over the rates venues recorded, as sums of fractions say', async () => {
    // margin 2 %, required 0.4 %: liquidated when 1.6 % of the notional is paid. Counted with fractions, apart from here.
    const files = [
      // file                    long   when        short  when
      ['btc_binance_funding_8h', 89, 1580371200, null, null],
      ['btc_bybit_funding_8h', 19, 1609977600, null, null],
      ['eth_binance_funding_8h', 87, 1580313600, null, null],
      ['btc_dydx_funding_1h', 13443, 1689386400, 7822, 1669150800], // shorts paid in November 2022
      ['btc_okx_funding_8h', 411, 1684339200, null, null],
    ] as const;
    for (const [file, settlements, time, shortCount, shortTime] of files) {
      const rows = await recordedFunding(file);
      if (rows === null) continue;
      const position = linearPosition({side: 'long', size: '1', entry: '30000', leverage: '50'});
      const rates = {kind: 'recorded', rows} as const;
      const answer = fundingLiquidation(position, rules, '30000', rates);
      expect(answer.kind === 'at' && [answer.settlements, answer.time], file).to.deep.equal([settlements, time]);
      const short50 = linearPosition({side: 'short', size: '1', entry: '30000', leverage: '50'});
      const other = fundingLiquidation(short50, rules, '30000', rates);
      if (shortCount === null) expect(other.kind === 'never' && other.why, file).to.equal('rates-end');
      else expect(other.kind === 'at' && [other.settlements, other.time], file).to.deep.equal([shortCount, shortTime]);
      const dates = rows.slice(0, 60).map(row => row.time);
      let paid = fraction('0');
      for (const [at, point] of fundingCurve(kernel, position, rules, '30000', rates, dates).entries()) {
        paid = plus(paid, times(fraction('30000'), fraction(rows[at]!.rate)));
        expect(minus(exactlyRatio(point.paid), paid).n, file).to.equal(0n);
      }
    }
  });
});

/** The rows of a recorded file, null without `../shared`. */
async function recordedFunding(file: string): Promise<readonly {time: number; rate: string}[] | null> {
  const response = await fetch(`/__wds-outside-root__/1/shared/data/funding/${file}.csv`);
  if (!response.ok) return null;
  const lines = (await response.text()).trim().split('\n').slice(1);
  return lines.map(line => {
    const [time, rate] = line.split(',') as [string, string];
    return {time: Number(time), rate: plain(rate)};
  });
}

/** -1.609e-05 as plain digits. */
function plain(text: string): string {
  const [, sign, digits, exponent] = /^(-?)([\d.]+)(?:e(-?\d+))?$/.exec(text.trim())!;
  if (exponent === undefined) return sign! + digits!;
  const places = digits!.replace(/^\d*\.?/, '').length - Number(exponent);
  return `${sign!}0.${digits!.replace('.', '').padStart(places, '0')}`;
}

describe('funding of accounts', () => {
  const btc: AccountPositionInput = {asset: 'BTC', side: 'long', size: '1', entry: '30000', mark: '30000', rules};
  const eth: AccountPositionInput = {asset: 'ETH', side: 'long', size: '10', entry: '2000', mark: '2000', rules};
  const one = account({balance: '720', positions: [btc]});

  it('of one position is that of the position', async () => {
    expect(end(accountFundingLiquidation(one, {BTC: every8('0.001')}))).to.deep.equal([20, hours(160), '20', '600']);
    const movement = {kind: 'others-fixed', asset: 'BTC'} as const;
    const [point] = accountFundingCurve(one, movement, {BTC: every8('0.001')}, [hours(80)]);
    const {falling} = point!.liquidation;
    const kernel = await loadKernel();
    const alone = liquidationPrice(kernel, {...long, margin: ratio('420')}, rules, '30000');
    expect(
      falling.kind === 'at' && alone.kind === 'at' && compareRatios(falling.prices[0]!.exact, alone.exact),
    ).to.equal(0);
  });

  it('of hedge legs cancels, and of coin contracts is paid in coin', () => {
    const hedged = account({balance: '720', positions: [btc, {...btc, side: 'short'}]});
    expect(end(accountFundingLiquidation(hedged, {BTC: every8('0.001')}))).to.equal('no-funding');
    const inverse = account({balance: '0.024', positions: [{...btc, kind: 'inverse', size: '30000'}]});
    expect(end(accountFundingLiquidation(inverse, {BTC: every8('0.001')}))).to.deep.equal([
      20,
      hours(160),
      '20',
      '0.02',
    ]);
    const third = account({balance: '0.9', positions: [{...btc, kind: 'inverse', size: '10000'}]});
    const [point] = accountFundingCurve(third, {kind: 'common-move'}, {BTC: every8('0.001')}, [hours(8)]);
    expect(formatRatio(point!.paid, 6)).to.equal('0.000333333');
  });

  it('with clocks of their own is that of walking hour by hour', () => {
    const seeded = new Seeded(42);
    let judged = 0;
    for (let run = 0; run < 200; run++) {
      const clocks = [1, 4, 8].map(interval => ({interval, first: seeded.integer(1, interval)}));
      const [a, b] = [seeded.pick(clocks), seeded.pick(clocks)];
      const rate = () => `${seeded.chance(0.4) ? '-' : ''}0.000${seeded.integer(10, 99)}`;
      const [rateA, rateB] = [rate(), rate()];
      const of = ({interval, first}: typeof a, stated: string): FundingRates => ({
        kind: 'constant',
        rate: stated,
        intervalHours: String(interval),
        firstHours: String(first),
      });
      const answer = accountFundingLiquidation(account({balance: '1000', positions: [btc, eth]}), {
        BTC: of(a, rateA),
        ETH: of(b, rateB),
      });
      let left = fraction('800'); // 1000 less 0.4 % of 50000
      let found: number | null = null;
      const [payA, payB] = [times(fraction('30000'), fraction(rateA)), times(fraction('20000'), fraction(rateB))];
      for (let hour = 1; hour <= 24 * 365 && found === null; hour++) {
        if (hour >= a.first && (hour - a.first) % a.interval === 0) left = minus(left, payA);
        if (hour >= b.first && (hour - b.first) % b.interval === 0) left = minus(left, payB);
        if (order(left, fraction('0')) <= 0n) found = hour;
      }
      if (found !== null) expect(answer.kind === 'at' && answer.time, `run ${run}`).to.equal(hours(found));
      else
        expect(
          answer.kind === 'never' || (answer.kind === 'at' && answer.time > hours(24 * 365)),
          `run ${run}`,
        ).to.equal(true);
      if (found !== null) judged += 1;
    }
    expect(judged).to.be.above(80);
  });

  it('names what it refuses', () => {
    const refused = (rates: unknown) => refusal(() => accountFundingLiquidation(one, rates as {BTC: FundingRates}));
    expect(refused({SOL: every8('0.001')})).to.deep.equal(['rates.SOL', 'unknown-asset']);
    expect(refused({BTC: every8('1')})).to.deep.equal(['rates.BTC.rate', 'out-of-bounds']);
    const both = account({balance: '720', positions: [btc, eth]});
    const recorded = {kind: 'recorded', rows: [{time: 1, rate: '0.1'}]} as const;
    const mixed = () => accountFundingLiquidation(both, {BTC: every8('0.001'), ETH: recorded});
    expect(refusal(mixed)).to.deep.equal(['rates.ETH', 'mixed-clocks']);
  });
});
