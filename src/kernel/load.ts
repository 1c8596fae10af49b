import {KernelError} from '../errors.js';
import coreWasm from '../generated/core-wasm.js';
import {ABI_VERSION} from './abi.js';
import {Arena} from './arena.js';
import {compile, wasmForbidden} from './compile.js';
import type {CoreExports, ModuleExports, RiskExports} from './exports.js';
import {coreKernel} from './kernel.js';
import type {Engine, Kernel} from './kernel.js';
import type {RiskKernel} from './risk.js';

/** How the kernel is loaded. */
export interface KernelChoice {
  /**
   * `auto`: WebAssembly where it is allowed, else JavaScript. `wasm`: nothing else, a KernelError where it is refused.
   * `js`: without asking, for a host that knows its policy.
   */
  readonly engine?: 'auto' | Engine;
}

// the only module-level state in src: one instance of each module and engine per realm
const kernels = new Map<'auto' | Engine, Promise<Kernel>>();

/**
 * Loads the kernel in a page, a worker or Node. Calls share one instance, also while it is still loading.
 *
 * @throws {KernelError} `wasm-refused` where only `wasm` was asked for and the page or engine refuses it; `abi-mismatch`
 * where the files are of two releases.
 */
export function loadKernel({engine = 'auto'}: KernelChoice = {}): Promise<Kernel> {
  let kernel = kernels.get(engine);
  if (!kernel) {
    kernel = engine === 'auto' ? chooseKernel() : startKernel(engine);
    kernels.set(engine, kernel);
    kernel.catch(() => kernels.delete(engine)); // a chunk that did not arrive may arrive next time
  }
  return kernel;
}

async function chooseKernel(): Promise<Kernel> {
  if (await wasmForbidden()) return loadKernel({engine: 'js'});
  return loadKernel({engine: 'wasm'}).catch(() => loadKernel({engine: 'js'}));
}

async function startKernel(engine: Engine): Promise<Kernel> {
  const exports =
    engine === 'wasm' ? await instantiate<CoreExports>(coreWasm) : await import('../generated/core-js.js');
  let risk: Promise<RiskKernel> | undefined;
  const loadRisk = () => {
    risk ??= startRisk(engine);
    risk.catch(() => (risk = undefined));
    return risk;
  };
  return coreKernel(engine, requireAbi(exports), loadRisk);
}

async function startRisk(engine: Engine): Promise<RiskKernel> {
  const [{riskKernel}, exports] = await Promise.all([import('./risk.js'), riskExports(engine)]);
  return riskKernel(requireAbi(exports), new Arena(exports));
}

async function riskExports(engine: Engine): Promise<RiskExports> {
  if (engine === 'js') return import('../generated/risk-js.js');
  const {default: riskWasm} = await import('../generated/risk-wasm.js');
  return instantiate<RiskExports>(riskWasm);
}

async function instantiate<Exports>(text: string): Promise<Exports> {
  try {
    return new WebAssembly.Instance(await compile(text)).exports as Exports;
  } catch (error) {
    throw new KernelError('wasm-refused', `WebAssembly does not run here: ${String(error)}`);
  }
}

function requireAbi<Exports extends ModuleExports>(exports: Exports): Exports {
  const found = exports.abiVersion();
  if (found === ABI_VERSION) return exports;
  throw new KernelError('abi-mismatch', `The kernel speaks version ${found}, its caller ${ABI_VERSION}.`);
}
