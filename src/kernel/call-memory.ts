import type {Arena} from './arena.js';

/** The memory of one call: a record, and columns of doubles behind it. Offsets and lengths in bytes and doubles. */
export class CallMemory {
  /** Where the record begins. */
  readonly record: number;
  readonly #arena: Arena;
  readonly #columns: readonly number[];

  constructor(arena: Arena, record: number, columns: readonly number[]) {
    this.#arena = arena;
    this.record = record;
    this.#columns = columns;
  }

  /** A field of the record that is a double. */
  float(offset: number): number {
    return this.#arena.floats[(this.record + offset) / 8]!;
  }

  setFloat(offset: number, value: number): void {
    this.#arena.floats[(this.record + offset) / 8] = value;
  }

  /** A field of the record that is an integer. */
  integer(offset: number): number {
    return this.#arena.integers[(this.record + offset) / 4]!;
  }

  /** Writes an integer, or the address of a column. */
  setInteger(offset: number, value: number): void {
    this.#arena.integers[(this.record + offset) / 4] = value;
  }

  /** The address of a column. */
  address(column: number): number {
    return this.#columns[column]!;
  }

  /** Fills a column. */
  fill(column: number, values: ArrayLike<number>): void {
    this.#arena.floats.set(values, this.address(column) / 8);
  }

  /** A copy of a column's first `count` doubles. */
  copy(column: number, count: number): Float64Array {
    const start = this.address(column) / 8;
    return this.#arena.floats.slice(start, start + count);
  }
}

const aligned = (bytes: number) => Math.ceil(bytes / 16) * 16;

/** Takes a record and its columns, does the work, and gives them back. @throws {KernelError} `out-of-memory`. */
export function withMemory<Result>(
  arena: Arena,
  recordBytes: number,
  columnLengths: readonly number[],
  work: (memory: CallMemory) => Result,
): Result {
  const bytes = columnLengths.reduce((sum, length) => sum + aligned(length * 8), aligned(recordBytes));
  const taken = arena.take(bytes);
  try {
    let next = taken.address + aligned(recordBytes);
    const columns = columnLengths.map(length => {
      const at = next;
      next += aligned(length * 8);
      return at;
    });
    return work(new CallMemory(arena, taken.address, columns));
  } finally {
    arena.release(taken);
  }
}
