import {continuousSchedule, marginRules} from '../contracts/index.js';
import {decimal, multiply, ratio, roundRatio} from '../decimal/index.js';
import {HYPERLIQUID_TABLE} from './hyperliquid-table.js';
import {marketList, tableOf} from './market-list.js';
import type {MarketList} from './market-list.js';
import {RULES_READ} from './market.js';
import type {PerpetualMarket} from './market.js';

const VENUE = 'hyperliquid';
const dated = {
  source: {
    publisher: 'Hyperliquid',
    title: 'Perpetuals metadata with margin tables',
    url: 'https://github.com/sonirico/go-hyperliquid/blob/5dbb7462be945f2f7683566b91a2d1a006aa3a26/testdata/Meta.yaml',
  },
  asOf: '2025-08-22',
  read: RULES_READ,
  stale: false,
};

/** 5 significant figures, at most 6 − szDecimals decimals. */
const FIGURES = 5;
const MOST_DECIMALS = 6;
const TWO = decimal('2');
/** Digits of a rate that is no decimal, 1/(2·3): rounded up, towards the earlier liquidation. */
const RATE_DIGITS = 40;

/**
 * A perpetual in USDC.
 *
 * @source Hyperliquid Docs, "Margin tiers": maintenance is half of the initial margin at the tier's maximum leverage.
 */
function listed(base: string, sizeDecimals: number, rows: string[][]): PerpetualMarket {
  const tiers = rows.map(([floor, maxLeverage]) => ({
    floor: floor!,
    rate: roundRatio(ratio('1', multiply(TWO, decimal(maxLeverage!))), RATE_DIGITS, 'up'),
    maxLeverage: maxLeverage!,
  }));
  const grid = {kind: 'significant', figures: FIGURES, decimals: MOST_DECIMALS - sizeDecimals} as const;
  return {
    kind: 'perpetual',
    id: `${VENUE}/${base}`,
    venue: VENUE,
    symbol: base,
    contract: 'linear',
    base,
    quote: 'USDC',
    settle: 'USDC',
    rules: marginRules({schedule: continuousSchedule(tiers), grid}),
    steps: {kind: 'unrecorded', why: 'prices have five significant figures, and no step'},
    ...dated,
  };
}

const makers = new Map<string, () => PerpetualMarket>(
  tableOf(HYPERLIQUID_TABLE).flatMap(({names, rows}) =>
    names.map(name => {
      const [base = '', sizeDecimals] = name.split('.');
      return [base, () => listed(base, Number(sizeDecimals), rows)] as const;
    }),
  ),
);

/** The 171 perpetuals of Hyperliquid on 22 August 2025. */
export const hyperliquidList: MarketList = marketList({venue: VENUE, ...dated}, makers);
