import {compareRatios, type Ratio} from '../decimal/index.js';
import {CALM_ROOM, WATCH_ROOM, type LiquidationAnswer} from '../measures/index.js';

export {CALM_ROOM, WATCH_ROOM};

/**
 * How near liquidation is, in a word. `none`: no price liquidates. `withheld`: the rules end before the price.
 * `unknown`: without a mark there is no distance.
 */
export type Level = 'calm' | 'watch' | 'danger' | 'liquidatable' | 'none' | 'withheld' | 'unknown';

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
