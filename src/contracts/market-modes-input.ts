import {decimal, formatDecimal, multiply, requireNonNegative} from '../decimal/index.js';
import type {DecimalInput} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {assetName, fields, list, positive} from './door.js';
import {requireLimit, requireThreshold} from './loan-input.js';
import type {EfficiencyMode, IsolationTerms} from './market-modes.js';

/** An efficiency mode in the caller's words. */
export interface EfficiencyModeInput {
  /** Whole, > 0: 0 is the absence of a mode. */
  readonly id: number;
  readonly name: string;
  readonly collaterals: readonly string[];
  readonly debts: readonly string[];
  readonly limit: DecimalInput;
  readonly threshold: DecimalInput;
  readonly bonus: DecimalInput;
}

/**
 * Returns an efficiency mode.
 *
 * @throws {InputError} `out-of-bounds` at `id`; `threshold-out-of-bounds`, `limit-above-threshold`, `negative`; `not-a-list`, `empty`,
 * `not-a-name` at the row; what `decimal` throws.
 */
export function efficiencyMode(input: EfficiencyModeInput): EfficiencyMode {
  const given = fields(input, 'mode');
  if (!Number.isInteger(given.id) || given.id < 1 || given.id > 255) {
    const values = {found: String(given.id).slice(0, 40), least: '1', most: '255'};
    throw new InputError('id', 'out-of-bounds', 'no number of a mode', 'Write a whole number from 1 to 255.', values);
  }
  const threshold = requireThreshold(decimal(given.threshold, 'threshold'), 'threshold');
  return {
    kind: 'efficiency-mode',
    id: given.id,
    name: assetName(given.name, 'name'),
    collaterals: names(given.collaterals, 'collaterals'),
    debts: names(given.debts, 'debts'),
    threshold,
    limit: requireLimit(decimal(given.limit, 'limit'), threshold, 'limit'),
    bonus: requireNonNegative(decimal(given.bonus, 'bonus'), 'bonus'),
  };
}

/** An isolated collateral in the caller's words. */
export interface IsolationInput {
  readonly asset: string;
  /** Base currency, at most two decimals, > 0. */
  readonly ceiling: DecimalInput;
  /** `null` where it is not on record. */
  readonly borrowable: readonly string[] | null;
}

/**
 * Returns the terms of an isolated collateral.
 *
 * @throws {InputError} `not-positive`, `finer-than-unit` at `ceiling`; `empty`, `not-a-name`, `not-a-list`; what `decimal` throws.
 */
export function isolation(input: IsolationInput): IsolationTerms {
  const given = fields(input, 'isolation');
  const ceiling = positive(given.ceiling, 'ceiling');
  if (formatDecimal(multiply(ceiling, decimal('100'))).includes('.')) {
    const values = {found: formatDecimal(ceiling), decimals: '2'};
    throw new InputError(
      'ceiling',
      'finer-than-unit',
      `${values.found} is finer than a cent`,
      'Write whole cents.',
      values,
    );
  }
  return {
    kind: 'isolation',
    asset: assetName(given.asset, 'asset'),
    ceiling,
    borrowable: given.borrowable === null ? null : names(given.borrowable, 'borrowable'),
  };
}

const names = (rows: readonly string[], field: string): readonly string[] =>
  list(rows, field).map((row, at) => assetName(row, `${field}[${at}]`));
