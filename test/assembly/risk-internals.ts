import type {CoverageExports, HealthExports, TailExports, VolatilityExports} from '../../src/kernel/exports-risk.js';
import {jsInternals, wasmInternals} from './internals.js';

/** us, count, knots, rates, deductions, brackets, out. */
type LegColumns = [number, number, number, number, number, number, number];

/** What the test build exports of the second module, and what lies below its doors. */
export interface RiskInternals extends VolatilityExports, TailExports, CoverageExports, HealthExports {
  addRuns(...leg: LegColumns): void;
  addSteps(...leg: LegColumns): void;
  logReturn(from: number, to: number): number;
  gatherSmallest(column: number, count: number, k: number, scratch: number): number;
  selectSmallest(values: number, count: number, k: number): number;
  survivors(column: number, count: number, pivot: number, to: number, least: number): number;
  largestLast(values: number, count: number): number;
  countBelow(values: number, count: number, limit: number, including: number): number;
  sumBelow(values: number, count: number, limit: number, including: number): number;
  rankColumn(column: number, count: number, sorted: number, rank: number, scratch: number): void;
  ranksScratch(count: number): number;
  quantileIndex(n: number, p: number, type: number): number;
  quantileWeight(n: number, p: number, type: number, j: number): number;
  readonly [offset: `${string}_${string}`]: WebAssembly.Global;
}

/** Both builds of the same source: SIMD and JavaScript. */
export async function riskBuilds(): Promise<readonly (readonly [name: string, kernel: RiskInternals])[]> {
  const [wasm, js] = await Promise.all([wasmInternals(), jsInternals()]);
  return [
    ['wasm', wasm as unknown as RiskInternals],
    ['js', js as unknown as RiskInternals],
  ];
}

/** Takes a column and fills it. Take all columns before any view is made: memory may grow. */
export function columnOf(kernel: RiskInternals, values: ArrayLike<number>): number {
  const at = kernel.take(values.length * 8);
  new Float64Array(kernel.memory.buffer).set(values, at / 8);
  return at;
}

export const floatsAt = (kernel: RiskInternals, at: number, count: number) =>
  new Float64Array(kernel.memory.buffer, at, count).slice();
