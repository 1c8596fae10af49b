import {expect} from '@open-wc/testing';
import {continuousSchedule, marginRules} from '../../src/contracts/index.js';
import {add, decimal, formatDecimal, ZERO} from '../../src/decimal/index.js';
import type {Decimal, DecimalInput} from '../../src/decimal/index.js';
import {binanceUsdm} from '../../src/venues/index.js';
import {recorded, type RecordedExchangeInfo, type RecordedTier} from './recorded.js';

/** Decimals as their text: a failing comparison of decimals themselves takes the page down. */
const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const total = (amounts: readonly Decimal[]) => formatDecimal(amounts.reduce(add, ZERO));

describe('binanceUsdm, four perpetuals with the brackets of 2024-10-24', () => {
  // Checksums of the retyped rows: how many, the sum of their caps, of their rates, of their deductions.
  const rows = [
    // symbol   rows  caps          rates     deductions   first
    ['BTCUSDT', 12, '5295650000', '1.2455', '629014050', '125'],
    ['ETHUSDT', 12, '3530650000', '1.2455', '418064050', '125'],
    ['SOLUSDT', 10, '832920000', '1.0915', '90179070', '100'],
    ['DOGEUSDT', 10, '167210000', '1.092', '18077880', '75'],
  ] as const;
  for (const [symbol, count, caps, rates, deductions, leverage] of rows) {
    it(`${symbol} has ${count} brackets, opening at up to ${leverage}x, that add up`, () => {
      const {brackets} = marketOf(symbol).rules.schedule;
      expect(brackets.length).to.equal(count);
      expect(total(brackets.map(each => each.cap ?? ZERO))).to.equal(caps);
      expect(total(brackets.map(each => each.rate))).to.equal(rates);
      expect(total(brackets.map(each => each.deduction))).to.equal(deductions);
      expect(formatDecimal(brackets[0]!.maxLeverage ?? ZERO)).to.equal(leverage);
    });
  }

  it('comes out of the validating doors the same: sorted, without a gap, deductions that join up', () => {
    for (const {rules} of binanceUsdm) {
      const rows = rules.schedule.brackets.map(({cap, rate, deduction, maxLeverage}) => {
        return {upTo: cap, rate, deduction, maxLeverage};
      });
      const step = rules.grid.kind === 'tick' ? {tick: rules.grid.step} : {};
      const validated = marginRules({schedule: continuousSchedule(rows), ...step});
      expect(asText(rules)).to.deep.equal(asText(validated));
    }
  });

  it('requires maintenance at the mark price, without a fee, and liquidates when margin equals it', () => {
    for (const {rules} of binanceUsdm) {
      expect(rules.schedule.kind).to.equal('continuous');
      expect([rules.maintenanceAt, rules.trigger, rules.atThreshold]).to.deep.equal(['mark', 'mark', 'liquidates']);
      expect(formatDecimal(rules.feeRate)).to.equal('0');
    }
  });

  it('rounds onto a tick where one is recorded, and onto none where none is', () => {
    const grids = binanceUsdm.map(({rules}) =>
      rules.grid.kind === 'tick' ? formatDecimal(rules.grid.step) : rules.grid.kind,
    );
    expect(grids).to.deep.equal(['0.1', '0.01', 'unrounded', 'unrounded']);
    for (const {steps} of binanceUsdm.slice(2)) expect(steps.kind === 'unrecorded' && steps.why).to.be.a('string');
  });

  it('equals the recording of the exchange, bracket by bracket', async function () {
    const tiers = await recorded<Record<string, RecordedTier[]>>('data/tiers/binance_leverage_tiers.json');
    if (!tiers) return this.skip();
    for (const {base, rules} of binanceUsdm) {
      const published = tiers[`${base}/USDT:USDT`]!.map(({info}) => [
        info.notionalFloor,
        info.notionalCap,
        info.maintMarginRatio,
        info.cum,
        info.initialLeverage,
      ]);
      const ours = rules.schedule.brackets.map(({floor, cap, rate, deduction, maxLeverage}) => [
        floor,
        cap ?? 'no cap',
        rate,
        deduction,
        maxLeverage ?? 'no leverage',
      ]);
      expect(ours.map(plain), base).to.deep.equal(published.map(plain));
    }
  });

  it('equals the recorded price and size steps', async function () {
    const info = await recorded<RecordedExchangeInfo>('data/api/binance_fapi_exchangeInfo.json');
    if (!info) return this.skip();
    for (const {symbol, steps} of binanceUsdm) {
      const published = info.symbols.find(each => each.symbol === symbol);
      expect(steps.kind, symbol).to.equal(published ? 'recorded' : 'unrecorded');
      if (steps.kind !== 'recorded' || !published) continue;
      const filter = (type: string) => published.filters.find(each => each.filterType === type);
      const theirs = [filter('PRICE_FILTER')?.tickSize ?? 'no tick', filter('LOT_SIZE')?.stepSize ?? 'no step'];
      expect(plain([steps.tick, steps.size]), symbol).to.deep.equal(plain(theirs));
      expect(new Date(info.serverTime).toISOString().slice(0, 10)).to.equal(steps.asOf);
    }
  });
});

function plain(values: readonly DecimalInput[]): string[] {
  return values.map(value => formatDecimal(decimal(value)));
}

function marketOf(symbol: string) {
  return binanceUsdm.find(market => market.symbol === symbol)!;
}
