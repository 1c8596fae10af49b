import {expect} from '@open-wc/testing';
import {continuousSchedule, marginRules} from '../../src/contracts/index.js';
import {decimal, formatDecimal, formatRatio, ratio, roundRatio, roundToGrid} from '../../src/decimal/index.js';
import type {Decimal} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {liquidationPrice, priceFromFigures} from '../../src/measures/index.js';
import type {LiquidationAnswer} from '../../src/measures/index.js';
import {readHyperliquidAccount, readHyperliquidMeta} from '../../src/readers/index.js';
import {refusal} from '../support/refusals.js';
import {recorded} from '../venues/recorded.js';

const meta = {
  universe: [
    {szDecimals: 5, name: 'BTC', maxLeverage: 40, marginTableId: 56},
    {szDecimals: 0, name: 'YZY', maxLeverage: 3, marginTableId: 3, isDelisted: null},
  ],
  marginTables: [
    [
      56,
      {
        description: 'tiered 40x',
        marginTiers: [
          {lowerBound: '0.0', maxLeverage: 40},
          {lowerBound: '150000000.0', maxLeverage: 20},
        ],
      },
    ],
  ],
};

/** An account of the documentation, its one position isolated. */
const state = {
  crossMarginSummary: {accountValue: '13104.514502', totalNtlPos: '0.0', totalRawUsd: '13104.514502'},
  crossMaintenanceMarginUsed: '0.0',
  assetPositions: [
    {
      position: {
        ...{
          coin: 'ETH',
          szi: '0.0335',
          entryPx: '2986.3',
          positionValue: '100.02765',
          liquidationPx: '2866.26936529',
          maxLeverage: 50,
        },
        leverage: {rawUsd: '-95.059824', type: 'isolated', value: 20},
      },
      type: 'oneWay',
    },
  ],
};

const halfOf = (maxLeverage: Decimal) =>
  marginRules({schedule: continuousSchedule([{rate: roundRatio(ratio('0.5', maxLeverage), 40, 'up')}])});
const near = (answer: LiquidationAnswer, printed: Decimal | null): void => {
  if (answer.kind === 'never' || printed === null) {
    expect([answer.kind, printed]).to.deep.equal(['never', null]);
    return;
  }
  const found = answer.exact === null ? NaN : Number(formatRatio(answer.exact, 15));
  expect(found / Number(formatDecimal(printed))).to.be.closeTo(1, 1e-8);
};

describe('readHyperliquidMeta(answer)', () => {
  it('joins the tiers up: 150·10⁶·(1/40 − 1/80) deducted', () => {
    const {schedule, grid} = readHyperliquidMeta(meta).get('BTC')!;
    expect(schedule.brackets.map(({rate, deduction}) => [rate, deduction].map(formatDecimal))).to.deep.equal([
      ['0.0125', '0'],
      ['0.025', '1875000'],
    ]);
    expect(formatDecimal(roundToGrid(ratio('63512.34'), grid, 'up'))).to.equal('63513'); // 5 figures
    expect(grid).to.deep.equal({kind: 'significant', figures: 5, decimals: 1});
  });

  it('rounds a rate that is no decimal up', () => {
    const {schedule, delisted} = readHyperliquidMeta(meta).get('YZY')!;
    expect(formatDecimal(schedule.brackets[0]!.rate)).to.match(/^0\.16{38}7$/);
    expect(delisted).to.equal(false);
  });

  it('names what is wrong', () => {
    const broken = (market: object) => refusal(() => readHyperliquidMeta({universe: [market]}));
    expect(broken({name: 'X', szDecimals: 1})).to.deep.equal(['universe[0].maxLeverage', 'missing']);
    expect(broken({name: 'X', szDecimals: 1, maxLeverage: 0})).to.deep.equal([
      'universe[0].maxLeverage',
      'not-positive',
    ]);
    expect(broken({name: 'X', szDecimals: 9, maxLeverage: 1})).to.deep.equal([
      'universe[0].szDecimals',
      'out-of-bounds',
    ]);
    expect(refusal(() => readHyperliquidMeta({assetPositions: []}))).to.deep.equal(['universe', 'not-a-list']);
  });

  it('reads the recordings of 2023 and 2025 whole', async function () {
    for (const [path, count] of [
      ['hyperliquid_meta_2023', 28],
      ['hyperliquid_meta_2025', null],
    ] as const) {
      const file = await recorded<{response: {universe: {name: string}[]}}>(`data/api/${path}.json`);
      if (!file) return this.skip();
      const {universe} = file.response;
      expect([...readHyperliquidMeta(file.response).keys()]).to.deep.equal(universe.map(({name}) => name));
      if (count !== null) expect(universe.length).to.equal(count);
    }
    const tables = await recorded<{mainnet: {BTC: {mmr: string}[]}}>('data/tiers/hyperliquid_margin_tiers.json');
    const current = await recorded<{response: unknown}>('data/api/hyperliquid_meta_2025.json');
    const {schedule} = readHyperliquidMeta(current!.response).get('BTC')!;
    expect(schedule.brackets.map(({rate}) => formatDecimal(rate))).to.deep.equal(
      tables!.mainnet.BTC.map(({mmr}) => mmr),
    );
  });
});

describe('readHyperliquidAccount(answer)', () => {
  it('answers an isolated position with the venue’s own price', async () => {
    const [held] = readHyperliquidAccount(state).positions;
    near(liquidationPrice(await loadKernel(), held!.position, halfOf(held!.maxLeverage!)), held!.liquidationPrice);
  });

  it('names what is missing', () => {
    const {assetPositions, ...rest} = state;
    const [first] = assetPositions;
    const without = {...rest, assetPositions: [{position: {...first!.position, szi: undefined}}]};
    expect(refusal(() => readHyperliquidAccount(without))).to.deep.equal(['assetPositions[0].position.szi', 'missing']);
    expect(refusal(() => readHyperliquidAccount(meta))).to.deep.equal(['crossMarginSummary', 'not-an-object']);
  });

  it('answers all twelve positions of March 2023 as the venue did', async function () {
    const file = await recorded('data/api/hyperliquid_clearinghouseState_2023-03-27.json');
    if (!file) return this.skip();
    const kernel = await loadKernel();
    const {positions, crossValue, crossNotional} = readHyperliquidAccount(file);
    expect(positions.length).to.equal(12);
    const schedule = continuousSchedule([{rate: '0.01'}]); // 1/(2·50) for every market of that day
    const rules = marginRules({schedule, maintenanceAt: 'entry'});
    const figures = {kind: 'notional', equity: crossValue, notional: crossNotional} as const;
    for (const {position, mark, liquidationPrice: printed} of positions) {
      near(priceFromFigures(kernel, position, rules, mark, figures), printed);
    }
  });

  it('reads the documented, the empty and the trimmed account', async function () {
    const docs = await recorded('data/api/hyperliquid_clearinghouseState_docs.json');
    const empty = await recorded<{response: unknown}>('data/api/hyperliquid_clearinghouseState_empty.json');
    const trimmed = await recorded('data/api/hyperliquid_clearinghouse_state_negative_total_raw_usd.json');
    if (!docs || !empty || !trimmed) return this.skip();
    expect(readHyperliquidAccount(docs).positions.length).to.equal(1);
    expect(readHyperliquidAccount(empty.response).positions.length).to.equal(0);
    expect(formatDecimal(readHyperliquidAccount(trimmed).crossValue)).to.equal(formatDecimal(decimal('1736.030875')));
  });
});
