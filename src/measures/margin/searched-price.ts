import {decimal, formatDecimal, multiply, ONE, ratio, roundToGrid, sign, toFloat} from '../../decimal/index.js';
import type {Decimal, PriceGrid, Ratio} from '../../decimal/index.js';
import type {Side} from '../../contracts/index.js';
import type {NeverReason} from '../answer.js';

/** A liquidation price whose equation has no rational root. */
export type SearchedPriceAnswer =
  | {
      readonly kind: 'at' | 'now';
      /** The grid's neighbour of the root towards the earlier liquidation; exactly that one, though the root is no fraction. */
      readonly price: Decimal;
      readonly approximate: true;
      readonly direction: 'falling' | 'rising';
    }
  | {readonly kind: 'now'; readonly price: null; readonly direction: 'falling' | 'rising'}
  | {readonly kind: 'never'; readonly why: NeverReason};

/** What is asked of the equation: only signs, each exact. */
export interface SlackSigns {
  /** The sign of equity less requirement at a price > 0. */
  readonly at: (price: Decimal) => -1 | 0 | 1;
  /** The same as the price goes to zero (long) or beyond all bounds (short). */
  readonly atTheEnd: -1 | 0 | 1;
  readonly whyNever: NeverReason;
}

/** Decimals below the first digit of the mark where the venue has no grid. */
const FINE_DIGITS = 30;

/** Steps outwards, each half or twice the price before. */
const MOST_STEPS = 220;

/**
 * Returns the price on the grid at which slack first changes its sign on the way from the mark: by bisection of whole steps, each
 * asked exactly, so that no float decides.
 *
 * Slack must be straight or concave in price or in 1/price, as every requirement here is: healthy prices are then one interval.
 *
 * @param mark - quote per base, > 0: healthy there, the way goes to the loss; unhealthy, to the gain, and the answer is `now`.
 */
export function searchedPrice(signs: SlackSigns, side: Side, mark: Decimal, grid: PriceGrid): SearchedPriceAnswer {
  const falling = side === 'long';
  const direction = falling ? 'falling' : 'rising';
  const step = fineStep(mark, grid);
  const healthy = (count: bigint) => (count === 0n ? !falling : signs.at(priceOf(count, step)) >= 0);
  const start = largest(wholeSteps(mark, step), 1n);
  const stands = healthy(start);
  if (stands && signs.atTheEnd >= 0) return {kind: 'never', why: signs.whyNever};

  const outwards = falling === stands ? shrunk : doubled; // to the loss when healthy, to the gain when not
  let inside = start;
  let beyond = outwards(start);
  for (let steps = 0; healthy(beyond) === stands; steps++) {
    if (steps === MOST_STEPS || beyond === 0n) return {kind: 'now', price: null, direction};
    inside = beyond;
    beyond = outwards(beyond);
  }
  let [good, bad] = stands ? [inside, beyond] : [beyond, inside];
  while (good - bad > 1n || bad - good > 1n) {
    const middle = (good + bad) / 2n;
    if (healthy(middle)) good = middle;
    else bad = middle;
  }
  // the last healthy step: above a long's root, below a short's
  const price = roundToGrid(ratio(priceOf(good, step)), grid, falling ? 'up' : 'down');
  if (sign(price) === 0) return {kind: 'now', price: null, direction};
  return {kind: stands ? 'at' : 'now', price, approximate: true, direction};
}

const shrunk = (count: bigint): bigint => count / 2n;
const doubled = (count: bigint): bigint => count * 2n;
const largest = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const priceOf = (count: bigint, step: Decimal): Decimal => multiply(decimal(count), step);

function wholeSteps(mark: Decimal, step: Decimal): bigint {
  return BigInt(formatDecimal(roundToGrid(stepsOf(mark, step), {kind: 'tick', step: ONE}, 'up')));
}

const stepsOf = (mark: Decimal, step: Decimal): Ratio => ratio(mark, step);

/** A step all prices of the grid are multiples of. */
function fineStep(mark: Decimal, grid: PriceGrid): Decimal {
  if (grid.kind === 'tick') return grid.step;
  if (grid.kind === 'significant') return decimal(`1e-${grid.decimals}`);
  return decimal(`1e${Math.floor(Math.log10(toFloat(mark))) - FINE_DIGITS}`);
}
