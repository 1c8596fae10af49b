import {add, compare, decimal, formatDecimal, ONE, ZERO, type DecimalInput, type PriceGrid} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {choice, fields, list, positive, requireRate} from './door.js';
import type {MarginRules, Schedule, TriggerPrice} from './rules.js';

/** Margin rules in the caller's words; what is left out is the commonest of its kind. */
export interface MarginRulesInput {
  /** From `continuousSchedule`, `flatSchedule` or `contractsSchedule`. */
  readonly schedule: Schedule;
  /** `mark` when left out. */
  readonly maintenanceAt?: 'mark' | 'entry' | undefined;
  /** f: fee counted in the requirement, a fraction of notional, 0 ≤ f < 1; 0 when left out. */
  readonly feeRate?: DecimalInput | undefined;
  /** Price step, quote per base, > 0: short for `grid: {kind: 'tick', step}`. */
  readonly tick?: DecimalInput | undefined;
  /** `unrounded` when both are left out. */
  readonly grid?: PriceGrid | undefined;
  /** `mark` when left out. */
  readonly trigger?: TriggerPrice | undefined;
  /** `liquidates` when left out. */
  readonly atThreshold?: 'liquidates' | 'survives' | undefined;
}

/** decimal.js could hold more; no venue prints more. */
const MOST_FIGURES = 60;

/**
 * Returns everything a venue's rules contribute to one liquidation.
 *
 * @throws {InputError} `brackets-empty` at `schedule`, `rate-out-of-bounds` at `feeRate` when a bracket's rate and the fee
 * together reach the whole notional, `given-twice`, `not-positive`, `not-a-choice`.
 */
export function marginRules(input: MarginRulesInput): MarginRules {
  const {
    schedule,
    maintenanceAt = 'mark',
    feeRate = ZERO,
    trigger = 'mark',
    atThreshold = 'liquidates',
  } = fields(input, 'rules');
  const {kind, brackets} = fields(schedule, 'schedule');
  choice(kind, 'schedule.kind', ['continuous', 'flat', 'contracts']);
  if (list(brackets, 'schedule.brackets').length === 0) {
    throw new InputError('schedule.brackets', 'brackets-empty', 'no bracket', 'Write at least one row.');
  }
  const fee = requireRate(decimal(feeRate, 'feeRate'), 'feeRate');
  for (const {rate} of brackets) {
    if (compare(add(rate, fee), ONE) < 0) continue;
    const found = formatDecimal(add(rate, fee));
    throw new InputError('feeRate', 'rate-out-of-bounds', `${found} with a bracket’s rate`, 'Together below 1.', {
      found,
    });
  }
  return {
    schedule,
    maintenanceAt: choice(maintenanceAt, 'maintenanceAt', ['mark', 'entry']),
    feeRate: fee,
    grid: gridOf(input),
    trigger: choice(trigger, 'trigger', ['mark', 'index', 'oracle', 'last']),
    atThreshold: choice(atThreshold, 'atThreshold', ['liquidates', 'survives']),
  };
}

function gridOf({tick, grid}: MarginRulesInput): PriceGrid {
  if (tick !== undefined && grid !== undefined) {
    throw new InputError('grid', 'given-twice', 'both tick and grid', 'State one and leave the other out.');
  }
  if (tick !== undefined) return {kind: 'tick', step: positive(tick, 'tick')};
  if (grid === undefined) return {kind: 'unrounded'};
  choice(fields(grid, 'grid').kind, 'grid.kind', ['tick', 'significant', 'unrounded']);
  if (grid.kind === 'tick') return {kind: 'tick', step: positive(grid.step, 'grid.step')};
  if (grid.kind !== 'significant') return {kind: 'unrounded'};
  return {
    kind: 'significant',
    figures: digits(grid.figures, 'grid.figures', 1),
    decimals: digits(grid.decimals, 'grid.decimals', 0),
  };
}

function digits(value: number, field: string, least: number): number {
  if (Number.isInteger(value) && value >= least && value <= MOST_FIGURES) return value;
  const values = {found: typeof value === 'number' ? String(value) : 'no number', least: String(least), most: '60'};
  throw new InputError(field, 'out-of-bounds', values.found, `Write a whole number from ${least} to 60.`, values);
}
