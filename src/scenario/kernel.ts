import type {liquidationPrice} from '../measures/index.js';

/** The kernel, as the measures take it. */
export type Kernel = Parameters<typeof liquidationPrice>[0];
