import {
  addRatios,
  decimal,
  larger,
  multiplyRatios,
  ratio,
  roundRatio,
  roundToGrid,
  smaller,
  subtractRatios,
  toFloat,
  type Decimal,
  type PriceGrid,
  type Ratio,
} from '../decimal/index.js';
import {CALM_ROOM, WATCH_ROOM, type Level} from './level.js';
import {CENT_GRID, FIGURES} from './stated.js';

/** The next calmer level and the room it begins at. */
export interface Calmer {
  readonly level: Level;
  /** Fraction of the price now. */
  readonly room: Ratio;
}

/** Returns the next calmer level; `null` where there is none, or nothing to be calm about. */
export function calmerThan(level: Level): Calmer | null {
  if (level === 'watch') return {level: 'calm', room: CALM_ROOM};
  if (level === 'danger' || level === 'liquidatable') return {level: 'watch', room: WATCH_ROOM};
  return null;
}

/**
 * Returns the price that leaves a room, as a page would state it, rounded away from the price now so that the room is whole.
 *
 * @param now - quote per base.
 * @param grid - the venue's; where it has none, six significant digits and never fewer than two decimals.
 */
export function priceWithRoom(now: Decimal, room: Ratio, direction: 'falling' | 'rising', grid: PriceGrid): Decimal {
  const one = ratio('1');
  const share = direction === 'falling' ? subtractRatios(one, room) : addRatios(one, room);
  const exact = multiplyRatios(ratio(now), share);
  const away = direction === 'falling' ? 'down' : 'up';
  if (grid.kind !== 'unrounded') return roundToGrid(exact, grid, away);
  const nearer = away === 'down' ? larger : smaller;
  return nearer(roundRatio(exact, FIGURES, away), roundToGrid(exact, CENT_GRID, away));
}

/** Returns a power of ten that is some decimal places below a number's first digit: the step of an amount nobody gave one for. */
export function stepBelow(value: number, places: number): Decimal {
  return decimal(`1e${Math.floor(Math.log10(value)) - places}`);
}

/** Returns the step a price is printed on where its venue has none: six significant digits, and never fewer than two decimals. */
export const printedStep = (price: Decimal): Decimal =>
  smaller(decimal('0.01'), stepBelow(toFloat(price), FIGURES - 1));

/** Returns the step that is worth about a cent at a price. */
export const stepWorthACent = (price: Decimal): Decimal =>
  decimal(`1e${-2 - Math.max(0, Math.floor(Math.log10(toFloat(price))))}`);
