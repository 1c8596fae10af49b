import {COVERAGE_BLOCK, DURATION_BLOCK, SHORTFALL_BLOCK} from './abi-risk.js';
import type {Arena} from './arena.js';
import {withMemory} from './call-memory.js';
import type {CoverageExports} from './exports-risk.js';

/** A likelihood ratio and its p-value; NaN where the record does not allow the test. */
export interface KernelRatio {
  readonly ratio: number;
  readonly pValue: number;
}

/** The tests of a record of hits; see `assembly/tail/coverage.ts`. */
export interface KernelCoverage {
  readonly count: number;
  readonly hits: number;
  readonly unconditional: KernelRatio;
  readonly independence: KernelRatio;
  readonly conditional: KernelRatio;
  readonly firstFailure: KernelRatio;
  readonly atMost: number;
  readonly atLeast: number;
  readonly score: number;
  /** By the day before and the day. */
  readonly transitions: {
    readonly quietQuiet: number;
    readonly quietHit: number;
    readonly hitQuiet: number;
    readonly hitHit: number;
  };
  /** Counted from 1; 0 without a hit. */
  readonly first: number;
}

/** The Weibull fit of the waits between hits; NaN without a whole one. */
export interface KernelDurations {
  readonly shape: number;
  readonly logLikelihood: number;
  readonly exponential: number;
  readonly pValue: number;
  /** Durations seen from hit to hit. */
  readonly whole: number;
}

/** How large the losses were on the days they exceeded the forecast. */
export interface KernelShortfallTests {
  readonly hits: Float64Array;
  readonly ratioAtHits: number;
  readonly ratioOverall: number;
  readonly meanExcess: number;
  readonly statistic: number;
  readonly normalP: number;
  readonly studentP: number;
}

/** What the second module knows about forecasts and what became of them. */
export interface CoverageCalls {
  /** Every test of a column of hits (not 0), or of counts alone. */
  coverage(
    record: ArrayLike<number> | {readonly count: number; readonly hits: number},
    probability: number,
  ): KernelCoverage;
  /** The ratio at which a test of size `level` rejects, χ² with one or two degrees of freedom. */
  criticalRatio(level: number, degrees: 1 | 2): number;
  /** The fewest and the most hits a ratio below `critical` allows. */
  acceptedHits(count: number, probability: number, critical: number): {readonly least: number; readonly most: number};
  /** The fewest hits whose cumulative probability reaches `level`. */
  hitsReaching(level: number, count: number, probability: number): number;
  durations(hits: ArrayLike<number>): KernelDurations;
  shortfallTests(
    returns: ArrayLike<number>,
    losses: {readonly valueAtRisk: ArrayLike<number>; readonly shortfall: ArrayLike<number>},
    probability: number,
  ): KernelShortfallTests;
}

export function coverageCalls(exports: CoverageExports, arena: Arena): CoverageCalls {
  return {
    coverage(record, probability) {
      const B = COVERAGE_BLOCK;
      const column = 'length' in record ? record : undefined;
      const count = 'length' in record ? record.length : record.count;
      return withMemory(arena, B.bytes, [column?.length ?? 0], memory => {
        if (column) memory.fill(0, column);
        memory.setInteger(B.column, column ? memory.address(0) : 0);
        memory.setInteger(B.count, count);
        if (!('length' in record)) memory.setInteger(B.hits, record.hits);
        memory.setFloat(B.probability, probability);
        exports.coverageTests(memory.record);
        const ratioAt = (offset: number) => ({ratio: memory.float(offset), pValue: memory.float(offset + 8)});
        return {
          count,
          hits: memory.integer(B.hits),
          unconditional: ratioAt(B.unconditional),
          independence: ratioAt(B.independence),
          conditional: ratioAt(B.conditional),
          firstFailure: ratioAt(B.firstFailure),
          atMost: memory.float(B.atMost),
          atLeast: memory.float(B.atLeast),
          score: memory.float(B.score),
          transitions: {
            quietQuiet: memory.integer(B.quietQuiet),
            quietHit: memory.integer(B.quietHit),
            hitQuiet: memory.integer(B.hitQuiet),
            hitHit: memory.integer(B.hitHit),
          },
          first: memory.integer(B.first),
        };
      });
    },

    criticalRatio: (level, degrees) => exports.criticalRatio(level, degrees),

    acceptedHits: (count, probability, critical) => ({
      least: exports.acceptedHits(count, probability, critical, 0),
      most: exports.acceptedHits(count, probability, critical, 1),
    }),

    hitsReaching: (level, count, probability) => exports.hitsReaching(level, count, probability),

    durations(hits) {
      const B = DURATION_BLOCK;
      return withMemory(arena, B.bytes, [hits.length, hits.length + 4], memory => {
        memory.fill(0, hits);
        memory.setInteger(B.count, hits.length);
        memory.setInteger(B.column, memory.address(0));
        memory.setInteger(B.scratch, memory.address(1));
        exports.durationTest(memory.record);
        return {
          shape: memory.float(B.shape),
          logLikelihood: memory.float(B.logLikelihood),
          exponential: memory.float(B.exponential),
          pValue: memory.float(B.pValue),
          whole: memory.integer(B.whole),
        };
      });
    },

    shortfallTests(returns, {valueAtRisk, shortfall}, probability) {
      const {length} = returns;
      const B = SHORTFALL_BLOCK;
      return withMemory(arena, B.bytes, [length, length, length, length], memory => {
        [returns, valueAtRisk, shortfall].forEach((values, at) => memory.fill(at, values));
        memory.setFloat(B.probability, probability);
        memory.setInteger(B.count, length);
        const pointers = [B.returns, B.valueAtRisk, B.shortfall, B.column];
        pointers.forEach((offset, at) => memory.setInteger(offset, memory.address(at)));
        exports.shortfallTests(memory.record);
        return {
          hits: memory.copy(3, length),
          ratioAtHits: memory.float(B.ratioAtHits),
          ratioOverall: memory.float(B.ratioOverall),
          meanExcess: memory.float(B.meanExcess),
          statistic: memory.float(B.statistic),
          normalP: memory.float(B.normalP),
          studentP: memory.float(B.studentP),
        };
      });
    },
  };
}
