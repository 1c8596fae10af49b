/**
 * What crosses the boundary, as `assembly/abi.ts` has it: the version, the codes and the byte offset of every field.
 * A test asks the compiled kernel for each of these numbers.
 */
export const ABI_VERSION = 1;

export const CONTRACT = {linear: 0, inverse: 1} as const;
export const SCHEDULE = {continuous: 0, flat: 1, contracts: 2} as const;
export const MAINTENANCE_AT = {mark: 0, entry: 1} as const;

/** Bytes of one line of the scratch table beside a schedule. */
export const LINE_BYTES = 32;

const RULES = {
  feeRate: 0,
  contracts: 8,
  brackets: 16,
  scheduleKind: 20,
  maintenanceAt: 24,
  contract: 28,
  side: 32,
  status: 36,
  floors: 40,
  rates: 44,
  deductions: 48,
  table: 52,
} as const;

export const MARGIN_ROW = {
  ...RULES,
  size: 56,
  entry: 64,
  margin: 72,
  from: 80,
  price: 88,
  errorBound: 96,
  bracket: 104,
  edge: 108,
  bytes: 112,
} as const;

export const MARGIN_BLOCK = {...RULES, size: 56, entry: 60, margin: 64, price: 68, count: 72, bytes: 76} as const;

export const LOAN_ROW = {
  price: 0,
  errorBound: 8,
  health: 16,
  direction: 24,
  legs: 28,
  moving: 32,
  status: 36,
  weights: 40,
  quantities: 44,
  prices: 48,
  assets: 52,
  bytes: 56,
} as const;

export const TOUCH_GRID = {
  horizon: 0,
  rows: 8,
  columns: 12,
  distance: 16,
  drift: 20,
  volatility: 24,
  chance: 28,
  bytes: 32,
} as const;
