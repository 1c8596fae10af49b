import {multiply} from './arithmetic.js';
import type {Decimal} from './exact.js';
import {firstExponent, powerOfTen, ratioSign, roundRatio, wholeQuotient, type Ratio} from './ratio.js';

/**
 * The prices a venue can print.
 *
 * - `tick`: multiples of `step`.
 * - `significant`: at most `figures` significant digits and at most `decimals` decimals; whole prices are always allowed.
 * - `unrounded`: no grid; 40 significant digits.
 *
 * @source Hyperliquid Docs, "Tick and lot size", for `significant`: 5 figures, 6 − szDecimals decimals, "integer prices are
 * always allowed", read 2026-11-20.
 */
export type PriceGrid =
  | {readonly kind: 'tick'; readonly step: Decimal}
  | {readonly kind: 'significant'; readonly figures: number; readonly decimals: number}
  | {readonly kind: 'unrounded'};

/** Significant digits where a venue has no grid. */
const UNROUNDED_DIGITS = 40;

/** Returns the smallest multiple of `tick` not below numerator / denominator; denominator and tick above zero. */
export const ceilToTick = (numerator: Decimal, denominator: Decimal, tick: Decimal): Decimal =>
  multiply(wholeQuotient(numerator, multiply(denominator, tick), 'up'), tick);

/** Returns the largest multiple of `tick` not above numerator / denominator; denominator and tick above zero. */
export const floorToTick = (numerator: Decimal, denominator: Decimal, tick: Decimal): Decimal =>
  multiply(wholeQuotient(numerator, multiply(denominator, tick), 'down'), tick);

/** Returns the neighbour of a ratio on the grid: the next above or below, or the ratio itself when it is on the grid. */
export function roundToGrid(r: Ratio, grid: PriceGrid, towards: 'up' | 'down'): Decimal {
  if (grid.kind === 'unrounded') return roundRatio(r, UNROUNDED_DIGITS, towards);
  const step = grid.kind === 'tick' ? grid.step : significantStep(r, grid.figures, grid.decimals);
  const onto = towards === 'up' ? ceilToTick : floorToTick;
  return onto(r.numerator, r.denominator, step);
}

/** The step at this price. A carry (99999.5 up to 100000) lands on the next decade's grid, for its step is a multiple. */
function significantStep(r: Ratio, figures: number, decimals: number): Decimal {
  if (ratioSign(r) === 0) return powerOfTen(-decimals);
  return powerOfTen(Math.max(-decimals, Math.min(0, firstExponent(r) - figures + 1)));
}
