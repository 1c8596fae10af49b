import {
  add,
  compare,
  decimal,
  fromFloat,
  ratio,
  roundToGrid,
  sign,
  subtract,
  toFloat,
  type Decimal,
  type PriceGrid,
} from '../decimal/index.js';
import {printedStep} from './calmer.js';

/** Finer than any grid: what leads from one printed price to the next. */
const NUDGE = decimal('1e-30');

/** Returns the grid prices are printed on: the venue's; without one, six significant digits and never fewer than two decimals. */
export function printedGrid(grid: PriceGrid, price: Decimal): PriceGrid {
  if (grid.kind !== 'unrounded') return grid;
  return {kind: 'tick', step: printedStep(price)};
}

/**
 * Returns the printed price nearest to one that a hand points at; the least there is where it points at zero or below.
 *
 * @param at - where the hand is, quote per base: a place on a screen, so that a float is exact enough.
 */
export function nearestPrinted(at: number, grid: PriceGrid): Decimal {
  const least = printedBeside(decimal('0'), 1, grid);
  if (!(at > toFloat(least))) return least;
  const exact = ratio(fromFloat(at, 0, NUDGE, 'down'));
  const [below, above] = [roundToGrid(exact, grid, 'down'), roundToGrid(exact, grid, 'up')];
  return at - toFloat(below) < toFloat(above) - at ? below : above;
}

/** Returns the printed price some steps up, or down where there are fewer than none; never below the least there is. */
export function printedBeside(price: Decimal, steps: number, grid: PriceGrid): Decimal {
  let at = price;
  for (let left = Math.abs(steps); left > 0; left--) {
    const next =
      steps > 0
        ? roundToGrid(ratio(add(at, NUDGE)), grid, 'up')
        : roundToGrid(ratio(subtract(at, NUDGE)), grid, 'down');
    if (sign(next) <= 0) return at;
    at = next;
  }
  return at;
}

/** Returns the printed price half way between two, the nearer to the first; the first where nothing stands between them. */
export function printedBetween(near: Decimal, far: Decimal, grid: PriceGrid): Decimal {
  const middle = ratio(add(near, far), decimal('2'));
  return roundToGrid(middle, grid, compare(near, far) < 0 ? 'down' : 'up');
}
