import type {positionLiquidationPrice} from '../measures/index.js';

/** The kernel, as the measures take it. */
export type Kernel = Parameters<typeof positionLiquidationPrice>[0];
