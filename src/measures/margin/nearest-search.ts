import {crossingAlong, descend, returnsAt} from './nearest-descent.js';
import type {DescentEnd, ShockSpace} from './nearest-descent.js';
import {cliffsOf, gradientAt, heldAt, leastAt, surfaceAt} from './slack-surface.js';
import type {Cliff, SlackSurface} from './slack-surface.js';
import {startDirections} from './start-directions.js';
import {applied, dot, norm, unit} from './symmetric-matrix.js';
import type {Matrix} from './symmetric-matrix.js';

/** The nearest point of a boundary: log returns in the order of the surface's assets. */
export interface NearestPoint {
  readonly distance: number;
  /** What rounding leaves open, in units of distance. */
  readonly errorBound: number;
  readonly logReturns: readonly number[];
  readonly binding: 'equation' | 'edge';
}

/** Cliffs held together, tried at most: each is a search of its own. */
const MOST_HELD = 400;
/** Where rounding alone may stand for this share of the distance, slack only nears zero, as that of tied prices does. */
const UNCERTAIN = 1e-4;
/** What is no longer square to a held asset's shocks. */
const DEPENDENT = 1e-9;

interface Found {
  readonly end: DescentEnd;
  readonly y: readonly number[];
  readonly edge: boolean;
}

/**
 * Searches the whole boundary for the point nearest to the marks: from every direction of `startDirections` it walks to a nearest point of
 * the neighbourhood, and takes the best. Where requirements jump the nearest point may stand on a cliff: every set of assets held on
 * cliffs that are near enough to matter is searched as well, the others free.
 *
 * @param factor - log returns of unit shocks: factor·factorᵀ is their covariance over the horizon.
 * @returns null where no direction meets the boundary.
 */
export function nearestPoint(surface: SlackSurface, factor: Matrix): NearestPoint | null {
  const shocks = factor[0]?.length ?? 0;
  const space: ShockSpace = {surface, centre: surface.assets.map(() => 0), factor, shocks};
  let best = searched(space, Infinity);
  const cliffs = cliffsOf(surface);
  if (cliffs.length > 0) best = heldSearch(space, cliffs, best);
  if (!best) return null;
  const {end, y, edge} = best;
  const errorBound = end.offBoundary + end.distance * (end.residual ** 2 + 16 * Number.EPSILON);
  return {distance: end.distance, errorBound, logReturns: y, binding: edge ? 'edge' : 'equation'};
}

/** The best end of all walks in one space, nearer than `limit`. */
function searched(space: ShockSpace, limit: number): Found | null {
  if (space.shocks === 0) return null;
  const starts = startDirections(space)
    .map(u => ({u, r: crossingAlong(space, u)}))
    .filter(({r}) => r < Infinity)
    .sort((a, b) => a.r - b.r);
  const ends: {readonly u: readonly number[]; readonly end: DescentEnd}[] = [];
  const isKnown = (u: readonly number[], r: number): boolean =>
    ends.some(known => 1 - dot(u, known.u) < 1e-6 && r >= known.end.distance * (1 - 1e-9));
  for (const {u} of starts) {
    const end = descend(space, u, isKnown);
    if (end) ends.push({u: end.distance > 0 ? unit(end.w) : u, end});
    if (end?.distance === 0) break;
  }
  const best = ends
    .filter(({end}) => end.offBoundary <= UNCERTAIN * end.distance || end.distance === 0)
    .reduce<DescentEnd | null>((a, {end}) => (a === null || end.distance < a.distance ? end : a), null);
  if (!best || !(best.distance < limit)) return null;
  return {end: best, y: returnsAt(space, best.w), edge: best.onCliff};
}

/** A space some of whose assets are held at a log return, with the least shocks that hold them there. */
interface HeldSpace {
  readonly held: ReadonlyMap<number, number>;
  /** Orthonormal directions of shock that the held assets have used up. */
  readonly used: Matrix;
  /** The least shocks that bring the held assets where they are held. */
  readonly w: readonly number[];
}

