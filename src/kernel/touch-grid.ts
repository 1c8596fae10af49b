import {TOUCH_GRID} from './abi.js';
import type {Arena, Taken} from './arena.js';
import {requireCells} from './cells.js';
import type {RiskExports} from './exports.js';
import {columnBytes} from './schedule.js';

const RECORD_BYTES = Math.ceil(TOUCH_GRID.bytes / 16) * 16;

/**
 * Touch probabilities over volatilities (rows) and distances (columns), as columns of the kernel's own memory: the caller
 * writes `distance`, `drift` and `volatility`, calls `compute(horizon)`, and reads `chance`. Nothing is copied.
 *
 * Error ≤ 1e-12 relative to `Passage.touch`; 0 below 1e-307. Views die and blocks are released as those of `MarginBlock`.
 */
export class TouchGrid {
  readonly rows: number;
  readonly columns: number;
  readonly #exports: RiskExports;
  readonly #arena: Arena;
  readonly #taken: Taken;

  constructor(exports: RiskExports, arena: Arena, rows: number, columns: number) {
    requireCells(rows, columns);
    this.rows = rows;
    this.columns = columns;
    this.#exports = exports;
    this.#arena = arena;
    this.#taken = arena.take(this.#place('end'));
    const record = this.#taken.address;
    const {integers} = arena;
    integers[(record + TOUCH_GRID.rows) / 4] = rows;
    integers[(record + TOUCH_GRID.columns) / 4] = columns;
    for (const column of ['distance', 'drift', 'volatility', 'chance'] as const) {
      integers[(record + TOUCH_GRID[column]) / 4] = record + this.#place(column);
    }
  }

  /** |ln(barrier/price)| of each column; 0 or less is touched. Written by the caller. */
  get distance(): Float64Array {
    return this.#column('distance', this.columns);
  }

  /** Drift of the log price towards the barrier in each row, a year. Written by the caller. */
  get drift(): Float64Array {
    return this.#column('drift', this.rows);
  }

  /** Volatility of each row, a fraction per √year, > 0. Written by the caller. */
  get volatility(): Float64Array {
    return this.#column('volatility', this.rows);
  }

  /** Touch probabilities, row by row. Written by `compute`. */
  get chance(): Float64Array {
    return this.#column('chance', this.rows * this.columns);
  }

  /**
   * Fills `chance` and returns it.
   *
   * @param horizon - years, > 0.
   */
  compute(horizon: number): Float64Array {
    const record = this.#arena.addressOf(this.#taken);
    this.#arena.floats[(record + TOUCH_GRID.horizon) / 8] = horizon;
    this.#exports.touchGrid(record);
    return this.chance;
  }

  /** Gives the memory back, and with it that of every block made later. Twice does nothing. */
  release(): void {
    this.#arena.release(this.#taken);
  }

  /** Bytes from the record to a column. */
  #place(column: 'distance' | 'drift' | 'volatility' | 'chance' | 'end'): number {
    const row = columnBytes(this.rows);
    const chance = RECORD_BYTES + columnBytes(this.columns) + 2 * row;
    if (column === 'distance') return RECORD_BYTES;
    if (column === 'drift') return chance - 2 * row;
    if (column === 'volatility') return chance - row;
    return column === 'chance' ? chance : chance + columnBytes(this.rows * this.columns);
  }

  #column(column: 'distance' | 'drift' | 'volatility' | 'chance', length: number): Float64Array {
    const record = this.#arena.addressOf(this.#taken);
    return new Float64Array(this.#arena.floats.buffer, record + this.#place(column), length);
  }
}
