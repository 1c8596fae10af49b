/**
 * One arena, owned by the caller: what is taken is given back in reverse order, by returning to a mark.
 *
 *     ╞ 0 ═══════════╪ base ═══════════════════════════════════════╡ end of memory
 *     │ static data  │ mark ─► taken │ taken … ◄─ top │ free        │ grows by pages of 64 KiB
 *
 * Everything taken is 16-byte aligned and zeroed. Growing detaches every view of the memory: the caller makes its
 * views after its last `take`.
 */
import {clear} from './fill';

const PAGE: usize = 65536;
const MOST: f64 = 2147418112.0; // 2 GiB less a page: pointers stay positive in the JavaScript build

const base: usize = (__heap_base + 15) & ~15;
let top: usize = base;

/** Returns where the next `take` would begin. */
export function mark(): usize {
  return top;
}

/**
 * Takes `bytes` of zeroed memory.
 *
 * @param bytes - an f64, so that an absurd request arrives as what it is instead of modulo 2^32.
 * @returns the address, or 0 when the request is absurd or memory cannot grow.
 */
export function take(bytes: f64): usize {
  if (!(bytes >= 0.0 && <f64>top + bytes <= MOST)) return 0;
  const start = top;
  const end = start + ((<usize>bytes + 15) & ~15);
  const missing = <i32>((end + PAGE - 1) / PAGE) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) return 0;
  clear(start, end - start);
  top = end;
  return start;
}

/** Gives back everything taken since `mark`. An address outside what is taken is ignored. */
export function release(mark: usize): void {
  if (mark >= base && mark <= top) top = mark;
}
