import {decimal, formatDecimal, fromFloat, toFloat} from '../decimal/index.js';
import {nearestCorrelation} from '../measures/index.js';
import type {CorrelationText} from './scenario.js';

/** Digits a correlation is offered with. */
const STEP = decimal('0.0001');

/**
 * Returns correlations as near to some that contradict each other as any that do not, to four digits.
 *
 *     (1 − ε)·R        R the nearest, ε = n·10⁻⁴: more than rounding can take from its least eigenvalue
 *
 * @param assets - those that move, in their order.
 * @param rows - as read: every value from −1 to 1; pairs that are not named are 0.
 * @returns a row for every pair that is not 0.
 */
export function possibleCorrelations(
  assets: readonly string[],
  rows: readonly {readonly first: string; readonly second: string; readonly value: number}[],
): CorrelationText[] {
  const stated = assets.map((a, at) =>
    assets.map((b, other): number => {
      const is = (row: (typeof rows)[number]): boolean =>
        (row.first === a && row.second === b) || (row.first === b && row.second === a);
      return at === other ? 1 : (rows.find(is)?.value ?? 0);
    }),
  );
  const {matrix} = nearestCorrelation(stated);
  const kept = 1 - assets.length * toFloat(STEP);
  return assets.flatMap((first, at) =>
    assets.slice(at + 1).flatMap((second, after) => {
      const value = fromFloat(matrix[at]![at + 1 + after]! * kept, 0, STEP, 'down');
      const text = formatDecimal(value);
      return text === '0' ? [] : [{first, second, value: text}];
    }),
  );
}
