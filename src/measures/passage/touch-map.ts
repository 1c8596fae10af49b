import {decimal, requirePositive, requireWithin} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {diffusion} from '../../models/index.js';
import {requireWord} from '../door.js';
import {logDistance} from './approach.js';
import {fieldsOf, listOf, parametersOf, requireRisk, yearsOf} from './door.js';

/** The axes of a map: a barrier for each column, such as one leverage's liquidation price, and a volatility for each row. */
export interface TouchMapAxes {
  /** The mark, quote per base, > 0. */
  readonly from: DecimalInput;
  /** Quote per base, > 0; `null` where that column is never liquidated. */
  readonly barriers: readonly (Ratio | DecimalInput | null)[];
  readonly direction: 'falling' | 'rising';
  /** Fractions per √year, above 0. */
  readonly volatilities: readonly DecimalInput[];
  /** μ, of the price, a fraction a year; 0 when left out. */
  readonly drift?: DecimalInput | undefined;
}

/** Touch probabilities over volatility and barrier. */
export interface TouchMap {
  readonly kind: 'map';
  readonly rows: number;
  readonly columns: number;
  /** Row by row, a row for each volatility; 0 where it is below 1e-307. A copy: it outlives the kernel's memory. */
  readonly probabilities: Float64Array;
  /** Relative. */
  readonly errorBound: number;
  readonly approximate: true;
}

/** A distance nothing covers: the kernel's arithmetic makes 0 of it. */
const NEVER = Infinity;
/** A millisecond: a map of no time would be a map of zeros. */
const LEAST_DAYS = decimal('1e-8');

/**
 * Returns the touch probability over a grid of barriers and volatilities within a horizon: the numbers behind the risk map.
 *
 * The kernel fills it by its lane, 65,536 cells in about a millisecond. For a slider keep a grid of `risk.touchGrid` and
 * call `compute` on it: this one makes and releases its own.
 *
 * @throws {InputError} `not-a-kernel`; `not-a-list`; at `from`, `barriers`, `direction`, `volatilities`, `drift`,
 * `horizonDays`; `too-many-cells`.
 * @source As `touchProbability`, to 1e-12 relative.
 * @example
 * const axes = {from: '60000', barriers: ['54000', '57000'], direction: 'falling', volatilities: ['0.4', '0.8']} as const;
 * touchMap(await kernel.risk(), axes, '7').probabilities; // [0.06, 0.36, 0.36, 0.66]
 */
export function touchMap(risk: RiskKernel, axes: TouchMapAxes, horizonDays: DecimalInput): TouchMap {
  requireRisk(risk);
  const {from, direction, drift, ...lists} = fieldsOf(axes, 'axes', '{from, barriers, direction, volatilities}');
  const barriers = listOf(lists.barriers, 'barriers');
  const volatilities = listOf(lists.volatilities, 'volatilities');
  requireWord(direction, 'direction', 'falling', 'rising');
  const side = direction === 'rising' ? 1 : -1;
  const years = yearsOf(requireTime(horizonDays));
  const models = volatilities.map(each => {
    const volatility = requirePositive(decimal(each, 'volatilities'), 'volatilities');
    return parametersOf(diffusion({volatility, drift}));
  });
  const distances = barriers.map(to => (to === null ? NEVER : side * logDistance(risk.passage, from, to, 'barriers')));
  const grid = risk.touchGrid(models.length, barriers.length);
  try {
    grid.distance.set(distances);
    grid.volatility.set(models.map(({volatility}) => volatility));
    grid.drift.set(models.map(({logDrift}) => side * logDrift));
    const probabilities = grid.compute(years).slice();
    const {rows, columns} = grid;
    return {kind: 'map', rows, columns, probabilities, errorBound: 1e-12, approximate: true};
  } finally {
    grid.release();
  }
}

function requireTime(days: DecimalInput): Decimal {
  return requireWithin(decimal(days, 'horizonDays'), 'horizonDays', LEAST_DAYS, decimal('36499'));
}
