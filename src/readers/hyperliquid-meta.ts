import {continuousSchedule} from '../contracts/index.js';
import type {BracketInput, Schedule} from '../contracts/index.js';
import {decimal, multiply, ratio, requirePositive, roundRatio} from '../decimal/index.js';
import type {Decimal, PriceGrid} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {amount, row, rows, whole, within, word} from './answer.js';
import type {Row} from './answer.js';

/** A perpetual as Hyperliquid states it. */
export interface HyperliquidMarket {
  readonly name: string;
  readonly maxLeverage: Decimal;
  /** Maintenance: half of the initial margin at the tier's maximum leverage; notional in USDC. */
  readonly schedule: Schedule;
  /** 5 significant figures, at most 6 − szDecimals decimals. */
  readonly grid: PriceGrid;
  readonly sizeDecimals: number;
  readonly delisted: boolean;
}

/** Digits of a rate that is no decimal, 1/(2·3): rounded up, towards the earlier liquidation. */
const RATE_DIGITS = 40;

const FIGURES = 5;
const MOST_DECIMALS = 6;

/**
 * Reads every perpetual of Hyperliquid's `meta`, with its margin table where it has one; a market without one has a single tier.
 *
 *     rate = 1/(2·maxLeverage)          deductions join the tiers up
 *
 * @param answer - the parsed JSON of POST /info {"type": "meta"}; also the first of the two of "metaAndAssetCtxs".
 * @throws {InputError} at the field, `universe[3].maxLeverage`: `missing`, `not-positive`, `not-an-integer`, `out-of-bounds`, `not-a-list`;
 * what `decimal` and `continuousSchedule` throw.
 * @source Hyperliquid Docs, "Margin tiers", "Margining" and "Tick and lot size".
 */
export function readHyperliquidMeta(answer: unknown): ReadonlyMap<string, HyperliquidMarket> {
  const meta = row(answer, 'answer');
  const tables = tablesOf(meta);
  return new Map(
    rows(meta['universe'], 'universe').map((value, index) => {
      const at = `universe[${index}]`;
      const market = marketOf(row(value, at), at, tables);
      return [market.name, market] as const;
    }),
  );
}

function marketOf(entry: Row, at: string, tables: ReadonlyMap<unknown, readonly BracketInput[]>): HyperliquidMarket {
  const maxLeverage = amount(entry, 'maxLeverage', at);
  const sizeDecimals = whole(entry, 'szDecimals', at);
  if (sizeDecimals < 0 || sizeDecimals > MOST_DECIMALS) {
    throw new InputError(
      `${at}.szDecimals`,
      'out-of-bounds',
      String(sizeDecimals),
      'Expected a whole number from 0 to 6.',
    );
  }
  const tiers = tables.get(entry['marginTableId']) ?? [tierOf('0', maxLeverage, `${at}.maxLeverage`)];
  return {
    name: word(entry, 'name', at),
    maxLeverage,
    schedule: within(at, () => continuousSchedule(tiers)),
    grid: {kind: 'significant', figures: FIGURES, decimals: MOST_DECIMALS - sizeDecimals},
    sizeDecimals,
    delisted: entry['isDelisted'] === true,
  };
}

/** Tiers by table; answers before margin tables have none. */
function tablesOf(meta: Row): ReadonlyMap<unknown, readonly BracketInput[]> {
  if (meta['marginTables'] === undefined) return new Map();
  return new Map(
    rows(meta['marginTables'], 'marginTables').map((pair, index) => {
      const at = `marginTables[${index}]`;
      const [id, table] = rows(pair, at);
      const tiers = rows(row(table, `${at}[1]`)['marginTiers'], `${at}[1].marginTiers`);
      return [id, tiers.map((tier, order) => readTier(tier, `${at}[1].marginTiers[${order}]`))] as const;
    }),
  );
}

function readTier(value: unknown, at: string): BracketInput {
  const tier = row(value, at);
  return tierOf(amount(tier, 'lowerBound', at), amount(tier, 'maxLeverage', at), `${at}.maxLeverage`);
}

function tierOf(floor: Decimal | string, maxLeverage: Decimal, field: string): BracketInput {
  const doubled = multiply(decimal('2'), requirePositive(maxLeverage, field));
  return {floor, rate: roundRatio(ratio('1', doubled), RATE_DIGITS, 'up'), maxLeverage};
}
