import {ESTIMATOR, EWMA_START, VOLATILITY_BLOCK} from './abi-risk.js';
import type {Arena} from './arena.js';
import {withMemory} from './call-memory.js';
import type {VolatilityExports} from './exports-risk.js';

/** Bars as columns of equal length, oldest first. */
export interface KernelBars {
  readonly open: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly close: ArrayLike<number>;
  /** Close of the bar before; NaN at the start and after a gap. */
  readonly previous: ArrayLike<number>;
}

export type Estimator = keyof typeof ESTIMATOR;

export type EwmaStart = keyof typeof EWMA_START;

/** What the second module knows about volatility. */
export interface VolatilityCalls {
  /** Returns from each close to the next, fractions; those over a gap are left out. */
  closeReturns(close: ArrayLike<number>, previous: ArrayLike<number>, kind: 'log' | 'simple'): Float64Array;
  /** The variance per bar over every window of bars: NaN before the first whole one. `used`: observations in the last. */
  rollingVariance(
    bars: KernelBars,
    estimator: Estimator,
    window: number,
  ): {readonly variance: Float64Array; readonly used: number};
  /** Yang and Zhang's k over this many observations, at least two. */
  yangZhangShare(observations: number): number;
  /** The exponentially weighted variance before each return and after the last: one value more than returns. */
  ewmaVariance(returns: ArrayLike<number>, decay: number, start: EwmaStart | number): Float64Array;
}

export function volatilityCalls(exports: VolatilityExports, arena: Arena): VolatilityCalls {
  return {
    closeReturns(close, previous, kind) {
      const {length} = close;
      return withMemory(arena, 0, [length, length, length], memory => {
        memory.fill(0, close);
        memory.fill(1, previous);
        const [from, before, to] = [memory.address(0), memory.address(1), memory.address(2)];
        return memory.copy(2, exports.closeReturns(length, from, before, Number(kind === 'simple'), to));
      });
    },

    rollingVariance(bars, estimator, window) {
      const {length} = bars.close;
      const B = VOLATILITY_BLOCK;
      return withMemory(arena, B.bytes, [length, length, length, length, length, 3 * length + 12, length], memory => {
        [bars.open, bars.high, bars.low, bars.close, bars.previous].forEach((values, at) => memory.fill(at, values));
        memory.setInteger(B.count, length);
        memory.setInteger(B.window, window);
        memory.setInteger(B.estimator, ESTIMATOR[estimator]);
        const pointers = [B.open, B.high, B.low, B.close, B.previous, B.scratch, B.variance];
        pointers.forEach((offset, at) => memory.setInteger(offset, memory.address(at)));
        exports.rollingVariance(memory.record);
        return {variance: memory.copy(6, length), used: memory.integer(B.used)};
      });
    },

    yangZhangShare: observations => exports.yangZhangShare(observations),

    ewmaVariance(returns, decay, start) {
      const {length} = returns;
      return withMemory(arena, 0, [length, 4, length + 1], memory => {
        memory.fill(0, returns);
        const column = memory.address(0);
        const first =
          typeof start === 'number' ? start : exports.ewmaStart(EWMA_START[start], column, length, memory.address(1));
        exports.ewmaPath(decay, first, column, length, memory.address(2));
        return memory.copy(2, length + 1);
      });
    },
  };
}
