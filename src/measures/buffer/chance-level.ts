/** How near liquidation is by its chance. */
export type ChanceLevel = 'calm' | 'watch' | 'danger' | 'liquidatable' | 'none';

/** Chances at which the two less calm levels begin: at and above. */
export const WATCH_CHANCE = '0.01';
export const DANGER_CHANCE = '0.1';

/**
 * Returns the level of a chance of liquidation within the horizon, at the central volatility: calm below 1 %, danger from 10 % on.
 *
 * @source The design of the calculator, "Levels"; under no drift about 2.6 and 1.6 deviations away.
 */
export function levelOfChance(chance: number): 'calm' | 'watch' | 'danger' {
  if (chance < Number(WATCH_CHANCE)) return 'calm';
  return chance < Number(DANGER_CHANCE) ? 'watch' : 'danger';
}
