const DAY_MS = 86_400_000;

/** The day it is, `2026-07-25`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Returns the day some days after another, part of a day counting for none: `2026-07-26`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + Math.floor(days) * DAY_MS).toISOString().slice(0, 10);
}
