import type {Close, PriceBars, RecentCloses} from './marks.js';

const DAY = 86_400;

/**
 * Returns the closes of the last days there are, up to the last bar that has closed.
 *
 * A bar closes a step after it opens; one that has not closed yet has no close.
 *
 * @param now - Unix seconds.
 * @returns `null` where no bar has closed.
 */
export function recentCloses({stepSeconds, time, close}: PriceBars, days: number, now: number): RecentCloses | null {
  const closed = Array.from(close, (price, at): Close => ({time: time[at]! + stepSeconds, price})).filter(
    each => each.time <= now,
  );
  const last = closed.at(-1);
  if (!last) return null;
  return {closes: closed.filter(each => each.time > last.time - days * DAY), stepSeconds};
}

/** Seconds from the open of the first bar to the close of the last. */
export function spanOf({closes, stepSeconds}: RecentCloses): number {
  const [first, last] = [closes[0], closes.at(-1)];
  return first && last ? last.time - first.time + stepSeconds : 0;
}

/** Whether bars are missing between the first and the last. */
export const hasGaps = (recent: RecentCloses): boolean =>
  Math.round(spanOf(recent) / recent.stepSeconds) > recent.closes.length;

/** Returns the closes in stretches without a bar missing between them. */
export function stretchesOf({closes, stepSeconds}: RecentCloses): readonly (readonly Close[])[] {
  const stretches: Close[][] = [];
  closes.forEach((close, at) => {
    const before = closes[at - 1];
    if (before && close.time - before.time < 1.5 * stepSeconds) stretches.at(-1)!.push(close);
    else stretches.push([close]);
  });
  return stretches;
}

type Point = readonly [x: number, y: number];

/** Leaves of the points in one column of pixels the first, the highest, the lowest and the last, in their order. */
export function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (let from = 0, to = 0; from < points.length; from = to) {
    const column = Math.floor(points[from]![0]);
    while (to < points.length && Math.floor(points[to]![0]) === column) to++;
    const inside = points.slice(from, to);
    const least = inside.reduce((best, each) => (each[1] < best[1] ? each : best));
    const most = inside.reduce((best, each) => (each[1] > best[1] ? each : best));
    const chosen = new Set([inside[0], least, most, inside.at(-1)]);
    kept.push(...inside.filter(each => chosen.has(each)));
  }
  return kept;
}
