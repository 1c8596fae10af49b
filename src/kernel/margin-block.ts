import {InputError} from '../errors.js';
import {CONTRACT, MAINTENANCE_AT, MARGIN_BLOCK} from './abi.js';
import type {Arena, Taken} from './arena.js';
import type {CoreExports} from './exports.js';
import {insidesOf} from './kernel.js';
import type {Kernel} from './kernel.js';
import {bracketCount, scheduleBytes, writeSchedule} from './schedule.js';
import type {KernelSchedule} from './schedule.js';
import {requireOk} from './status.js';

/** What all rows of a block have in common. */
export interface MarginBlockShape {
  readonly contract: keyof typeof CONTRACT;
  /** 1 long, −1 short: one side to a block. */
  readonly side: 1 | -1;
  /** Rows. */
  readonly count: number;
  /** Not by contracts: there each row has a bracket of its own before its price is known. */
  readonly schedule: KernelSchedule & {readonly kind: 'continuous' | 'flat'};
  /** Fraction of notional, added to each bracket's rate; 0 where it is not counted. */
  readonly feeRate?: number;
  /** `mark` unless said otherwise. */
  readonly maintenanceAt?: keyof typeof MAINTENANCE_AT;
}

/**
 * Many positions of one side under one schedule, as columns of the kernel's own memory: the caller writes `size`, `entry`
 * and `margin`, calls `compute()`, and reads `price`. Nothing is copied.
 *
 * The columns are views. **A view dies when another block is made** (memory may grow, which leaves it with length 0), so ask the
 * block for its columns again after that; the numbers in them stay. Release blocks in reverse order: releasing one takes
 * with it every block made after it, and whatever asks such a block anything gets a KernelError `stale-block`.
 */
export class MarginBlock {
  /** Rows. */
  readonly count: number;
  readonly #exports: CoreExports;
  readonly #arena: Arena;
  readonly #taken: Taken;
  readonly #columns: number; // from the record to the first column
  readonly #stride: number;

  constructor(kernel: Kernel, shape: MarginBlockShape) {
    const {exports, arena} = insidesOf(kernel);
    const {count, schedule} = shape;
    if (!Number.isInteger(count) || count < 0 || count > 0x7fffffff) {
      throw new InputError('count', 'not-a-count', String(count), 'Give the number of rows, a whole number.');
    }
    if (schedule.kind !== 'continuous' && schedule.kind !== 'flat') {
      const instead = 'Price such positions one at a time: their brackets do not depend on the price.';
      throw new InputError('schedule', 'schedule-by-contracts', `a schedule of kind ${schedule.kind}`, instead);
    }
    const home = Math.ceil(MARGIN_BLOCK.bytes / 16) * 16;
    this.count = count;
    this.#exports = exports;
    this.#arena = arena;
    this.#columns = home + scheduleBytes(bracketCount(schedule));
    this.#stride = count * 8 + (count & 1) * 8;
    this.#taken = arena.take(this.#columns + 4 * this.#stride);
    this.#describe(home, shape);
  }

  /** Base units (linear), quote units (inverse), > 0. Written by the caller. */
  get size(): Float64Array {
    return this.#column(0);
  }

  /** Quote per base, > 0. Written by the caller. */
  get entry(): Float64Array {
    return this.#column(1);
  }

  /** W + U − T, settlement currency. Written by the caller. */
  get margin(): Float64Array {
    return this.#column(2);
  }

  /** Quote per base; NaN when no positive price liquidates. Written by `compute`. */
  get price(): Float64Array {
    return this.#column(3);
  }

  /** Fills `price` from the other columns and returns it. */
  compute(): Float64Array {
    const record = this.#arena.addressOf(this.#taken);
    this.#exports.marginPrices(record);
    requireOk(this.#arena.integers[(record + MARGIN_BLOCK.status) / 4]!);
    return this.price;
  }

  /** Gives the memory back, and with it that of every block made later. Twice does nothing. */
  release(): void {
    this.#arena.release(this.#taken);
  }

  #column(index: number): Float64Array {
    const record = this.#arena.addressOf(this.#taken);
    return new Float64Array(this.#arena.floats.buffer, record + this.#columns + index * this.#stride, this.count);
  }

  #describe(home: number, shape: MarginBlockShape): void {
    const record = this.#taken.address;
    const {floats, integers} = this.#arena;
    writeSchedule(floats, integers, record, MARGIN_BLOCK, record + home, shape.schedule);
    floats[(record + MARGIN_BLOCK.feeRate) / 8] = shape.feeRate ?? 0;
    const i32 = record / 4;
    integers[i32 + MARGIN_BLOCK.contract / 4] = CONTRACT[shape.contract];
    integers[i32 + MARGIN_BLOCK.maintenanceAt / 4] = MAINTENANCE_AT[shape.maintenanceAt ?? 'mark'];
    integers[i32 + MARGIN_BLOCK.side / 4] = shape.side;
    integers[i32 + MARGIN_BLOCK.count / 4] = this.count;
    const columns = [MARGIN_BLOCK.size, MARGIN_BLOCK.entry, MARGIN_BLOCK.margin, MARGIN_BLOCK.price];
    columns.forEach((offset, index) => {
      integers[i32 + offset / 4] = record + this.#columns + index * this.#stride;
    });
  }
}

/** Hands out the columns of a block which the caller fills: the batch door. */
export const marginBlock = (kernel: Kernel, shape: MarginBlockShape): MarginBlock => new MarginBlock(kernel, shape);
