import {decimal, isDecimal, ratio, requirePositive, sign} from '../decimal/index.js';
import type {DecimalInput, Ratio} from '../decimal/index.js';
import type {Account, MarginRules, Position, Side} from '../contracts/index.js';
import type {Kernel} from '../kernel/index.js';
import {InputError} from '../errors.js';

/*
 * Amounts are validated where contracts are made. Here a call from plain JavaScript is kept from handing in something that no
 * such door has seen: it is refused, not read, and no answer is ever NaN.
 */

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const isPositive = (value: unknown): boolean => isDecimal(value) && sign(value) > 0;

export const isNotNegative = (value: unknown): boolean => isDecimal(value) && sign(value) >= 0;

const isRatio = (value: unknown): value is Ratio =>
  isObject(value) && isDecimal(value['numerator']) && isPositive(value['denominator']);

const isOneOf = (value: unknown, ...words: readonly string[]): boolean => words.some(word => word === value);

/** @throws {InputError} `not-a-kernel`. */
export function requireKernel(kernel: Kernel): void {
  if (isObject(kernel) && typeof kernel['marginPrice'] === 'function') return;
  throw new InputError('kernel', 'not-a-kernel', 'no kernel', 'Pass what `await loadKernel()` returns.');
}

/** @throws {InputError} `not-a-position`. */
export function requirePosition(position: Position): void {
  const {kind, side, entry, size, margin, rest}: Partial<Position> = isObject(position) ? position : {};
  const named = isOneOf(kind, 'linear', 'inverse', 'quanto') && isOneOf(side, 'long', 'short');
  const sized = isPositive(entry) && isRatio(size) && sign(size.numerator) > 0 && isRatio(margin);
  if (named && sized && isObject(rest) && isDecimal(rest.unrealisedProfit) && isDecimal(rest.maintenance)) return;
  const instead = 'Make it with linearPosition, inversePosition or quantoPosition.';
  throw new InputError('position', 'not-a-position', 'no position', instead);
}

/** @throws {InputError} `not-an-account`; `not-rules` at the position whose rules are none. */
export function requireAccount(held: Account): void {
  const {kind, balance, reserved, positions, collaterals}: Partial<Account> = isObject(held) ? held : {};
  const listed = Array.isArray(positions) && Array.isArray(collaterals);
  if (kind !== 'account' || !isDecimal(balance) || !isNotNegative(reserved) || !listed) {
    throw new InputError('account', 'not-an-account', 'no account', 'Make it with account().');
  }
  for (const {rules} of positions as Account['positions']) requireRules(rules);
}

/**
 * How many contracts a position is: what a schedule that goes by contracts is read by.
 *
 * @throws {InputError} `contracts-unknown` when the position was stated in coins or currency.
 */
export function requireContracts(position: Position): Ratio {
  const {contracts} = position;
  if (isRatio(contracts) && sign(contracts.numerator) > 0) return contracts;
  const instead = 'State the position in contracts, for its brackets go by contracts.';
  throw new InputError('position', 'contracts-unknown', 'a number of contracts nobody stated', instead);
}

/** @throws {InputError} `not-rules`. */
export function requireRules(rules: MarginRules): void {
  const {schedule, feeRate, grid, maintenanceAt, atThreshold}: Partial<MarginRules> = isObject(rules) ? rules : {};
  const worded = isOneOf(maintenanceAt, 'mark', 'entry') && isOneOf(atThreshold, 'liquidates', 'survives');
  if (worded && isNotNegative(feeRate) && isGrid(grid) && isSchedule(schedule)) return;
  throw new InputError(
    'rules',
    'not-rules',
    'no margin rules',
    'Make them with marginRules, or take those of a venue.',
  );
}

function isSchedule(schedule: unknown): boolean {
  if (!isObject(schedule) || !isOneOf(schedule['kind'], 'continuous', 'flat', 'contracts')) return false;
  const {brackets} = schedule;
  return Array.isArray(brackets) && brackets.length > 0 && brackets.every(isBracket);
}

function isBracket(row: unknown): boolean {
  if (!isObject(row) || !isDecimal(row['floor']) || !isNotNegative(row['rate'])) return false;
  return isDecimal(row['deduction']) && (row['cap'] === null || isDecimal(row['cap']));
}

/** Whether a value is a price grid. */
export function isGrid(grid: unknown): boolean {
  if (!isObject(grid)) return false;
  const {kind, step, figures, decimals} = grid;
  if (kind === 'tick') return isPositive(step);
  return kind === 'unrounded' || (kind === 'significant' && Number.isInteger(figures) && Number.isInteger(decimals));
}

/** @throws {InputError} `not-a-choice`, as the contracts' doors. */
export function requireWord<T extends string>(word: T, field: string, ...words: readonly T[]): void {
  if (isOneOf(word, ...words)) return;
  const choices = words.join(', ');
  throw new InputError(field, 'not-a-choice', 'none of the words it takes', `Choose one of ${choices}.`, {choices});
}

/** @throws {InputError} `not-a-list`. */
export function requireList<T>(rows: readonly T[], field: string): readonly T[] {
  if (Array.isArray(rows)) return rows as readonly T[];
  throw new InputError(field, 'not-a-list', 'no list', 'Pass an array, empty where there is nothing.');
}

/** A ratio as it is; anything else as `decimal` reads it. */
export function asRatio(value: Ratio | DecimalInput, field: string): Ratio {
  return isRatio(value) ? value : ratio(isDecimal(value) ? value : decimal(value, field));
}

/** An amount above zero as a ratio; also one that already is a ratio. */
export function positiveRatio(value: Ratio | DecimalInput, field: string): Ratio {
  const amount = asRatio(value, field);
  return {numerator: requirePositive(amount.numerator, field), denominator: amount.denominator};
}

/** s: +1 for a long, −1 for a short. */
export function signOfSide(side: Side): 1 | -1 {
  requireWord(side, 'side', 'long', 'short');
  return side === 'long' ? 1 : -1;
}
