import type {CoreExports} from '../../src/kernel/exports.js';

/** What the test build exports besides the core: internals of `assembly/`, and every offset as a global. */
export interface Internals extends CoreExports {
  fillTable(rules: number): number;
  fillCells(rules: number): number;
  byCells(block: number): void;
  byEnvelope(block: number): void;
  stream(first: number, second: number, third: number, out: number, count: number): void;
  readonly [offset: `${string}_${string}`]: WebAssembly.Global;
}

const built = (name: string) => new URL(`../../build/${name}`, import.meta.url).href;

/** A new instance of the SIMD build. */
export async function wasmInternals(): Promise<Internals> {
  const bytes = await (await fetch(built('kernel.test.wasm'))).arrayBuffer();
  const {instance} = await WebAssembly.instantiate(bytes);
  return instance.exports as unknown as Internals;
}

/** The JavaScript build of the same source: one instance to a page. */
export async function jsInternals(): Promise<Internals> {
  return (await import(built('kernel.test.js'))) as Internals;
}
