import type {Arena} from './arena.js';
import {coverageCalls} from './coverage-calls.js';
import type {CoverageCalls} from './coverage-calls.js';
import type {RiskExports} from './exports.js';
import {tailCalls} from './tail-calls.js';
import type {TailCalls} from './tail-calls.js';
import {volatilityCalls} from './volatility-calls.js';
import type {VolatilityCalls} from './volatility-calls.js';

/** The second module: what needs histories and simulation. Loaded when first asked. */
export interface RiskKernel extends VolatilityCalls, TailCalls, CoverageCalls {}

/**
 * The calls of the second module. Types alone are imported from the first paint's files: a value would make a chunk of its own,
 * which every page would load.
 */
export function riskKernel(exports: RiskExports, arena: Arena): RiskKernel {
  return {
    ...volatilityCalls(exports, arena),
    ...tailCalls(exports, arena),
    ...coverageCalls(exports, arena),
  };
}
