import {expect} from '@open-wc/testing';
import {marginRules} from '../../src/contracts/index.js';
import {formatDecimal} from '../../src/decimal/index.js';
import {readBinanceBrackets, readDydxMarkets, readHyperliquidMeta} from '../../src/readers/index.js';
import {binanceUsdm, isStale, listedVenues, loadMarketList} from '../../src/venues/index.js';
import {recorded, type RecordedTier} from './recorded.js';

/** Decimals as their text: a failing comparison of decimals themselves takes the page down. */
const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('loadMarketList(venue)', () => {
  // How many, the first and the last in order, and one bracket of one of them.
  const rows = [
    ['binance-usdm', 349, '1000BONKUSDC', 'ZRXUSDT', '1000BONKUSDC', 1, '0.02', '50'], // cum of its second bracket
    ['hyperliquid', 171, 'AAVE', 'kSHIB', 'BTC', 1, '0.025', '1875000'], // 150·10⁶·(1/40 − 1/80)
    ['dydx-v4', 3, 'BTC-USD', 'SOL-USD', 'SOL-USD', 0, '0.03', '0'],
  ] as const;
  for (const [venue, count, first, last, symbol, bracket, rate, deduction] of rows) {
    it(`${venue}: ${count} markets, ${symbol} with ${rate} less ${deduction}`, async () => {
      const {symbols, find, source, asOf} = await loadMarketList(venue);
      expect([symbols.length, symbols[0], symbols.at(-1)]).to.deep.equal([count, first, last]);
      const market = find(symbol)!;
      const found = market.rules.schedule.brackets[bracket]!;
      expect([found.rate, found.deduction].map(formatDecimal)).to.deep.equal([rate, deduction]);
      expect([market.id, market.asOf, market.source]).to.deep.equal([`${venue}/${symbol}`, asOf, source]);
      expect(source!.url).to.match(/^https:\/\/[^ ]+\/[0-9a-f]{40}\//); // at a fixed commit
      expect(find('NONE')).to.equal(undefined);
      expect(find(symbol)).to.equal(market); // legs of one market share its rules
    });
  }

  it('lists every venue, and every rule of it is too old on the day it was read', async () => {
    const lists = await Promise.all(listedVenues.map(loadMarketList));
    expect(lists.map(list => isStale(list, '2026-11-20'))).to.deep.equal([true, true, true]);
  });

  it('keeps the four whose price step is on record, and says which futures have expired', async () => {
    const {find, symbols} = await loadMarketList('binance-usdm');
    for (const market of binanceUsdm) expect(find(market.symbol)).to.equal(market);
    const dated = symbols.filter(symbol => symbol.includes('_'));
    expect(dated.length).to.equal(4);
    for (const symbol of dated) expect(find(symbol)!.venue).to.equal('binance-usdm-dated');
    expect(find('ETHBTC')!.settle).to.equal('BTC');
  });

  it('holds every bracket of Binance as it was recorded', async function () {
    const tiers = await recorded<Record<string, RecordedTier[]>>('data/tiers/binance_leverage_tiers.json');
    if (!tiers) return this.skip();
    const {find} = await loadMarketList('binance-usdm');
    const answer = Object.entries(tiers).map(([pair, list]) => {
      const [, base, quote, date] = /^(.+)\/(\w+):\w+?(?:-(\d+))?$/.exec(pair)!;
      return {symbol: `${base}${quote}${date ? `_${date}` : ''}`, brackets: list.map(({info}) => info)};
    });
    let brackets = 0;
    for (const [symbol, schedule] of readBinanceBrackets(answer)) {
      expect(asText(find(symbol)?.rules.schedule), symbol).to.deep.equal(asText(schedule));
      brackets += schedule.brackets.length;
    }
    expect(brackets).to.equal(2805);
  });

  it('holds every market of Hyperliquid and dYdX as it was recorded', async function () {
    const meta = await recorded<{response: unknown}>('data/api/hyperliquid_meta_2025.json');
    const indexer = await recorded<{result: unknown}>('data/api/dydx_v4_perpetual_markets.json');
    if (!meta || !indexer) return this.skip();
    const hyperliquid = await loadMarketList('hyperliquid');
    const live = [...readHyperliquidMeta(meta.response).values()].filter(({delisted}) => !delisted);
    expect(live.length).to.equal(hyperliquid.symbols.length);
    for (const {name, schedule, grid} of live) {
      expect(asText(hyperliquid.find(name)?.rules), name).to.deep.equal(asText(marginRules({schedule, grid})));
    }
    const dydx = await loadMarketList('dydx-v4');
    for (const {ticker, rules} of readDydxMarkets(indexer.result).values()) {
      const {schedule, ...rest} = dydx.find(ticker)!.rules;
      expect(asText(rest), ticker).to.deep.equal(asText({...rules, schedule: undefined}));
      expect(formatDecimal(schedule.brackets[0]!.rate)).to.equal(formatDecimal(rules.schedule.brackets[0]!.rate));
    }
  });
});
