import {Arena} from './arena.js';
import type {RiskExports} from './exports.js';

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
}

export function riskKernel(exports: RiskExports): RiskKernel {
  const arena = new Arena(exports);
  return {
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
