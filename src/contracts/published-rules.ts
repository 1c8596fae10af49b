import {decimal, ZERO, type DecimalInput} from '../decimal/index.js';
import type {MarginRules, Schedule} from './rules.js';

/**
 * Returns the rules a venue publishes, from its own table: a line a bracket, `upTo rate deduction maxLeverage`, with `-` for
 * what there is not. Maintenance at the mark, no fee in the requirement, triggered by the mark, liquidated on equality.
 *
 * Nothing is validated, for a table that is part of the package is held by the package's tests: each must pass the doors a
 * caller's own goes through, `continuousSchedule` and `marginRules`, and come out of them the same.
 *
 * @param tick - price step, quote per base; unrounded where it is left out.
 */
export function publishedRules(kind: Schedule['kind'], table: string, tick?: DecimalInput): MarginRules {
  let floor = ZERO;
  const brackets = table
    .trim()
    .split(/\s*\n\s*/u)
    .map(line => {
      const [cap, rate, deduction, maxLeverage] = line.split(/\s+/u).map(word => (word === '-' ? null : decimal(word)));
      const bracket = {
        floor,
        cap: cap ?? null,
        rate: rate ?? ZERO,
        deduction: deduction ?? ZERO,
        maxLeverage: maxLeverage ?? null,
      };
      floor = bracket.cap ?? floor;
      return bracket;
    });
  return {
    schedule: {kind, brackets},
    maintenanceAt: 'mark',
    feeRate: ZERO,
    grid: tick === undefined ? {kind: 'unrounded'} : {kind: 'tick', step: decimal(tick)},
    trigger: 'mark',
    atThreshold: 'liquidates',
  };
}
