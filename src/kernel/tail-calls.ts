import {
  CONVENTION,
  CORNISH_FISHER,
  LOSS_PAIR,
  MOMENTS_BLOCK,
  ROLLING_BLOCK,
  ROLLING_MOMENTS_BLOCK,
} from './abi-risk.js';
import type {Arena} from './arena.js';
import {CallMemory, withMemory} from './call-memory.js';
import type {TailExports} from './exports-risk.js';
import {LossColumn} from './loss-column.js';
import type {KernelLosses, QuantileQuestion} from './loss-column.js';

/** Population moments divide by n. */
export interface KernelMoments {
  readonly mean: number;
  readonly deviation: number;
  readonly sampleDeviation: number;
  readonly skew: number;
  readonly excessKurtosis: number;
}

/** Moments of every window, [i] of returns i … i + window − 1. */
export interface RollingMoments {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly skew: Float64Array;
  readonly excessKurtosis: Float64Array;
}

/** Losses of every window, [i] forecast from returns i … i + window − 1. */
export interface RollingLosses {
  readonly valueAtRisk: Float64Array;
  readonly shortfall: Float64Array;
}

/** Standardised: multiply by the deviation, subtract the mean. */
export interface KernelCornishFisher {
  /** A return, negative in the tail. */
  readonly quantile: number;
  readonly shortfall: number;
  /** The shortfall, no less than the loss at the quantile. */
  readonly operational: number;
  /** Of the map at the quantile; ≤ 0 where it folds back. */
  readonly slope: number;
  /** Whether the map rises everywhere. */
  readonly monotone: boolean;
}

/** What the second module knows about losses. */
export interface TailCalls {
  /** Hands out a column which the caller fills: the batch door. */
  lossColumn(count: number): LossColumn;
  rollingLosses(returns: ArrayLike<number>, window: number, question: QuantileQuestion): RollingLosses;
  moments(returns: ArrayLike<number>): KernelMoments;
  rollingMoments(returns: ArrayLike<number>, window: number): RollingMoments;
  normalLosses(mean: number, deviation: number, probability: number): KernelLosses;
  /** `spread` is the scale, or the standard deviation of a t with more than 2 degrees of freedom. */
  studentLosses(
    location: number,
    spread: {readonly kind: 'scale' | 'deviation'; readonly value: number},
    degrees: number,
    probability: number,
  ): KernelLosses;
  /** Mean and deviation of the log price over the whole horizon. */
  lognormalLosses(mean: number, deviation: number, probability: number, side: 'long' | 'short'): KernelLosses;
  cornishFisher(skew: number, excessKurtosis: number, probability: number): KernelCornishFisher;
}

export function tailCalls(exports: TailExports, arena: Arena): TailCalls {
  // scalar answers go through memory taken once: such a call takes nothing, so no view of a column dies by it
  const home = new CallMemory(arena, arena.take(CORNISH_FISHER.bytes).address, []);
  const pair = () => ({valueAtRisk: home.float(LOSS_PAIR.valueAtRisk), shortfall: home.float(LOSS_PAIR.shortfall)});
  return {
    lossColumn: count => new LossColumn(exports, arena, count),

    rollingLosses(returns, window, {probability, type, convention}) {
      const {length} = returns;
      const B = ROLLING_BLOCK;
      const answers = length - window + 1;
      const scratch = Math.ceil(exports.rollingScratch(length) / 8);
      return withMemory(arena, B.bytes, [length, scratch, answers, answers], memory => {
        memory.fill(0, returns);
        memory.setFloat(B.probability, probability);
        memory.setInteger(B.count, length);
        memory.setInteger(B.window, window);
        memory.setInteger(B.type, type);
        memory.setInteger(B.convention, CONVENTION[convention]);
        const pointers = [B.returns, B.scratch, B.valueAtRisk, B.shortfall];
        pointers.forEach((offset, at) => memory.setInteger(offset, memory.address(at)));
        exports.rollingTail(memory.record);
        return {valueAtRisk: memory.copy(2, answers), shortfall: memory.copy(3, answers)};
      });
    },

    moments(returns) {
      const B = MOMENTS_BLOCK;
      return withMemory(arena, B.bytes, [returns.length, 4], memory => {
        memory.fill(0, returns);
        memory.setInteger(B.count, returns.length);
        memory.setInteger(B.returns, memory.address(0));
        memory.setInteger(B.scratch, memory.address(1));
        exports.columnMoments(memory.record);
        return {
          mean: memory.float(B.mean),
          deviation: memory.float(B.deviation),
          sampleDeviation: memory.float(B.sampleDeviation),
          skew: memory.float(B.skew),
          excessKurtosis: memory.float(B.excessKurtosis),
        };
      });
    },

    rollingMoments(returns, window) {
      const {length} = returns;
      const B = ROLLING_MOMENTS_BLOCK;
      const answers = length - window + 1;
      return withMemory(arena, B.bytes, [length, 8, answers, answers, answers, answers], memory => {
        memory.fill(0, returns);
        memory.setInteger(B.count, length);
        memory.setInteger(B.window, window);
        const pointers = [B.returns, B.scratch, B.mean, B.deviation, B.skew, B.excessKurtosis];
        pointers.forEach((offset, at) => memory.setInteger(offset, memory.address(at)));
        exports.rollingMoments(memory.record);
        const [mean, deviation, skew, excessKurtosis] = [2, 3, 4, 5].map(at => memory.copy(at, answers));
        return {mean: mean!, deviation: deviation!, skew: skew!, excessKurtosis: excessKurtosis!};
      });
    },

    normalLosses(mean, deviation, probability) {
      exports.normalLosses(mean, deviation, probability, home.record);
      return pair();
    },

    studentLosses(location, {kind, value}, degrees, probability) {
      exports.studentLosses(location, value, Number(kind === 'deviation'), degrees, probability, home.record);
      return pair();
    },

    lognormalLosses(mean, deviation, probability, side) {
      exports.lognormalLosses(mean, deviation, probability, Number(side === 'short'), home.record);
      return pair();
    },

    cornishFisher(skew, excessKurtosis, probability) {
      const B = CORNISH_FISHER;
      exports.cornishFisher(skew, excessKurtosis, probability, home.record);
      return {
        quantile: home.float(B.quantile),
        shortfall: home.float(B.shortfall),
        operational: home.float(B.operational),
        slope: home.float(B.slope),
        monotone: home.integer(B.monotone) === 1,
      };
    },
  };
}