function heldSearch(space: ShockSpace, cliffs: readonly Cliff[], start: Found | null): Found | null {
  let best = start;
  let left = MOST_HELD;
  const visit = (held: HeldSpace, from: number): void => {
    const base = norm(held.w);
    const limit = best?.end.distance ?? Infinity;
    if (base >= limit || left-- <= 0) return;
    const found = withHeld(space, held, Math.sqrt(limit * limit - base * base));
    if (found && found.end.distance < limit) best = found;
    if (!found || found.end.distance > base) widen(held, from);
  };
  const widen = (held: HeldSpace, from: number): void => {
    const next = cliffs
      .slice(from)
      .map((cliff, k) => ({after: from + k + 1, more: alsoHeld(space, held, cliff)}))
      .filter((each): each is {after: number; more: HeldSpace} => each.more !== null);
    for (const {after, more} of next) visit(more, after);
  };
  widen({held: new Map(), used: [], w: new Array<number>(space.shocks).fill(0)}, 0);
  return best;
}

/** Null where the asset is held already, or tied to those that are. */
function alsoHeld({factor}: ShockSpace, {held, used, w}: HeldSpace, {at, y}: Cliff): HeldSpace | null {
  if (held.has(at)) return null;
  const row = factor[at]!;
  let free = [...row];
  for (const direction of used) {
    const share = dot(free, direction);
    free = free.map((value, k) => value - share * direction[k]!);
  }
  const length = norm(free);
  if (!(length > DEPENDENT * norm(row))) return null;
  const direction = free.map(value => value / length);
  const push = (y - dot(row, w)) / length;
  return {
    held: new Map(held).set(at, y),
    used: [...used, direction],
    w: w.map((value, k) => value + push * direction[k]!),
  };
}

/** The best point with some assets held: where the held ones alone are enough, the likeliest place of the others. */
function withHeld(space: ShockSpace, {held, used, w}: HeldSpace, limit: number): Found | null {
  const free = complement(used, space.shocks);
  const rows = space.factor.filter((_, at) => !held.has(at));
  const inner: ShockSpace = {
    surface: heldAt(space.surface, held),
    centre: applied(rows, w),
    factor: rows.map(row => free.map(direction => dot(row, direction))),
    shocks: free.length,
  };
  const slack = inner.surface.assets.reduce(
    (sum, asset, at) => sum + leastAt(asset, inner.centre[at]!),
    inner.surface.atMarks,
  );
  const base = norm(w);
  const whole = (end: DescentEnd, inside: readonly number[]): DescentEnd => {
    const all = w.map((value, k) => value + free.reduce((sum, direction, j) => sum + direction[k]! * inside[j]!, 0));
    return {...end, w: all, distance: Math.hypot(base, end.distance)};
  };
  const placed = (others: readonly number[]): number[] => {
    let next = 0;
    return space.factor.map((_, at) => held.get(at) ?? others[next++]!);
  };
  if (slack <= 0) {
    const end: DescentEnd = {w, distance: base, residual: 0, offBoundary: 0, onCliff: true};
    return {end, y: placed(inner.centre), edge: true};
  }
  const found = searched(inner, limit);
  return found && {end: whole(found.end, found.end.w), y: placed(found.y), edge: found.edge};
}

/** Orthonormal directions square to all of `used`. */
function complement(used: Matrix, shocks: number): number[][] {
  const kept: number[][] = [];
  for (let axis = 0; axis < shocks && kept.length < shocks - used.length; axis++) {
    let free = Array.from({length: shocks}, (_, k): number => (k === axis ? 1 : 0));
    for (let round = 0; round < 2; round++) {
      for (const direction of [...used, ...kept]) {
        const share = dot(free, direction);
        free = free.map((value, k) => value - share * direction[k]!);
      }
    }
    if (norm(free) > 1e-3 / shocks) kept.push(unit(free));
  }
  return kept;
}

/** What slack loses first, in shocks: the direction of the first order. */
export function firstOrderDistance(surface: SlackSurface, factor: Matrix): number | null {
  const marks = surface.assets.map(() => 0);
  const weights = gradientAt(surface, marks, surfaceAt(surface, marks).pieces);
  const spread = norm(factor[0]!.map((_, k) => factor.reduce((sum, row, at) => sum + row[k]! * weights[at]!, 0)));
  return spread > 0 ? surface.atMarks / spread : null;
}
