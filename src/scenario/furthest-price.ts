import {compare, type Decimal, type PriceGrid} from '../decimal/index.js';
import {printedBetween} from './printed-prices.js';

/** What comes of putting a mark at a price, or why nothing does. */
export type Attempt<T> =
  | {readonly kind: 'found'; readonly price: Decimal; readonly value: T}
  | {readonly kind: 'refused'; readonly why: string};

/** How far a mark came towards a price. */
export interface Reached<T> {
  /** `null` where it stays where it was. */
  readonly found: {readonly price: Decimal; readonly value: T} | null;
  /** Why it came no further; `null` where it is there. */
  readonly why: string | null;
}

/**
 * Returns what comes of a price, or of the last one before it of which anything does. Halves the way between the two, so that a grid of
 * millions of prices takes some twenty attempts.
 *
 * @param from - a price of which something does come: where the mark is.
 */
export function furthestPrice<T>(
  from: Decimal,
  to: Decimal,
  grid: PriceGrid,
  attempt: (price: Decimal) => Attempt<T>,
): Reached<T> {
  const first = attempt(to);
  if (first.kind === 'found') return {found: first, why: null};
  let {why} = first;
  let found: Reached<T>['found'] = null;
  let [near, far] = [from, to];
  for (;;) {
    const middle = printedBetween(near, far, grid);
    // a price off the grid rounds past itself at first
    if (compare(middle, near) * compare(far, near) <= 0) return {found, why};
    const next = attempt(middle);
    if (next.kind === 'found') {
      found = next;
      near = middle;
    } else {
      ({why} = next);
      far = middle;
    }
  }
}
