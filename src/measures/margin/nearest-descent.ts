import {firstCrossing} from './first-crossing.js';
import {gradientAt, surfaceAt} from './slack-surface.js';
import type {SlackSurface} from './slack-surface.js';
import {applied, appliedAcross, dot, norm, solved, unit} from './symmetric-matrix.js';
import type {Matrix} from './symmetric-matrix.js';

/**
 * Log returns y = centre + factor·w of independent unit shocks w; a point's distance is |w|. The surface's assets are the factor's rows.
 */
export interface ShockSpace {
  readonly surface: SlackSurface;
  readonly centre: readonly number[];
  readonly factor: Matrix;
  readonly shocks: number;
}

/** A point of the boundary that no short step along it improves. */
export interface DescentEnd {
  readonly w: readonly number[];
  readonly distance: number;
  /** |w + λ·∇slack|/|w|: 0 where the boundary is square to the way there. */
  readonly residual: number;
  /** How far |slack| and its rounding may stand for, in units of distance. */
  readonly offBoundary: number;
  /** Slack jumps there: the point is not one of equation. */
  readonly onCliff: boolean;
}

const MOST_STEPS = 80;
const MOST_HALVINGS = 24;
const SETTLED = 1e-14;
const NEAR = 1e-5;
const POLISHES = 6;
/** Slack on the boundary, relative to its terms: more is a jump. */
const ON_BOUNDARY = 1e-9;

export const returnsAt = ({centre, factor}: ShockSpace, w: readonly number[]): number[] =>
  applied(factor, w).map((value, at) => centre[at]! + value);

/** r at which the boundary is first met in a direction of shocks. */
export function crossingAlong(space: ShockSpace, u: readonly number[], limit?: number): number {
  return firstCrossing(space.surface, {centre: space.centre, direction: applied(space.factor, u)}, limit);
}

/**
 * Walks along the boundary from its first crossing in a direction to a point nearest in its neighbourhood; null where it is not met.
 *
 *     Newton on  w + λ·g = 0, slack = 0      g = factorᵀ·(slope∘e^y), H = 1 + λ·factorᵀ·diag(slope∘e^y)·factor
 *
 * each step projected back along its own ray, and taken only where that is nearer; where H bends the wrong way, the step of
 * reliability analysis towards −g instead.
 *
 * @param isKnown - ends the walk early, near a point already found.
 * @source A. Hasofer and N. Lind, ASCE Journal of Engineering Mechanics 100 (1974), and R. Rackwitz and B. Fiessler, Computers and
 * Structures 9 (1978): the design point; Newton's step is that of sequential quadratic programming.
 */
export function descend(
  space: ShockSpace,
  direction: readonly number[],
  isKnown: (u: readonly number[], r: number) => boolean = () => false,
): DescentEnd | null {
  let u = unit(direction);
  let r = crossingAlong(space, u);
  if (!(r < Infinity)) return null;
  if (r === 0) return {w: u.map(() => 0), distance: 0, residual: 0, offBoundary: 0, onCliff: true};
  for (let step = 0; step < MOST_STEPS; step++) {
    const here = standingAt(
      space,
      u.map(value => value * r),
    );
    if (here.onCliff || !(here.steepness > 0) || here.residual < SETTLED) return endOf(here);
    if (step > 2 && isKnown(u, r)) return null;
    const next = stepFrom(space, here, u, r);
    if (next === null) return polished(space, here);
    [u, r] = next;
    if (here.residual < NEAR * 1e-2)
      return polished(
        space,
        standingAt(
          space,
          u.map(value => value * r),
        ),
      );
  }
  return polished(
    space,
    standingAt(
      space,
      u.map(value => value * r),
    ),
  );
}

interface Standing {
  readonly w: readonly number[];
  readonly y: readonly number[];
  readonly pieces: readonly number[];
  readonly slack: number;
  readonly gross: number;
  readonly gradient: readonly number[];
  /** −g·w/|w|: how fast slack falls outwards. */
  readonly steepness: number;
  readonly lambda: number;
  readonly residual: number;
  readonly onCliff: boolean;
}

