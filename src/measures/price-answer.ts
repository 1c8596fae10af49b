import {negateRatio, ratioSign, roundToGrid, sign} from '../decimal/index.js';
import type {Decimal, PriceGrid, Ratio} from '../decimal/index.js';
import type {Side} from '../contracts/index.js';
import type {NeverReason} from './answer.js';

/** A price that one closed form gives. `now`: no positive price is left to reach, every one is past it. */
export type PriceAnswer =
  | {
      readonly kind: 'at';
      /** On the venue's grid, towards the earlier liquidation; quote per base. */
      readonly price: Decimal;
      readonly exact: Ratio;
      readonly direction: 'falling' | 'rising';
    }
  | {readonly kind: 'now'; readonly price: null; readonly exact: Ratio | null; readonly direction: 'falling' | 'rising'}
  | {readonly kind: 'never'; readonly why: NeverReason};

const UNROUNDED: PriceGrid = {kind: 'unrounded'};

/**
 * Names what a closed form found: a long whose price is zero or below is never reached, a short's is already passed.
 *
 * @param exact - quote per base; any sign.
 * @param grid - rounded up for a long, down for a short; unrounded when left out.
 */
export function priceAnswer(exact: Ratio, side: Side, grid: PriceGrid = UNROUNDED): PriceAnswer {
  const falling = side === 'long';
  const direction = falling ? 'falling' : 'rising';
  if (ratioSign(exact) <= 0) {
    return falling ? {kind: 'never', why: 'fully-collateralised'} : {kind: 'now', price: null, exact: null, direction};
  }
  const price = roundToGrid(exact, grid, falling ? 'up' : 'down');
  return sign(price) === 0 ? {kind: 'now', price: null, exact, direction} : {kind: 'at', price, exact, direction};
}

/** s·a. */
export const signed = (s: 1 | -1, a: Ratio): Ratio => (s === 1 ? a : negateRatio(a));
