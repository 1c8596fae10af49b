import type {KernelSchedule, MarginRow} from '../../src/kernel/index.js';

/** What the page and the worker of load.test.ts both price. */
export const POSITION: MarginRow = {
  contract: 'linear',
  side: 1,
  size: 7,
  entry: 30_000,
  margin: 30_000,
  feeRate: 0.0005,
  maintenanceAt: 'mark',
  from: 30_000,
};

export const SCHEDULE: KernelSchedule = {
  kind: 'continuous',
  floors: [0, 50_000, 250_000],
  rates: [0.004, 0.005, 0.01],
  deductions: [0, 50, 1_300],
};
