import {partOn, pieceAt} from './slack-surface.js';
import type {SlackSurface} from './slack-surface.js';

/** A half-line in log returns: centre + r·direction. */
export interface LogRay {
  readonly centre: readonly number[];
  readonly direction: readonly number[];
}

/** e^±250 of today's price: beyond it nothing is a price. */
const FARTHEST = 250;
const FIRST_STRIDE = 0.25;
const MOST_SPLITS = 400;
/** Relative width below which two crossings close together are not told from none. */
const NARROWEST = 1e-7;
const MOST_ROUNDS = 100;

/**
 * Returns the least r ≥ 0 at which slack on a ray is zero or below; Infinity where it is not up to `limit`.
 *
 * Slack is a sum of one part per asset, so the sum of each part's least bounds it from below between two points: an interval whose bound
 * is above zero holds no crossing, any other is halved. Two crossings nearer to one another than 1e-7 of the ray may be missed.
 */
export function firstCrossing(surface: SlackSurface, ray: LogRay, limit = Infinity): number {
  const reach = ray.direction.reduce((most, d, at) => {
    if (d === 0) return most;
    return Math.min(most, (FARTHEST - Math.sign(d) * ray.centre[at]!) / Math.abs(d));
  }, Infinity);
  const end = Math.min(limit, reach);
  if (!(end < Infinity)) return Infinity;
  let from = cutAt(surface, ray, 0);
  if (from.slack <= 0) return 0;
  const steepest = ray.direction.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  const budget = {left: MOST_SPLITS};
  for (let r = Math.min(end, FIRST_STRIDE / steepest); ; r = Math.min(end, 2 * r)) {
    const to = cutAt(surface, ray, r);
    const found = firstWithin(surface, ray, from, to, budget);
    if (found !== null) return found;
    if (r >= end) return Infinity;
    from = to;
  }
}

/** A place on a ray and what each asset adds there, at a cliff on its worse side. */
interface Cut {
  readonly r: number;
  readonly slack: number;
  readonly pieces: readonly number[];
  readonly parts: readonly number[];
}

function cutAt({atMarks, assets}: SlackSurface, {centre, direction}: LogRay, r: number): Cut {
  let slack = atMarks;
  const pieces = new Array<number>(assets.length);
  const parts = new Array<number>(assets.length);
  for (let at = 0; at < assets.length; at++) {
    const asset = assets[at]!;
    const y = centre[at]! + r * direction[at]!;
    const piece = pieceAt(asset, y);
    const isOnFloor = piece > 0 && asset.floors[piece - 1] === y;
    pieces[at] = piece;
    parts[at] = isOnFloor ? asset.atFloors[piece - 1]! : partOn(asset, piece, y);
    slack += parts[at]!;
  }
  return {r, slack, pieces, parts};
}

/** A bound of slack from below, from one place to the other: each asset's least at either end or at a floor between them. */
function leastBetween({atMarks, assets}: SlackSurface, from: Cut, to: Cut): number {
  let sum = atMarks;
  for (let at = 0; at < assets.length; at++) {
    let least = Math.min(from.parts[at]!, to.parts[at]!);
    const [a, b] = [from.pieces[at]!, to.pieces[at]!];
    for (let floor = Math.min(a, b); floor < Math.max(a, b); floor++) {
      least = Math.min(least, assets[at]!.atFloors[floor]!);
    }
    sum += least;
  }
  return sum;
}

/** The first crossing after `from`, where slack is above zero. */
function firstWithin(surface: SlackSurface, ray: LogRay, from: Cut, to: Cut, budget: {left: number}): number | null {
  if (leastBetween(surface, from, to) > 0) return null;
  const crossed = to.slack <= 0;
  if (crossed && isSteady(surface, ray, from, to)) return rootWithin(surface, ray, from, to);
  if (to.r - from.r <= NARROWEST * to.r || budget.left <= 0) return crossed ? rootWithin(surface, ray, from, to) : null;
  budget.left -= 1;
  const middle = cutAt(surface, ray, (from.r + to.r) / 2);
  return firstWithin(surface, ray, from, middle, budget) ?? firstWithin(surface, ray, middle, to, budget);
}

/** Whether slack falls all the way and no asset changes its piece. */
function isSteady({assets}: SlackSurface, {direction}: LogRay, from: Cut, to: Cut): boolean {
  let most = 0;
  for (let at = 0; at < assets.length; at++) {
    const piece = from.pieces[at]!;
    if (piece !== to.pieces[at]!) return false;
    const {slopes, offsets} = assets[at]!;
    const grown = slopes[piece]! - offsets[piece]!; // slope·e^y = part − offset + slope
    most += Math.max((grown + from.parts[at]!) * direction[at]!, (grown + to.parts[at]!) * direction[at]!);
  }
  return most < 0;
}

/**
 * The root of a bracketed crossing to its last place, by the Illinois rule with halvings; the healthy end is never returned.
 *
 * @source M. Dowell and P. Jarratt, "A modified regula falsi method", BIT 11 (1971).
 */
function rootWithin(surface: SlackSurface, ray: LogRay, from: Cut, to: Cut): number {
  let [low, high] = [from.r, to.r];
  let [above, below] = [from.slack, to.slack];
  let held = 0; // which end stayed in the last round
  for (let round = 0; round < MOST_ROUNDS && below < 0; round++) {
    const leap = low + ((high - low) * above) / (above - below);
    // a jump holds one end still whatever its weight
    const middle = round % 4 === 3 || !(leap > low && leap < high) ? (low + high) / 2 : leap;
    if (middle <= low || middle >= high) break;
    const {slack} = cutAt(surface, ray, middle);
    if (slack > 0) {
      [low, above] = [middle, slack];
      if (held === 1) below /= 2;
      held = 1;
    } else {
      [high, below] = [middle, slack];
      if (held === -1) above /= 2;
      held = -1;
    }
  }
  return high;
}
