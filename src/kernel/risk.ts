import {Arena} from './arena.js';
import type {RiskExports} from './exports.js';
import {jointPassageOf} from './joint-passage.js';
import type {JointPassage} from './joint-passage.js';
import {specialFunctionsOf} from './special-functions.js';
import type {SpecialFunctions} from './special-functions.js';
import {TouchGrid} from './touch-grid.js';

/** The second module: what needs histories and simulation. Loaded when first asked. */
export interface RiskKernel {
  /**
   * Returns the realised close-close volatility, a fraction per √year (divisor n − 1).
   *
   * @param closes - at least three, each > 0, oldest first.
   * @param periodsPerYear - 365 for daily closes of a market that never shuts, 8,760 for hourly ones.
   * @returns NaN when there are too few closes, or one that is not positive.
   */
  realisedVolatility(closes: ArrayLike<number>, periodsPerYear: number): number;
  /** Normal, Student, chi-square and what they stand on. */
  readonly special: SpecialFunctions;
  /** Two barriers, dates, and where the path ends. */
  readonly passage: JointPassage;
  /** Hands out the columns of a grid of touch probabilities which the caller fills: the batch door. */
  touchGrid(rows: number, columns: number): TouchGrid;
}

export function riskKernel(exports: RiskExports): RiskKernel {
  const arena = new Arena(exports);
  return {
    special: specialFunctionsOf(exports),
    passage: jointPassageOf(exports, arena),
    touchGrid: (rows, columns) => new TouchGrid(exports, arena, rows, columns),
    realisedVolatility(closes, periodsPerYear) {
      const taken = arena.take(closes.length * 8);
      try {
        arena.floats.set(closes, taken.address / 8);
        return exports.realisedVolatility(taken.address, closes.length, periodsPerYear);
      } finally {
        arena.release(taken);
      }
    },
  };
}
