import {decimal, requirePositive, toFloat} from '../decimal/index.js';
import type {DecimalInput} from '../decimal/index.js';
import type {HealthBook, RiskKernel} from '../kernel/index.js';
import {InputError} from '../errors.js';
import {isObject, requireList} from './door.js';
import {healthContours} from './health-contours.js';
import type {HealthContour} from './health-contours.js';
import {axisNodes} from './health-nodes.js';
import {requireHeld} from './moving-assets.js';
import {axisPrices} from './price-columns.js';
import type {PriceAxis} from './price-columns.js';

/** The two assets of a map; the others stand still. */
export interface HealthMapAxes {
  readonly across: PriceAxis;
  readonly down: PriceAxis;
  /** Healths to draw a line at; 1, 1.1, 1.2 and 1.3 when left out. */
  readonly levels?: readonly DecimalInput[] | undefined;
}

/** Health over the prices of two assets. Everything is a copy: it outlives the kernel's memory. */
export interface HealthMap {
  readonly kind: 'map';
  /** Prices across, one for each column. */
  readonly xs: Float64Array;
  /** Prices down, one for each row. */
  readonly ys: Float64Array;
  /** Row by row; below 0 where more than everything is lost, NaN where nothing is required. */
  readonly health: Float64Array;
  /** Whether every cell has a health. */
  readonly everywhere: boolean;
  /** Every line of every level. */
  readonly contours: readonly HealthContour[];
  readonly approximate: true;
}

const LEVELS: readonly DecimalInput[] = ['1', '1.1', '1.2', '1.3'];

/**
 * Returns the two assets of a map.
 *
 * @throws {InputError} `not-an-object`; `unknown-asset` at `across.asset`; `unknown-asset`, `same-asset` at `down.asset`.
 */
export function requireTwoAssets(axes: HealthMapAxes, held: readonly string[]): readonly [string, string] {
  const {across, down}: Partial<HealthMapAxes> = isObject(axes) ? axes : {};
  if (!isObject(across) || !isObject(down)) {
    const instead = 'Pass {across: {asset, prices}, down: {asset, prices}}.';
    throw new InputError('axes', 'not-an-object', 'no two axes', instead);
  }
  requireHeld([across.asset], held, 'across.asset');
  requireHeld([down.asset], held, 'down.asset');
  requireHeld([across.asset, down.asset], held, 'down.asset');
  return [across.asset, down.asset];
}

/** Fills the grid of a book of two assets and follows its lines. @returns `null` where no cell has a health. */
export function healthMap(risk: RiskKernel, book: HealthBook, axes: HealthMapAxes): HealthMap | null {
  const levels = requireList(axes.levels ?? LEVELS, 'levels').map((level, row) => {
    return toFloat(requirePositive(decimal(level, `levels[${row}]`), `levels[${row}]`));
  });
  const [xs, ys] = [axisPrices(axes.across, 'across'), axisPrices(axes.down, 'down')];
  const grid = risk.healthGrid(book, xs.length, ys.length);
  try {
    grid.xs.set(xs);
    grid.ys.set(ys);
    const health = grid.compute().slice();
    if (health.every(cell => Number.isNaN(cell))) return null;
    const across = axisNodes(book, 0, xs[0]!, xs.at(-1)!, false);
    const down = axisNodes(book, 1, ys[0]!, ys.at(-1)!, true);
    const contours = levels.flatMap(level => healthContours(across, down, level));
    const everywhere = !health.some(cell => Number.isNaN(cell));
    return {kind: 'map', xs, ys, health, everywhere, contours, approximate: true};
  } finally {
    grid.release();
  }
}
