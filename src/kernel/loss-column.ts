import {CONVENTION, EMPIRICAL_BLOCK} from './abi-risk.js';
import type {Arena, Taken} from './arena.js';
import type {TailExports} from './exports-risk.js';

/** Which sample quantile, at which lower-tail probability, and what is averaged beyond it. */
export interface QuantileQuestion {
  /** 0 < p < 1. */
  readonly probability: number;
  /** 1 … 9, as Hyndman and Fan number them. */
  readonly type: number;
  readonly convention: keyof typeof CONVENTION;
}

/** A loss quantile and the mean loss beyond it, fractions, positive for a loss. */
export interface KernelLosses {
  readonly valueAtRisk: number;
  readonly shortfall: number;
}

export interface EmpiricalLosses extends KernelLosses {
  /** Returns averaged into the shortfall; 0 where none lies below the quantile. */
  readonly tail: number;
}

const RECORD_BYTES = Math.ceil(EMPIRICAL_BLOCK.bytes / 16) * 16;
const B = EMPIRICAL_BLOCK;

/**
 * Returns in the kernel's own memory: the caller writes `returns` and asks for losses, as often as he likes. Nothing is
 * copied and the column stays as it was written.
 *
 * The column is a view. **It dies when the kernel's memory grows**, so ask for it again after other calls. Release columns
 * in reverse order; one that stood on a released column answers with a KernelError `stale-block`.
 */
export class LossColumn {
  /** Returns. */
  readonly count: number;
  readonly #exports: TailExports;
  readonly #arena: Arena;
  readonly #taken: Taken;

  /** @param count - a whole number from 1: `lossColumn` of measures/ sees to it. */
  constructor(exports: TailExports, arena: Arena, count: number) {
    this.count = count;
    this.#exports = exports;
    this.#arena = arena;
    const column = count * 8 + (count & 1) * 8;
    this.#taken = arena.take(RECORD_BYTES + column + exports.selectionScratch(count) * 8);
    const record = this.#taken.address;
    const i32 = record / 4;
    arena.integers[i32 + B.count / 4] = count;
    arena.integers[i32 + B.returns / 4] = record + RECORD_BYTES;
    arena.integers[i32 + B.scratch / 4] = record + RECORD_BYTES + column;
  }

  /** Fractions per bar. Written by the caller. */
  get returns(): Float64Array {
    const record = this.#arena.addressOf(this.#taken);
    return new Float64Array(this.#arena.floats.buffer, record + RECORD_BYTES, this.count);
  }

  /**
   * Historical losses of the column as it stands: 100,000 returns take about 20 µs.
   *
   * A NaN among the returns is counted and never found; whoever writes the column vouches for its numbers.
   */
  losses({probability, type, convention}: QuantileQuestion): EmpiricalLosses {
    const record = this.#arena.addressOf(this.#taken);
    const {floats, integers} = this.#arena;
    floats[(record + B.probability) / 8] = probability;
    integers[(record + B.type) / 4] = type;
    integers[(record + B.convention) / 4] = CONVENTION[convention];
    this.#exports.empiricalTail(record);
    return {
      valueAtRisk: floats[(record + B.valueAtRisk) / 8]!,
      shortfall: floats[(record + B.shortfall) / 8]!,
      tail: integers[(record + B.tail) / 4]!,
    };
  }

  /** Gives the memory back, and with it that of every column made later. Twice does nothing. */
  release(): void {
    this.#arena.release(this.#taken);
  }
}
