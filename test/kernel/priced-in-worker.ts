// A module worker for load.test.ts: loads the kernel as a page would and answers each engine asked for.
import {loadKernel} from '../../src/kernel/index.js';
import type {KernelChoice} from '../../src/kernel/index.js';
import {POSITION, SCHEDULE} from './position.js';

self.onmessage = async ({data}: MessageEvent<KernelChoice>) => {
  const kernel = await loadKernel(data);
  self.postMessage({engine: kernel.engine, ...kernel.marginPrice(POSITION, SCHEDULE)});
};
