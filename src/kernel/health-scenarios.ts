import {InputError} from '../errors.js';
import {HEALTH_SCENARIOS} from './abi-risk.js';
import type {Arena, Taken} from './arena.js';
import type {HealthExports} from './exports-risk.js';
import {bookBytes, writeBook} from './health-book.js';
import type {HealthBook} from './health-book.js';
import {columnBytes} from './schedule.js';

const RECORD_BYTES = Math.ceil(HEALTH_SCENARIOS.bytes / 16) * 16;

/**
 * A book in many scenarios, as columns of the kernel's own memory: the caller writes `prices(asset)` of every asset, calls
 * `compute()`, and reads `cover`, `demand` and `health`. Nothing is copied. Views die and blocks are released as those of
 * `MarginBlock`.
 */
export class HealthScenarios {
  /** Scenarios. */
  readonly count: number;
  readonly assets: number;
  readonly #exports: HealthExports;
  readonly #arena: Arena;
  readonly #taken: Taken;
  readonly #stride: number;
  readonly #columns: number; // from the record to the first column

  constructor(exports: HealthExports, arena: Arena, book: HealthBook, count: number) {
    if (!Number.isInteger(count) || count < 0 || count > 0x7fffffff) {
      throw new InputError('count', 'not-a-count', String(count), 'Give the number of scenarios, a whole number.');
    }
    this.count = count;
    this.assets = book.gains.length;
    this.#exports = exports;
    this.#arena = arena;
    this.#stride = columnBytes(count);
    this.#columns = RECORD_BYTES + bookBytes(book);
    this.#taken = arena.take(this.#columns + (this.assets + 3) * this.#stride);
    const record = this.#taken.address;
    writeBook(arena, record, HEALTH_SCENARIOS, record + RECORD_BYTES, book);
    const {integers} = arena;
    integers[(record + HEALTH_SCENARIOS.count) / 4] = count;
    integers[(record + HEALTH_SCENARIOS.stride) / 4] = this.#stride;
    integers[(record + HEALTH_SCENARIOS.prices) / 4] = record + this.#columns;
    for (const [index, column] of (['coverOut', 'demandOut', 'health'] as const).entries()) {
      const at = record + this.#columns + (this.assets + index) * this.#stride;
      integers[(record + HEALTH_SCENARIOS[column]) / 4] = at;
    }
  }

  /** u of one asset in each scenario. Written by the caller. @throws {InputError} `unknown-asset`. */
  prices(asset: number): Float64Array {
    if (Number.isInteger(asset) && asset >= 0 && asset < this.assets) return this.#column(asset);
    const instead = `Number the assets from 0 to ${this.assets - 1}.`;
    throw new InputError('asset', 'unknown-asset', `asset ${asset}`, instead);
  }

  /** Settlement currency. Written by `compute`. */
  get cover(): Float64Array {
    return this.#column(this.assets);
  }

  /** Settlement currency. Written by `compute`. */
  get demand(): Float64Array {
    return this.#column(this.assets + 1);
  }

  /** Cover over demand; NaN where nothing is demanded. Written by `compute`. */
  get health(): Float64Array {
    return this.#column(this.assets + 2);
  }

  /** Fills `cover`, `demand` and `health`, and returns the last. */
  compute(): Float64Array {
    this.#exports.healthScenarios(this.#arena.addressOf(this.#taken));
    return this.health;
  }

  /** Gives the memory back, and with it that of every block made later. Twice does nothing. */
  release(): void {
    this.#arena.release(this.#taken);
  }

  #column(index: number): Float64Array {
    const record = this.#arena.addressOf(this.#taken);
    const at = record + this.#columns + index * this.#stride;
    return new Float64Array(this.#arena.floats.buffer, at, this.count);
  }
}
