import {
  decimal,
  larger,
  roundRatio,
  roundToGrid,
  smaller,
  type Decimal,
  type PriceGrid,
  type Ratio,
} from '../decimal/index.js';

/** A price as a measure answers it. */
interface Priced {
  readonly price: Decimal | null;
  readonly exact: Ratio | null;
  readonly direction: 'falling' | 'rising';
}

/** Significant digits of a price where no grid is known; two decimals are kept in any case. */
export const FIGURES = 6;
/** Prices in cents. */
export const CENT_GRID: PriceGrid = {kind: 'tick', step: decimal('0.01')};

/**
 * Returns the price as a page states it: on the venue's grid; without one, six significant digits and never fewer than
 * two decimals. Always towards the earlier liquidation; `null` where there is no price.
 */
export function statedPrice(answer: Priced | {readonly kind: 'never'}, grid: PriceGrid): Decimal | null {
  if (!('price' in answer) || answer.exact === null || answer.price === null) return null;
  if (grid.kind !== 'unrounded') return answer.price;
  const {exact, direction} = answer;
  const towards = direction === 'falling' ? 'up' : 'down';
  const finer = towards === 'up' ? smaller : larger;
  return finer(roundRatio(exact, FIGURES, towards), roundToGrid(exact, CENT_GRID, towards));
}
