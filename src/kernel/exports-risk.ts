import type {ModuleExports} from './exports.js';

/** What `assembly/volatility/` exports; every pointer is a byte address. */
export interface VolatilityExports extends ModuleExports {
  closeReturns(count: number, close: number, previous: number, simple: number, returns: number): number;
  rollingVariance(block: number): void;
  yangZhangShare(observations: number): number;
  ewmaStart(kind: number, returns: number, count: number, scratch: number): number;
  ewmaPath(decay: number, start: number, returns: number, count: number, path: number): void;
}

/** What `assembly/margin/` exports about books of positions and loans. */
export interface HealthExports extends ModuleExports {
  healthGrid(grid: number): void;
  healthScenarios(block: number): void;
}

/** What `assembly/tail/` exports about losses. */
export interface TailExports extends ModuleExports {
  /** Doubles. */
  selectionScratch(count: number): number;
  empiricalTail(block: number): void;
  /** Bytes. */
  rollingScratch(count: number): number;
  rollingTail(block: number): void;
  columnMoments(block: number): void;
  rollingMoments(block: number): void;
  normalLosses(mean: number, deviation: number, probability: number, out: number): void;
  studentLosses(
    location: number,
    spread: number,
    isDeviation: number,
    degrees: number,
    probability: number,
    out: number,
  ): void;
  lognormalLosses(mean: number, deviation: number, probability: number, short: number, out: number): void;
  cornishFisher(skew: number, excessKurtosis: number, probability: number, out: number): void;
}

/** What `assembly/tail/` exports about forecasts and what became of them. */
export interface CoverageExports extends ModuleExports {
  coverageTests(block: number): void;
  criticalRatio(level: number, degrees: number): number;
  acceptedHits(count: number, probability: number, critical: number, most: number): number;
  hitsReaching(level: number, count: number, probability: number): number;
  durationTest(block: number): void;
  shortfallTests(block: number): void;
}
