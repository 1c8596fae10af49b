import type {Passage} from '../../kernel/index.js';
import {certaintyOf} from '../passage/certainty.js';
import type {Course} from '../passage/approach.js';

/**
 * What a value at risk that looks at the horizon's end alone would say. It understates: a path may touch liquidation and come
 * back, and a liquidated position does not.
 */
export interface EndPoint {
  /** The price that the end is beyond with the stated chance, quote per base, a float. */
  readonly price: number;
  /** |ln| of it, towards liquidation; below 0 where a drift leads away. */
  readonly logDistance: number;
  /** Of touching that price on the way: more than the stated chance, about twice without drift. */
  readonly touchChance: number;
  /** Of ending beyond liquidation: less than the chance of touching it. */
  readonly chanceBeyond: number;
  /** The sentence that belongs beside it; `null` without volatility, where end and way agree or the drift decides. */
  readonly why: 'touched-on-the-way' | null;
}

/**
 * Returns the end-point value at risk of a course.
 *
 *     d = m·T + z·σ√T     Q(z) = α          P(beyond) = Q((a − mT)/(σ√T))
 *
 * The normal tail is half a driftless touch, 2·Q(z), so that the core module answers it.
 *
 * @param from - the mark.
 * @param chance - α.
 */
export function endPointOf(passage: Passage, course: Course, from: number, chance: number, years: number): EndPoint {
  const {distance, drift, volatility, side} = course;
  const deviation = volatility * Math.sqrt(years);
  const logDistance = drift * years + normalUpper(passage, chance) * deviation;
  const price = passage.priceAt(from, side * logDistance);
  const touchOf = (length: number): number => {
    const sure = certaintyOf({...course, distance: length}, years);
    return sure ? sure.probability : passage.touch(length, drift, volatility, years);
  };
  if (deviation === 0) {
    const beyond = distance <= drift * years ? 1 : 0;
    return {price, logDistance, touchChance: touchOf(logDistance), chanceBeyond: beyond, why: null};
  }
  const chanceBeyond = normalTail(passage, (distance - drift * years) / deviation);
  return {price, logDistance, touchChance: touchOf(logDistance), chanceBeyond, why: 'touched-on-the-way'};
}

/** Q(x). */
function normalTail(passage: Passage, x: number): number {
  const half = (far: number): number => passage.touch(far, 0, 1, 1) / 2;
  return x >= 0 ? half(x) : 1 - half(-x);
}

/** The z with Q(z) = p. */
function normalUpper(passage: Passage, p: number): number {
  if (p === 0.5) return 0;
  return p < 0.5 ? passage.distanceForTouch(2 * p, 0, 1, 1) : -passage.distanceForTouch(2 * (1 - p), 0, 1, 1);
}
