import {compareRatios, isZeroRatio, type Ratio} from '../../decimal/index.js';

/** What speaks for a remedy. */
export type RemedyTag = 'least-money' | 'smallest-cut' | 'no-new-money' | 'half-and-half';

/** What a remedy asks of the one who takes it. */
export interface RemedyCost {
  /** Money put in, one currency for all. */
  readonly money: Ratio;
  /** What is given up of the position, one unit for all. */
  readonly given: Ratio;
  /** Whether two changes are made, each about half of the way. */
  readonly isHalf: boolean;
}

/**
 * Returns remedies in the order a page shows them, with what speaks for each: one change before two, and among those the one that
 * gives up least, then the one that needs least money.
 *
 * `least-money` and `smallest-cut` belong to the first in each; `no-new-money` to every one that needs none.
 */
export function ranked<R extends {readonly cost: RemedyCost}>(
  remedies: readonly R[],
): (R & {readonly tags: readonly RemedyTag[]})[] {
  const order = [...remedies].sort(
    (a, b) =>
      Number(a.cost.isHalf) - Number(b.cost.isHalf) ||
      compareRatios(a.cost.given, b.cost.given) ||
      compareRatios(a.cost.money, b.cost.money),
  );
  const least = (of: 'money' | 'given'): Ratio | undefined => order.map(({cost}) => cost[of]).sort(compareRatios)[0];
  const [money, given] = [least('money'), least('given')];
  return order.map(remedy => {
    const {cost} = remedy;
    const tags: RemedyTag[] = [];
    if (compareRatios(cost.money, money!) === 0) tags.push('least-money');
    if (compareRatios(cost.given, given!) === 0) tags.push('smallest-cut');
    if (isZeroRatio(cost.money)) tags.push('no-new-money');
    if (cost.isHalf) tags.push('half-and-half');
    return {...remedy, tags};
  });
}
