import {InputError} from '../errors.js';
import {Arena} from './arena.js';
import type {CoreExports} from './exports.js';
import {MarginRowCall} from './margin-row.js';
import type {KernelPrice, MarginRow} from './margin-row.js';
import type {RiskKernel} from './risk.js';
import type {KernelSchedule} from './schedule.js';

/** Which build runs: WebAssembly, or the same source as JavaScript. Both give the same bits. */
export type Engine = 'wasm' | 'js';

/** The first module: closed forms, computed at once. */
export interface Kernel {
  readonly engine: Engine;
  readonly abi: number;
  /** Prices one position under a schedule of brackets and says which one decided. */
  marginPrice(row: MarginRow, schedule: KernelSchedule): KernelPrice;
  /** Loads the second module, on the same engine. */
  risk(): Promise<RiskKernel>;
}

/** What a kernel's further doors work on. */
interface Insides {
  readonly exports: CoreExports;
  readonly arena: Arena;
}

const insides = new WeakMap<Kernel, Insides>();

/**
 * Returns the module and memory behind a kernel, for the doors that are functions of their own: a page that never walks
 * through one does not load it.
 *
 * @throws {InputError} `not-a-kernel`.
 */
export function insidesOf(kernel: Kernel): Insides {
  const found = insides.get(kernel);
  if (found) return found;
  throw new InputError('kernel', 'not-a-kernel', 'no kernel', 'Pass what `await loadKernel()` returns.');
}

export function coreKernel(engine: Engine, exports: CoreExports, risk: () => Promise<RiskKernel>): Kernel {
  const arena = new Arena(exports);
  const marginRow = new MarginRowCall(exports, arena);
  const kernel: Kernel = {
    engine,
    abi: exports.abiVersion(),
    marginPrice: (row, schedule) => marginRow.price(row, schedule),
    risk,
  };
  insides.set(kernel, {exports, arena});
  return kernel;
}
