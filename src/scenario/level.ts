import {compareRatios, ratio, type Ratio} from '../decimal/index.js';
import type {LiquidationAnswer} from '../measures/index.js';

/**
 * How near liquidation is, in a word. `none`: no price liquidates. `withheld`: the rules end before the price.
 * `unknown`: without a mark there is no distance.
 */
export type Level = 'calm' | 'watch' | 'danger' | 'liquidatable' | 'none' | 'withheld' | 'unknown';

/** Least room of the two calmer levels where no volatility is given; fractions of the mark. */
export const CALM_ROOM = ratio('0.4');
export const WATCH_ROOM = ratio('0.15');

/**
 * Returns the level by distance alone, to be shown as one "without volatility".
 *
 * @param room - signed fraction of the mark, positive while there is room; `null` without a mark.
 */
export function levelOf(liquidation: LiquidationAnswer, room: Ratio | null): Level {
  if (liquidation.kind === 'never') return 'none';
  if (liquidation.kind === 'now') return 'liquidatable';
  if (liquidation.beyondLastBracket) return 'withheld';
  return room === null ? 'unknown' : levelOfRoom(room);
}

/** Returns the level of a room, signed fraction of the mark. */
export function levelOfRoom(room: Ratio): Level {
  if (compareRatios(room, CALM_ROOM) >= 0) return 'calm';
  return compareRatios(room, WATCH_ROOM) >= 0 ? 'watch' : 'danger';
}
