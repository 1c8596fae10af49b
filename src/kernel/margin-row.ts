import {CONTRACT, MAINTENANCE_AT, MARGIN_ROW} from './abi.js';
import type {Arena, Taken} from './arena.js';
import type {CoreExports} from './exports.js';
import {bracketCount, scheduleBytes, writeSchedule} from './schedule.js';
import type {KernelSchedule} from './schedule.js';
import {requireOk} from './status.js';

/** One position as the kernel has it. A quanto position is linear: its size is settlement currency per unit of price. */
export interface MarginRow {
  readonly contract: keyof typeof CONTRACT;
  /** 1 long, −1 short. */
  readonly side: 1 | -1;
  /** Base units (linear), quote units (inverse), > 0. */
  readonly size: number;
  /** Quote per base, > 0. */
  readonly entry: number;
  /** W + U − T, settlement currency. */
  readonly margin: number;
  /** Fraction of notional, added to each bracket's rate. */
  readonly feeRate: number;
  readonly maintenanceAt: keyof typeof MAINTENANCE_AT;
  /** Quote per base: where the walk through a flat schedule starts, the mark or else the entry. */
  readonly from: number;
}

/** What the kernel found: the price, and what it takes to state it exactly. */
export interface KernelPrice {
  /** Quote per base; NaN when no positive price liquidates. */
  readonly price: number;
  /** The bracket that decided; also where there is no price. */
  readonly bracket: number;
  /** Whether the answer is the floor of that bracket itself, where a flat schedule's requirement jumps. */
  readonly edge: boolean;
  /**
   * How far `price` can lie from the exact solution of what the doubles stand for, each taken to be within 2^-52 of its size.
   * Infinity where the doubles cannot tell: on which side of a flat schedule's floor the position stands, or whether there
   * is a price at all. 0 where there surely is none.
   */
  readonly errorBound: number;
}

const ROOM = 64; // brackets that fit the memory taken once; of 349 recorded markets none has more than 12
const RECORD_BYTES = Math.ceil(MARGIN_ROW.bytes / 16) * 16;

/** Prices one position at a time, in memory taken once: a call takes nothing, so no view of a block dies by it. */
export class MarginRowCall {
  readonly #exports: CoreExports;
  readonly #arena: Arena;
  readonly #home: Taken;

  constructor(exports: CoreExports, arena: Arena) {
    this.#exports = exports;
    this.#arena = arena;
    this.#home = arena.take(RECORD_BYTES + scheduleBytes(ROOM));
  }

  price(row: MarginRow, schedule: KernelSchedule): KernelPrice {
    const brackets = bracketCount(schedule);
    if (brackets <= ROOM) return this.#priceAt(this.#home.address, row, schedule);
    const taken = this.#arena.take(RECORD_BYTES + scheduleBytes(brackets));
    try {
      return this.#priceAt(taken.address, row, schedule);
    } finally {
      this.#arena.release(taken);
    }
  }

  #priceAt(record: number, row: MarginRow, schedule: KernelSchedule): KernelPrice {
    const {floats, integers} = this.#arena;
    writeSchedule(floats, integers, record, MARGIN_ROW, record + RECORD_BYTES, schedule);
    const f64 = record / 8;
    const i32 = record / 4;
    floats[f64 + MARGIN_ROW.feeRate / 8] = row.feeRate;
    floats[f64 + MARGIN_ROW.contracts / 8] = schedule.contracts ?? 0;
    floats[f64 + MARGIN_ROW.size / 8] = row.size;
    floats[f64 + MARGIN_ROW.entry / 8] = row.entry;
    floats[f64 + MARGIN_ROW.margin / 8] = row.margin;
    floats[f64 + MARGIN_ROW.from / 8] = row.from;
    integers[i32 + MARGIN_ROW.contract / 4] = CONTRACT[row.contract];
    integers[i32 + MARGIN_ROW.maintenanceAt / 4] = MAINTENANCE_AT[row.maintenanceAt];
    integers[i32 + MARGIN_ROW.side / 4] = row.side;
    this.#exports.marginPrice(record);
    requireOk(integers[i32 + MARGIN_ROW.status / 4]!);
    return {
      price: floats[f64 + MARGIN_ROW.price / 8]!,
      bracket: integers[i32 + MARGIN_ROW.bracket / 4]!,
      edge: integers[i32 + MARGIN_ROW.edge / 4] === 1,
      errorBound: floats[f64 + MARGIN_ROW.errorBound / 8]!,
    };
  }
}
