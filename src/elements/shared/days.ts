const DAY_MS = 86_400_000;

/** Returns the day some days after another, part of a day counting for none: `2026-07-26`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + Math.floor(days) * DAY_MS).toISOString().slice(0, 10);
}