function standingAt(space: ShockSpace, w: readonly number[], on?: readonly number[]): Standing {
  const y = returnsAt(space, w);
  const {slack, gross, pieces} = surfaceAt(space.surface, y, on);
  const gradient = appliedAcross(space.factor, gradientAt(space.surface, y, pieces), space.shocks);
  const length = norm(w);
  const along = -dot(gradient, w);
  const lambda = along / dot(gradient, gradient);
  const residual = norm(w.map((value, at) => value + lambda * gradient[at]!)) / length;
  const onCliff = Math.abs(slack) > ON_BOUNDARY * gross;
  return {w, y, pieces, slack, gross, gradient, steepness: along / length, lambda, residual, onCliff};
}

function endOf({w, slack, gross, steepness, residual, onCliff}: Standing): DescentEnd {
  const rounding = Number.EPSILON * (w.length + 8) * gross;
  const offBoundary = onCliff ? 0 : (Math.abs(slack) + rounding) / steepness;
  return {w, distance: norm(w), residual, offBoundary, onCliff};
}

/** The next direction and its crossing, nearer than r; null where no step is. */
function stepFrom(space: ShockSpace, here: Standing, u: readonly number[], r: number): [number[], number] | null {
  const {gradient} = here;
  const across = (target: readonly number[]): {turn: number[]; slope: number} => {
    const share = dot(target, u);
    const turn = target.map((value, at) => value / share - u[at]!); // square to u
    return {turn, slope: (-dot(gradient, turn) / dot(gradient, u)) * r}; // dr along it
  };
  const newton = newtonStep(space, here);
  const target = newton && here.w.map((value, at) => value + newton[at]!);
  let chosen = target && dot(target, u) > 0 ? across(target) : null;
  let isNewton = true;
  if (!chosen || !(chosen.slope < 0)) {
    chosen = across(gradient.map(value => -value));
    isNewton = false;
  }
  const {turn, slope} = chosen;
  if (!(slope < 0)) return null;
  let share = Math.min(1, 2 / norm(turn));
  for (let halving = 0; halving < MOST_HALVINGS; halving++, share /= 2) {
    const next = unit(u.map((value, at) => value + share * turn[at]!));
    const wanted = isNewton && here.residual < NEAR ? r * (1 + 1e-13) : r + 1e-4 * share * slope;
    const found = crossingAlong(space, next, r * (1 + 1e-9));
    if (found <= wanted) return [next, found];
  }
  return null;
}

/** The step of Newton's method for the nearest point on the pieces in force; null where its equations are singular. */
function newtonStep({surface, factor, shocks}: ShockSpace, here: Standing): number[] | null {
  const {w, y, pieces, slack, gradient, lambda} = here;
  const bends = gradientAt(surface, y, pieces).map(value => lambda * value);
  const rows = gradient.map((value, row) => {
    const ofRow = gradient.map((_, column): number => (row === column ? 1 : 0));
    for (const [at, bend] of bends.entries()) {
      const pull = bend * factor[at]![row]!;
      if (pull !== 0) for (let column = 0; column < shocks; column++) ofRow[column]! += pull * factor[at]![column]!;
    }
    return [...ofRow, value];
  });
  const scale = norm(gradient);
  const square = [
    ...rows.map(row => [...row.slice(0, -1), row.at(-1)! / scale]),
    [...gradient.map(value => value / scale), 0],
  ];
  const step = solved(square, [...w.map((value, at) => -(value + lambda * gradient[at]!)), -slack / scale]);
  return step && step.slice(0, shocks);
}

/** A few steps of Newton's method on fixed pieces, as long as they come nearer to the conditions of a nearest point. */
function polished(space: ShockSpace, from: Standing): DescentEnd {
  let best = from;
  for (let round = 0; round < POLISHES && !best.onCliff && best.residual > 0; round++) {
    const step = newtonStep(space, best);
    if (!step) break;
    const next = standingAt(
      space,
      best.w.map((value, at) => value + step[at]!),
      best.pieces,
    );
    const isOn = Math.abs(next.slack) <= Math.max(Math.abs(best.slack), 4 * Number.EPSILON * next.gross);
    if (!(next.residual < best.residual) || !isOn || norm(next.w) > norm(best.w) * (1 + 1e-9)) break;
    best = next;
  }
  return endOf(best);
}
