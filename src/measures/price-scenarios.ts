import type {HealthBook, RiskKernel} from '../kernel/index.js';
import {InputError} from '../errors.js';
import {isObject} from './door.js';
import {unknownAsset} from './moving-assets.js';
import {priceColumn} from './price-columns.js';
import type {PriceColumn} from './price-columns.js';

/** Prices by asset, every column equally long: [i] of each is scenario i. An asset left out stands still. */
export type PriceScenarios = Readonly<Record<string, PriceColumn>>;

/** What is asked of many books at once: three columns, a row for each book, `scenarios` long each. */
export interface FilledScenarios {
  readonly cover: Float64Array;
  readonly demand: Float64Array;
  readonly health: Float64Array;
}

/** One book and its assets; `reciprocal` where u is 1/price. */
export interface ScenarioRow {
  readonly book: HealthBook;
  readonly assets: readonly string[];
  readonly reciprocal: boolean;
}

/** More than this is no longer one call: 400 MB of answers. */
const MOST_CELLS = 1 << 24;

/**
 * Reads the columns of scenarios.
 *
 * @param known - assets that one of the books holds.
 * @throws {InputError} at `prices`: `not-an-object`, `missing`; at `prices.BTC`: `unknown-asset`, `columns-differ`, and as `priceColumn`.
 */
export function scenarioColumns(prices: PriceScenarios, known: readonly string[]): ReadonlyMap<string, Float64Array> {
  if (!isObject(prices)) {
    throw new InputError('prices', 'not-an-object', 'no prices', 'Pass {BTC: […], ETH: […]}.');
  }
  const columns = new Map<string, Float64Array>();
  for (const [asset, column] of Object.entries(prices)) {
    if (!known.includes(asset)) throw unknownAsset(`prices.${asset.slice(0, 40)}`, asset, known);
    columns.set(asset, priceColumn(column, `prices.${asset}`));
  }
  const [first] = columns.values();
  if (!first) throw new InputError('prices', 'missing', 'no asset', 'Give the prices of one asset or more.');
  for (const [asset, {length}] of columns) {
    if (length === first.length) continue;
    const found = `${length} prices where another asset has ${first.length}`;
    throw new InputError(`prices.${asset}`, 'columns-differ', found, 'Give every asset a price in each scenario.');
  }
  return columns;
}

/** Fills every book in every scenario. @throws {InputError} `too-many-cells` at `prices`. */
export function fillScenarios(
  risk: RiskKernel,
  rows: readonly ScenarioRow[],
  columns: ReadonlyMap<string, Float64Array>,
): FilledScenarios {
  const count = [...columns.values()][0]!.length;
  const cells = rows.length * count;
  if (cells > MOST_CELLS) {
    const found = `${rows.length} by ${count}`;
    throw new InputError('prices', 'too-many-cells', found, 'Ask for fewer scenarios at a time.', {found});
  }
  const filled = {
    cover: new Float64Array(cells),
    demand: new Float64Array(cells),
    health: new Float64Array(cells),
  };
  for (const [row, {book, assets, reciprocal}] of rows.entries()) {
    const block = risk.healthScenarios(book, count);
    try {
      for (const [index, asset] of assets.entries()) {
        const column = columns.get(asset)!;
        block.prices(index).set(reciprocal ? column.map(price => 1 / price) : column);
      }
      block.compute();
      for (const name of ['cover', 'demand', 'health'] as const) filled[name].set(block[name], row * count);
    } finally {
      block.release();
    }
  }
  return filled;
}
