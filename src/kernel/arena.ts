import type {ModuleExports} from './exports.js';
import {outOfMemory, staleBlock} from './status.js';

/** A piece of the kernel's memory, from `take` until it or one taken before it is released. */
export interface Taken {
  readonly address: number;
  readonly mark: number;
}

/**
 * The caller's side of a module's arena: takes, releases in stack order, and keeps views of the memory as it grows.
 *
 * A view dies when the memory grows, so nobody keeps one: `floats` and `integers` are asked for at each use.
 */
export class Arena {
  readonly #exports: ModuleExports;
  readonly #taken: Taken[] = [];
  #floats: Float64Array;
  #integers: Int32Array;

  constructor(exports: ModuleExports) {
    this.#exports = exports;
    this.#floats = new Float64Array(exports.memory.buffer);
    this.#integers = new Int32Array(exports.memory.buffer);
  }

  /** All of the memory as doubles; index = address / 8. */
  get floats(): Float64Array {
    const {buffer} = this.#exports.memory;
    return this.#floats.buffer === buffer ? this.#floats : (this.#floats = new Float64Array(buffer));
  }

  /** All of the memory as integers; index = address / 4. */
  get integers(): Int32Array {
    const {buffer} = this.#exports.memory;
    return this.#integers.buffer === buffer ? this.#integers : (this.#integers = new Int32Array(buffer));
  }

  /** Takes zeroed, 16-byte aligned memory. @throws {KernelError} `out-of-memory`. */
  take(bytes: number): Taken {
    const {memory, mark: top, take} = this.#exports;
    const {buffer} = memory;
    const mark = top();
    let address = 0;
    try {
      address = take(bytes);
    } catch {
      // the JavaScript build's memory is an ArrayBuffer, which throws where WebAssembly says −1
    }
    // that build drops its old memory undetached: writes to a view of it would be lost in silence
    if (memory.buffer !== buffer && buffer.byteLength > 0) structuredClone(buffer, {transfer: [buffer]});
    if (address === 0) throw outOfMemory();
    const taken = {address, mark};
    this.#taken.push(taken);
    return taken;
  }

  /** Gives a piece back, and with it everything taken after it. Twice does nothing. */
  release(taken: Taken): void {
    const at = this.#taken.indexOf(taken);
    if (at < 0) return;
    this.#taken.length = at;
    this.#exports.release(taken.mark);
  }

  /** Returns the piece's address. @throws {KernelError} `stale-block` once it was given back. */
  addressOf(taken: Taken): number {
    if (!this.#taken.includes(taken)) throw staleBlock();
    return taken.address;
  }
}
