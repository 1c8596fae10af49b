import {requireAboveZero} from '../risk-door.js';

const SECONDS_OF_A_YEAR = 365 * 86_400;

/**
 * Returns how many bars a year has: 365 days of a market that never closes, unless the caller counts otherwise.
 *
 * @param stepSeconds - length of a bar: 86,400 gives 365, 3,600 gives 8,760.
 * @param stated - the caller's own count: 252 for a stock exchange's days.
 */
export function barsPerYear(stepSeconds: number, stated?: number): number {
  return stated === undefined ? SECONDS_OF_A_YEAR / stepSeconds : requireAboveZero(stated, 'periodsPerYear');
}
