import {InputError} from '../errors.js';
import {LINE_BYTES, SCHEDULE} from './abi.js';

/** A schedule of brackets as columns of equal length. */
export interface KernelSchedule {
  readonly kind: keyof typeof SCHEDULE;
  /** Notional in settlement currency, inclusive, ascending; contracts where the schedule goes by contracts. */
  readonly floors: ArrayLike<number>;
  /** Maintenance rates, fractions of notional. */
  readonly rates: ArrayLike<number>;
  /** Amounts deducted from rate × notional, settlement currency. */
  readonly deductions: ArrayLike<number>;
  /** Contracts held: chooses the bracket where the schedule goes by contracts. */
  readonly contracts?: number;
}

/** The fields both records begin with: where a schedule's columns are noted. */
interface RuleOffsets {
  readonly brackets: number;
  readonly scheduleKind: number;
  readonly floors: number;
  readonly rates: number;
  readonly deductions: number;
  readonly table: number;
}

/** Bytes a schedule of `brackets` brackets takes: three columns and the scratch table, each 16-byte aligned. */
export function scheduleBytes(brackets: number): number {
  return 3 * columnBytes(brackets) + brackets * LINE_BYTES;
}

/** Bytes of a column of doubles, up to the next multiple of 16. */
export function columnBytes(count: number): number {
  return (count + (count & 1)) * 8;
}

/** Returns how many brackets there are. @throws {InputError} `columns-differ` when the columns are not equally long. */
export function bracketCount({floors, rates, deductions}: KernelSchedule): number {
  if (rates.length === floors.length && deductions.length === floors.length) return floors.length;
  throw new InputError(
    'schedule',
    'columns-differ',
    `${floors.length} floors, ${rates.length} rates, ${deductions.length} deductions`,
    'Give each bracket a floor, a rate and a deduction.',
  );
}

/** Writes a schedule's columns at `at` and notes them in the record. */
export function writeSchedule(
  floats: Float64Array,
  integers: Int32Array,
  record: number,
  offsets: RuleOffsets,
  at: number,
  schedule: KernelSchedule,
): void {
  const {length} = schedule.floors;
  const column = columnBytes(length);
  floats.set(schedule.floors, at / 8);
  floats.set(schedule.rates, (at + column) / 8);
  floats.set(schedule.deductions, (at + 2 * column) / 8);
  integers[(record + offsets.brackets) / 4] = length;
  integers[(record + offsets.scheduleKind) / 4] = SCHEDULE[schedule.kind];
  integers[(record + offsets.floors) / 4] = at;
  integers[(record + offsets.rates) / 4] = at + column;
  integers[(record + offsets.deductions) / 4] = at + 2 * column;
  integers[(record + offsets.table) / 4] = at + 3 * column;
}
