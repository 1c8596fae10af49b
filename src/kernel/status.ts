import {KernelError} from '../errors.js';

/** Status codes of `assembly/abi.ts` as what a caller may catch. */
const FAILURES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  1: ['no-brackets', 'The schedule has no brackets.'],
  2: ['rate-too-high', 'A maintenance rate and the fee add up to 1 or more: the requirement outgrows the position.'],
};

/** Throws the KernelError of a status; does nothing on 0. */
export function requireOk(status: number): void {
  if (status === 0) return;
  const [code, message] = FAILURES[status] ?? ['unknown-status', `The kernel answered with status ${status}.`];
  throw new KernelError(code, message);
}

export const outOfMemory = () =>
  new KernelError('out-of-memory', 'The kernel cannot take that much memory. Price fewer positions at a time.');

export const staleBlock = () =>
  new KernelError('stale-block', 'The block was released, or stood on one that was. Make a new one.');
