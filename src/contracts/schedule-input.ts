import {
  add,
  compare,
  decimal,
  multiply,
  requireNonNegative,
  subtract,
  ZERO,
  type Decimal,
  type DecimalInput,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {fields, list, positive, requireRate} from './door.js';
import {deductionDoesNotJoin, edgeMissing, gap, ratesUnsorted, unsorted} from './schedule-refusals.js';
import type {Bracket, Schedule} from './rules.js';

/** One bracket in the caller's words: where it begins, where it ends, or both. */
export interface BracketInput {
  /** Inclusive; notional in settlement currency, or contracts. Left out: where the row before ends, 0 for the first. */
  readonly floor?: DecimalInput | undefined;
  /** Exclusive. Left out or null: where the next row begins; the last row then has no end. */
  readonly upTo?: DecimalInput | null | undefined;
  /** m: maintenance rate, a fraction of notional, 0 ≤ m < 1. */
  readonly rate: DecimalInput;
  /** c: settlement currency. Left out: what joins the row up in a continuous schedule, 0 elsewhere. */
  readonly deduction?: DecimalInput | undefined;
  /** The venue's highest opening leverage in this bracket; null where it publishes none. */
  readonly maxLeverage?: DecimalInput | null | undefined;
}

/**
 * Returns a schedule whose requirement grows without jumps: rates ascend and deductions join the rows up,
 *
 *     cₖ = cₖ₋₁ + floorₖ·(mₖ − mₖ₋₁)
 *
 * A deduction that is stated is checked against this, exactly; one left out is computed. The first row's is free (0 when
 * left out), so that a single bracket can be taken out of a longer schedule.
 *
 * @throws {InputError} `brackets-empty`, `brackets-unsorted`, `brackets-gap`, `rates-unsorted`, `rate-out-of-bounds`,
 * `deduction-does-not-join`, at the cell: `brackets[1].deduction`.
 * @source Binance, "How to Calculate Liquidation Price of COIN-M Futures Contracts", FAQ ceccfcfb4e3a45e3b48b0b1bb1a8ae46:
 * the maintenance amount of a level.
 */
export function continuousSchedule(rows: readonly BracketInput[]): Schedule {
  const brackets: Bracket[] = [];
  for (const [index, row] of frames(rows).entries()) {
    const before = brackets.at(-1);
    const {deduction: stated} = rows[index]!;
    if (before !== undefined && compare(row.rate, before.rate) < 0) throw ratesUnsorted(index, before.rate, row.rate);
    const joined =
      before === undefined ? ZERO : add(before.deduction, multiply(row.floor, subtract(row.rate, before.rate)));
    const deduction = stated === undefined ? joined : decimal(stated, `brackets[${index}].deduction`);
    if (before !== undefined && compare(deduction, joined) !== 0) throw deductionDoesNotJoin(index, deduction, joined);
    brackets.push({...row, deduction});
  }
  return {kind: 'continuous', brackets};
}

/**
 * Returns a schedule that puts each bracket's rate on the whole notional: the requirement jumps at an edge.
 *
 * @throws {InputError} as `continuousSchedule`, but rates may fall and deductions need not join.
 */
export const flatSchedule = (rows: readonly BracketInput[]): Schedule => ({kind: 'flat', brackets: asStated(rows)});

/**
 * Returns a schedule chosen by the number of contracts held, which price does not move; floors are contracts.
 *
 * @throws {InputError} as `flatSchedule`.
 */
export const contractsSchedule = (rows: readonly BracketInput[]): Schedule => ({
  kind: 'contracts',
  brackets: asStated(rows),
});

function asStated(rows: readonly BracketInput[]): Bracket[] {
  return frames(rows).map((row, index) => ({
    ...row,
    deduction: decimal(rows[index]!.deduction ?? ZERO, `brackets[${index}].deduction`),
  }));
}

/** Everything of the rows but their deductions: from 0 upwards, each beginning where the one before ends. */
function frames(rows: readonly BracketInput[]): Omit<Bracket, 'deduction'>[] {
  if (list(rows, 'brackets').length === 0) {
    throw new InputError('brackets', 'brackets-empty', 'no bracket', 'Write at least one row: floor 0 and its rate.');
  }
  const read = rows.map(cells);
  return read.map((row, index) => {
    const floor = floorOf(read, index);
    const next = read[index + 1];
    const cap = row.upTo ?? next?.floor ?? null;
    if (cap === null && next !== undefined) throw edgeMissing(index + 1);
    if (cap !== null && compare(cap, floor) <= 0)
      throw row.upTo ? unsorted(index, 'upTo') : unsorted(index + 1, 'floor');
    return {floor, cap, rate: row.rate, maxLeverage: row.maxLeverage};
  });
}

interface Cells {
  readonly floor: Decimal | undefined;
  readonly upTo: Decimal | undefined;
  readonly rate: Decimal;
  readonly maxLeverage: Decimal | null;
}

function cells(row: BracketInput, index: number): Cells {
  const at = `brackets[${index}]`;
  const {floor, upTo, rate, maxLeverage} = fields(row, at);
  return {
    floor: floor === undefined ? undefined : requireNonNegative(decimal(floor, `${at}.floor`), `${at}.floor`),
    upTo: upTo === undefined || upTo === null ? undefined : positive(upTo, `${at}.upTo`),
    rate: requireRate(decimal(rate, `${at}.rate`), `${at}.rate`),
    maxLeverage: maxLeverage === undefined || maxLeverage === null ? null : positive(maxLeverage, `${at}.maxLeverage`),
  };
}

function floorOf(rows: readonly Cells[], index: number): Decimal {
  const {floor} = rows[index]!;
  const before = rows[index - 1];
  const end = before === undefined ? ZERO : before.upTo;
  if (floor === undefined) {
    if (end === undefined) throw edgeMissing(index);
    return end;
  }
  if (before?.floor !== undefined && compare(floor, before.floor) <= 0) throw unsorted(index, 'floor');
  if (end !== undefined && compare(floor, end) !== 0) throw gap(index, floor, end);
  return floor;
}
