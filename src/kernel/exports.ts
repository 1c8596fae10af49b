import type {CoverageExports, HealthExports, TailExports, VolatilityExports} from './exports-risk.js';
import type {JointPassageExports} from './joint-passage.js';
import type {Passage} from './passage.js';
import type {SpecialFunctions} from './special-functions.js';

/** What every module exports: its memory, the arena, the version. */
export interface ModuleExports {
  readonly memory: {readonly buffer: ArrayBuffer};
  mark(): number;
  /** Returns an address, or 0 when the request is absurd or memory cannot grow. */
  take(bytes: number): number;
  release(mark: number): void;
  abiVersion(): number;
}

export interface CoreExports extends ModuleExports, Passage {
  marginPrice(row: number): void;
  marginPrices(block: number): void;
  loanPrice(loan: number): void;
}

export interface RiskExports
  extends SpecialFunctions, JointPassageExports, VolatilityExports, TailExports, CoverageExports, HealthExports {
  touchGrid(grid: number): void;
}
