import {InputError} from '../errors.js';
import {HEALTH_GRID} from './abi-risk.js';
import type {Arena, Taken} from './arena.js';
import {requireCells} from './cells.js';
import type {HealthExports} from './exports-risk.js';
import {bookBytes, writeBook} from './health-book.js';
import type {HealthBook} from './health-book.js';
import {columnBytes} from './schedule.js';

const RECORD_BYTES = Math.ceil(HEALTH_GRID.bytes / 16) * 16;
const COLUMNS = ['xs', 'ys', 'coverAcross', 'demandAcross', 'coverDown', 'demandDown', 'health'] as const;

type Column = (typeof COLUMNS)[number];

/**
 * Health over the prices of a book's two assets, as columns of the kernel's own memory: the caller writes `xs` and `ys`, calls
 * `compute()`, and reads `health`. Nothing is copied. Views die and blocks are released as those of `MarginBlock`.
 *
 * Ascending prices are gone along once; in any other order the same numbers come slower.
 */
export class HealthGrid {
  readonly columns: number;
  readonly rows: number;
  readonly #exports: HealthExports;
  readonly #arena: Arena;
  readonly #taken: Taken;
  readonly #places: Readonly<Record<Column, number>>; // bytes from the record

  constructor(exports: HealthExports, arena: Arena, book: HealthBook, columns: number, rows: number) {
    requireCells(rows, columns);
    this.columns = columns;
    this.rows = rows;
    const behind = RECORD_BYTES + bookBytes(book);
    if (book.gains.length !== 2) {
      const found = `${book.gains.length} assets`;
      throw new InputError('book', 'not-two-assets', found, 'Make it of the two assets the grid is over.', {found});
    }
    this.#exports = exports;
    this.#arena = arena;
    let end = behind;
    const place = (column: Column) => {
      const at = end;
      end += columnBytes(this.#length(column));
      return at;
    };
    this.#places = Object.fromEntries(COLUMNS.map(column => [column, place(column)])) as Record<Column, number>;
    this.#taken = arena.take(end);
    const record = this.#taken.address;
    writeBook(arena, record, HEALTH_GRID, record + RECORD_BYTES, book);
    const {integers} = arena;
    integers[(record + HEALTH_GRID.columns) / 4] = columns;
    integers[(record + HEALTH_GRID.rows) / 4] = rows;
    for (const column of COLUMNS) integers[(record + HEALTH_GRID[column]) / 4] = record + this.#places[column];
  }

  /** u of the first asset, left to right. Written by the caller. */
  get xs(): Float64Array {
    return this.#column('xs');
  }

  /** u of the second asset, row by row. Written by the caller. */
  get ys(): Float64Array {
    return this.#column('ys');
  }

  /** Row by row, a row for each of `ys`; NaN where nothing is demanded. Written by `compute`. */
  get health(): Float64Array {
    return this.#column('health');
  }

  /** Fills `health` and returns it. */
  compute(): Float64Array {
    this.#exports.healthGrid(this.#arena.addressOf(this.#taken));
    return this.health;
  }

  /** Gives the memory back, and with it that of every block made later. Twice does nothing. */
  release(): void {
    this.#arena.release(this.#taken);
  }

  #length(column: Column): number {
    if (column === 'health') return this.columns * this.rows;
    return column === 'ys' || column.endsWith('Down') ? this.rows : this.columns;
  }

  #column(column: Column): Float64Array {
    const record = this.#arena.addressOf(this.#taken);
    return new Float64Array(this.#arena.floats.buffer, record + this.#places[column], this.#length(column));
  }
}
