import type {KernelRatio, RiskKernel} from '../../kernel/index.js';
import {requireList} from '../door.js';
import {requireCount, requireProbability, requireRiskKernel} from '../risk-door.js';

export interface HitCounts {
  readonly days: number;
  readonly hits: number;
}

/** A number a day, not 0 on a hit; or the counts alone. */
export type HitRecord = ArrayLike<number> | HitCounts;

const MOST_DAYS = 0x7fffffff;

/** A likelihood ratio and the probability of one as large or larger under the forecast. */
export type LikelihoodTest<Why extends string> =
  {readonly kind: 'at'; readonly ratio: number; readonly pValue: number} | {readonly kind: 'never'; readonly why: Why};

/** How often a forecast was exceeded, and whether that agrees with its confidence. */
export interface CoverageAnswer {
  readonly days: number;
  readonly hits: number;
  /** days × probability. */
  readonly expected: number;
  /** Kupiec: as many hits as forecast? */
  readonly unconditional: LikelihoodTest<never>;
  /** Christoffersen: a hit no likelier after a hit? */
  readonly independence: LikelihoodTest<'counts-alone' | 'one-day'>;
  /** Both together. */
  readonly conditional: LikelihoodTest<'counts-alone' | 'one-day'>;
  /** Kupiec: did the first hit come when it should? */
  readonly firstFailure: LikelihoodTest<'counts-alone' | 'no-hits'>;
  /** P(as few hits as these, or fewer). */
  readonly atMost: number;
  /** P(as many hits as these, or more). */
  readonly atLeast: number;
  /** (hits − expected) over its standard deviation. */
  readonly score: number;
  /** Days by the day before and the day; zeros for counts alone. */
  readonly transitions: {
    readonly quietQuiet: number;
    readonly quietHit: number;
    readonly hitQuiet: number;
    readonly hitHit: number;
  };
  /** Which day had the first hit, counted from 1; `null` without one and for counts alone. */
  readonly firstHit: number | null;
}

const never = <Why extends string>(why: Why) => ({kind: 'never', why}) as const;
const at = ({ratio, pValue}: KernelRatio) => ({kind: 'at', ratio, pValue}) as const;

/**
 * Returns every test of coverage that a record of hits allows. A hit is a day whose loss exceeded the forecast, strictly.
 *
 *     unconditional  2·[x·ln(x/np) + (n − x)·ln((n − x)/(n(1 − p)))]      χ², one degree of freedom
 *     independence   the same of the n − 1 transitions against one rate   χ², one
 *     conditional    their sum                                            χ², two
 *     first failure  the unconditional one of one hit in v days           χ², one
 *
 * Ratios are sums of deviances and do not cancel; 0·ln 0 = 0. Tests of so few events have little power: 250 days at 1 % cannot
 * reject 1 to 6 hits.
 *
 * @param record - a number a day, not 0 on a hit; or `{days, hits}`, where only counts are known.
 * @param probability - of a hit: 0.01 for a forecast at 99 %.
 * @throws {InputError} `not-a-kernel`, `probability-out-of-bounds`, `not-a-list`, `not-a-count`.
 * @source Kupiec, J. Derivatives 3 (1995); Christoffersen, Int. Econ. Rev. 39 (1998).
 * @example coverageTests(risk, {days: 250, hits: 7}, 0.01).unconditional; // {kind: 'at', ratio: 5.497, pValue: 0.019}
 */
export function coverageTests(kernel: RiskKernel, record: HitRecord, probability: number): CoverageAnswer {
  requireRiskKernel(kernel);
  requireProbability(probability);
  const read = requireRecord(record);
  const counted = 'count' in read;
  const found = kernel.coverage(read, probability);
  const {count, hits, first} = found;
  const silent = counted ? 'counts-alone' : count < 2 ? 'one-day' : undefined;
  return {
    days: count,
    hits,
    expected: count * probability,
    unconditional: at(found.unconditional),
    independence: silent ? never(silent) : at(found.independence),
    conditional: silent ? never(silent) : at(found.conditional),
    firstFailure: counted ? never('counts-alone') : first === 0 ? never('no-hits') : at(found.firstFailure),
    atMost: found.atMost,
    atLeast: found.atLeast,
    score: found.score,
    transitions: found.transitions,
    firstHit: first === 0 ? null : first,
  };
}

/** The record as the kernel takes it. */
function requireRecord(record: HitRecord): ArrayLike<number> | {readonly count: number; readonly hits: number} {
  if (isCounts(record)) {
    const count = requireCount(record.days, 'days', 1, MOST_DAYS);
    return {count, hits: requireCount(record.hits, 'hits', 0, count)};
  }
  const hits = requireHits(record);
  requireCount(hits.length, 'days', 1, MOST_DAYS);
  return hits;
}

const isCounts = (record: HitRecord): record is HitCounts =>
  typeof record === 'object' && record !== null && 'days' in record;

/** A column of hits, typed or not. @throws {InputError} `not-a-list`. */
export function requireHits(hits: ArrayLike<number>): ArrayLike<number> {
  return ArrayBuffer.isView(hits) ? hits : requireList(hits as readonly number[], 'hits');
}
