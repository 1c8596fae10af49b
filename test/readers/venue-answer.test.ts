import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../src/decimal/index.js';
import {readVenueAnswer, type VenueAnswer} from '../../src/readers/index.js';
import {refusal} from '../support/refusals.js';
import {recorded} from '../venues/recorded.js';

const shown = ({endpoint, balance, positions, markets, gaps}: VenueAnswer) => [
  endpoint,
  balance && formatDecimal(balance),
  positions.map(({symbol, side, mode, size, entry, mark}) =>
    [symbol, side, mode, ...[size, entry, mark].map(value => value && formatDecimal(value))].join(' '),
  ),
  markets.map(({venue, symbol}) => `${venue}/${symbol}`),
  gaps,
];

const held = {symbol: 'BTCUSDT', positionAmt: '-2', entryPrice: '100', unrealizedProfit: '10', isolated: false};

describe('readVenueAnswer(answer)', () => {
  it('finds the mark of a Binance account from its profit: 100 − 10/2', () => {
    const answer = {totalCrossWalletBalance: '50', positions: [held, {...held, positionAmt: '0'}]};
    expect(shown(readVenueAnswer(answer))).to.deep.equal([
      ...['binance-account', '50', ['BTCUSDT short cross 2 100 95'], [], []],
    ]);
  });

  it('takes the profit out of a Hyperliquid account: 1000 − 2·(110 − 100)', () => {
    const position = {
      ...{coin: 'ETH', szi: '2', entryPx: '100', positionValue: '220', liquidationPx: null, maxLeverage: 25},
      leverage: {type: 'cross', value: 5},
    };
    const answer = {assetPositions: [{position}], crossMarginSummary: {accountValue: '1000', totalNtlPos: '220'}};
    expect(shown(readVenueAnswer(answer))).to.deep.equal([
      ...['hyperliquid-account', '980', ['ETH long cross 2 100 110'], [], []],
    ]);
  });

  it('gives a dYdX subaccount what its positions were paid for: −300 + 2·200 − 1·50', () => {
    const open = (market: string, side: string, size: string, entryPrice: string) => ({market, side, size, entryPrice});
    const subaccount = {
      ...{equity: '1', freeCollateral: '1', assetPositions: {USDC: {size: '300', side: 'SHORT'}}},
      openPerpetualPositions: {a: open('ETH-USD', 'LONG', '2', '200'), b: open('SOL-USD', 'SHORT', '-1', '50')},
    };
    const positions = ['ETH-USD long cross 2 200 ', 'SOL-USD short cross 1 50 '];
    expect(shown(readVenueAnswer({subaccount}))).to.deep.equal([
      ...['dydx-subaccount', '50', positions, [], ['marks-not-stated']],
    ]);
  });

  it('does not take contracts for coins', () => {
    const row = {instId: 'BTC-USDT-SWAP', pos: '-3', posSide: 'net', mgnMode: 'cross', avgPx: '10', markPx: '9'};
    expect(shown(readVenueAnswer({code: '0', data: [row]}))).to.deep.equal([
      ...['okx-positions', null, ['BTC-USDT-SWAP short cross  10 9'], []],
      ['balance-not-stated', 'size-in-contracts'],
    ]);
  });

  const others = [
    [{bids: [], asks: []}, 'an order book'],
    [[[1, '2', '3']], 'candles'],
    [{BTC: '1', ETH: '2', SOL: '3'}, 'prices alone'],
    [{retCode: 0, result: {list: [{coin: [], totalWalletBalance: '3'}]}}, 'the balance of a wallet'],
    [[{symbol: 'BTCUSDT', fundingRate: '0.0001'}], 'funding rates'],
    [{code: '0', data: [{instId: 'BTC-USDT-SWAP', ctVal: '0.01'}]}, 'instruments'],
  ] as const;
  for (const [answer, found] of others) {
    it(`says that another endpoint’s answer is ${found}`, () => {
      expect(refusal(() => readVenueAnswer(answer))).to.deep.equal(['answer', 'other-endpoint']);
      try {
        readVenueAnswer(answer);
      } catch (error) {
        expect((error as Error & {found: string}).found).to.equal(found);
      }
    });
  }

  it('refuses what no venue answers, and names the field of what is broken', () => {
    expect(refusal(() => readVenueAnswer({a: 1}))).to.deep.equal(['answer', 'not-recognised']);
    expect(refusal(() => readVenueAnswer([]))).to.deep.equal(['answer[0]', 'not-an-object']);
    expect(refusal(() => readVenueAnswer('text'))).to.deep.equal(['answer', 'not-an-object']);
    const broken = {totalCrossWalletBalance: '50', positions: [{...held, entryPrice: 'x'}]};
    expect(refusal(() => readVenueAnswer(broken))).to.deep.equal(['positions[0].entryPrice', 'not-a-number']);
  });

  const recordings = [
    ['binance_fapi_account_v2', 'binance-account', 0, 0],
    ['binance_fapi_leverageBracket_2024-10', 'binance-brackets', 0, null],
    ['binance_fapi_positionRisk_hedge', 'binance-positions', 2, 0],
    ['bybit_v5_market_risk_limit_BTCUSDT_2026-09-25', 'bybit-risk-limit', 0, 1],
    ['bybit_v5_positions', 'bybit-positions', 2, 0],
    ['dydx_v4_perpetual_markets', 'dydx-markets', 0, 3],
    ['dydx_v4_subaccount', 'dydx-subaccount', 0, 0],
    ['hyperliquid_clearinghouseState_2023-03-27', 'hyperliquid-account', 12, 0],
    ['hyperliquid_clearinghouseState_docs', 'hyperliquid-account', 1, 0],
    ['hyperliquid_clearinghouseState_empty', 'hyperliquid-account', 0, 0],
    ['hyperliquid_metaAndAssetCtxs_2025', 'hyperliquid-meta', 0, null],
    ['hyperliquid_meta_2025', 'hyperliquid-meta', 0, 171],
    ['okx_v5_position_tiers', 'okx-position-tiers', 0, 1],
    ['okx_v5_positions', 'okx-positions', 1, 0],
  ] as const;
  for (const [name, endpoint, positions, markets] of recordings) {
    it(`recognises ${name}`, async function () {
      const file = await recorded(`data/api/${name}.json`);
      if (!file) return this.skip();
      const answer = readVenueAnswer(file);
      expect([answer.endpoint, answer.positions.length]).to.deep.equal([endpoint, positions]);
      if (markets !== null) expect(answer.markets.length).to.equal(markets);
    });
  }

  for (const name of [
    'binance_fapi_exchangeInfo',
    'binance_fapi_depth',
    'bybit_v5_wallet_balance',
    'okx_v5_instruments_swap',
    'hyperliquid_allMids',
    'binance_fapi_klines',
    'hyperliquid_spot_clearinghouse_state',
  ]) {
    it(`tells ${name} from positions`, async function () {
      const file = await recorded(`data/api/${name}.json`);
      if (!file) return this.skip();
      expect(refusal(() => readVenueAnswer(file))).to.deep.equal(['answer', 'other-endpoint']);
    });
  }
});
