import {compareRatios, formatDecimal, ratio, roundRatio, type Decimal, type Ratio} from '../decimal/index.js';
import {InputError} from '../errors.js';
import type {Schedule} from './rules.js';

/**
 * Returns the index of the bracket in force at a notional: the last whose floor is not above it. On a floor it is the
 * upper bracket; above the last cap, the last bracket.
 *
 * @param notional - settlement currency; contracts where the schedule goes by contracts.
 */
export function bracketAt({brackets}: Schedule, notional: Ratio): number {
  let low = 0;
  let high = brackets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareRatios(ratio(brackets[middle]!.floor), notional) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Returns the venue's highest opening leverage at a notional, `null` where it publishes none.
 *
 * @param notional - at entry, settlement currency; contracts where the schedule goes by contracts.
 */
export const maxLeverageAt = (schedule: Schedule, notional: Ratio): Decimal | null =>
  schedule.brackets[bracketAt(schedule, notional)]!.maxLeverage;

/** Digits of a leverage in a message, rounded up: it must not read as the maximum it exceeds. */
const LEVERAGE_DIGITS = 8;

/**
 * Refuses a leverage the venue would not open.
 *
 * @param leverage - notional over margin.
 * @param notional - at entry, settlement currency; contracts where the schedule goes by contracts.
 * @throws {InputError} `leverage-above-maximum` at `leverage`, with `values` found and most.
 */
export function checkLeverage(leverage: Ratio, schedule: Schedule, notional: Ratio): void {
  const highest = maxLeverageAt(schedule, notional);
  if (highest === null || compareRatios(leverage, ratio(highest)) <= 0) return;
  const values = {
    found: formatDecimal(roundRatio(leverage, LEVERAGE_DIGITS, 'up')),
    most: formatDecimal(highest),
  };
  throw new InputError(
    'leverage',
    'leverage-above-maximum',
    `${values.found}× is more than the venue opens at this size`,
    `Write at most ${values.most}, or a smaller size.`,
    values,
  );
}
