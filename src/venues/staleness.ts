import {InputError} from '../errors.js';
import type {Dated, Day} from './market.js';

/** Parameters older than this are shown as stale; half a year sees most venues revise a bracket or a threshold. */
export const STALE_AFTER_DAYS = 180;

const DAY_MS = 86_400_000;

/**
 * Says whether numbers are too old to be shown as current.
 *
 * Nothing here reads a clock: the page passes its own date. What a recording calls stale stays stale on any day; the user's own
 * numbers never are.
 *
 * @param today - the page's date, `YYYY-MM-DD`.
 * @throws {InputError} `not-a-day` when `today` is no such date.
 */
export function isStale({stale, asOf}: Pick<Dated, 'stale' | 'asOf'>, today: Day): boolean {
  const now = dayNumber(today);
  return stale || (asOf !== null && now - dayNumber(asOf) > STALE_AFTER_DAYS);
}

function dayNumber(day: Day): number {
  const ms = Date.parse(day);
  if (!Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === day) return ms / DAY_MS;
  const found = String(day).slice(0, 20);
  throw new InputError('today', 'not-a-day', `not a calendar day: ${found}`, 'Write it as YYYY-MM-DD.', {found});
}
