import {decimal, sign, toFloat} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {JointPassage} from '../../kernel/index.js';
import {diffusion, type VolatilityRange} from '../../models/index.js';
import {InputError} from '../../errors.js';
import {requireAboveZero} from '../risk-door.js';
import {requireWord} from '../door.js';
import {fieldsOf} from '../passage/door.js';
import {courseOf, type Approach, type Course} from '../passage/approach.js';
import {requireRange} from '../volatility/door.js';
import {yearsAhead} from './horizon.js';

/** A direction in which an account or a loan of several assets is liquidated soonest. */
export interface SigmaDirection {
  readonly kind: 'direction';
  /** How far away, in standard deviations of the move along it over `horizonDays`, at the central volatility; > 0. */
  readonly distanceSigmas: number;
  readonly horizonDays: DecimalInput;
}

/** What stands between now and liquidation: a price, a direction, nothing, or no liquidation at all. */
export type Way = Approach | SigmaDirection | {readonly kind: 'now'} | {readonly kind: 'never'; readonly why: string};

/** A finding at the lowest, the central and the highest volatility. */
export interface ByVolatility<T> {
  readonly low: T;
  readonly central: T;
  readonly high: T;
}

/** Returns a finding for each volatility of a range. */
export const byVolatility = <V, T>({low, central, high}: ByVolatility<V>, find: (each: V) => T): ByVolatility<T> => ({
  low: find(low),
  central: find(central),
  high: find(high),
});

/** The least of an answer with a price that this room reads. */
interface PricedAnswer {
  readonly kind: 'at';
  readonly exact: Approach['to'];
  readonly direction: Approach['direction'];
}

/**
 * Returns the way to the liquidation an answer names, to be asked how likely it is.
 *
 * @param answer - of `liquidationPrice` or any measure that answers alike.
 * @param mark - quote per base, > 0.
 */
export function wayTo(
  answer: PricedAnswer | {readonly kind: 'now'} | {readonly kind: 'never'; readonly why: string},
  mark: DecimalInput,
): Way {
  if (answer.kind === 'at') return {from: mark, to: answer.exact, direction: answer.direction};
  return answer.kind === 'now' ? {kind: 'now'} : {kind: 'never', why: answer.why};
}

/** A way that is a course: one with liquidation ahead. */
export type Ahead = Approach | SigmaDirection;

/** Whether liquidation lies ahead, by the way's own word. @throws {InputError} `not-an-object`, `not-a-choice` at `way`. */
export function isAhead(way: Way): way is Ahead {
  fieldsOf(way, 'way', '{from, to, direction}');
  if (!('kind' in way)) return true;
  requireWord(way.kind, 'way', 'direction', 'now', 'never');
  return way.kind === 'direction';
}

/**
 * Returns the course to liquidation at each volatility.
 *
 * Along a direction z deviations away the course is z·σ·√T long and has no drift: to first order the surplus moves as Brownian
 * motion; a lower volatility makes the same move more deviations.
 *
 * @throws {InputError} as `courseOf`; at `distanceSigmas`, `horizonDays`, `drift`.
 */
export function coursesOf(
  kernel: Pick<JointPassage, 'logDistance'>,
  way: Ahead,
  volatility: VolatilityRange,
  drift?: DecimalInput,
): ByVolatility<Course> {
  const range = requireRange(volatility);
  if (!('kind' in way)) return byVolatility(range, each => courseOf(kernel, way, diffusion({volatility: each, drift})));
  if (drift !== undefined && sign(decimal(drift, 'drift')) !== 0) {
    const instead = 'Leave it out: along a direction several prices move.';
    throw new InputError('drift', 'drift-of-a-direction', 'a drift of one price', instead);
  }
  const sigmas = requireAboveZero(way.distanceSigmas, 'distanceSigmas');
  const distance = sigmas * toFloat(range.central) * Math.sqrt(yearsAhead(way.horizonDays));
  if (distance > 0) return byVolatility(range, each => ({distance, drift: 0, volatility: toFloat(each), side: 1}));
  throw new InputError('volatility', 'not-positive', 'no volatility to measure by', 'Write a volatility above 0.');
}

/** a/(σ√T): how many deviations of the horizon a course is long; `null` without volatility. */
export const sigmasOf = ({distance, volatility}: Course, years: number): number | null =>
  volatility > 0 ? distance / (volatility * Math.sqrt(years)) : null;
