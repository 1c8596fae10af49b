/**
 * What crosses the boundary: the version, the status codes and the records. `src/kernel/abi.ts` says the same in
 * TypeScript; a test compares every offset.
 *
 * Numbers first, then integers, then pointers, so that a record holds no gaps.
 */
export const ABI_VERSION: i32 = 1;

export function abiVersion(): i32 {
  return ABI_VERSION;
}

// status codes
export const OK: i32 = 0;
export const NO_BRACKETS: i32 = 1;
export const RATE_TOO_HIGH: i32 = 2; // rate + fee ≥ 1 where liquidation falls: the requirement outgrows the position
export const UNKNOWN_KIND: i32 = 3;

// kinds of contract
export const LINEAR: i32 = 0;
export const INVERSE: i32 = 1;

// kinds of schedule
export const CONTINUOUS: i32 = 0;
export const FLAT: i32 = 1;
export const CONTRACTS: i32 = 2;

// when maintenance is measured
export const AT_MARK: i32 = 0;
export const AT_ENTRY: i32 = 1;

/** What a schedule of brackets is to the kernel; each column is `brackets` f64 long. */
@unmanaged
export class Rules {
  feeRate: f64; // fraction of notional, added to each rate
  contracts: f64; // contracts held; chooses the bracket where the schedule goes by contracts
  brackets: i32;
  scheduleKind: i32; // CONTINUOUS, FLAT, CONTRACTS
  maintenanceAt: i32; // AT_MARK, AT_ENTRY
  contract: i32; // LINEAR, INVERSE
  side: i32; // 1 long, −1 short
  status: i32; // out
  floors: usize; // notional in settlement currency, inclusive; contracts where the schedule goes by contracts
  rates: usize; // fraction of notional
  deductions: usize; // settlement currency
  table: usize; // scratch, 32 bytes for each bracket: gain, gain, offset, offset
}

/** One position; the rules stand before it in the same record. */
@unmanaged
export class MarginRow extends Rules {
  size: f64; // base (linear) or quote (inverse), > 0
  entry: f64; // quote per base
  margin: f64; // W + U − T, settlement currency
  from: f64; // quote per base: where the walk through a flat schedule starts
  price: f64; // out: quote per base, NaN when no positive price liquidates
  errorBound: f64; // out: quote per base
  bracket: i32; // out
  edge: i32; // out: 1 where the answer is the floor of `bracket` itself
}

/** Columns of a block of positions of one side; every column is `count` f64 long, 16-byte aligned. */
@unmanaged
export class MarginBlock extends Rules {
  size: usize; // base (linear) or quote (inverse), > 0
  entry: usize; // quote per base; also where the walk through a flat schedule starts
  margin: usize; // W + U − T, settlement currency
  price: usize; // out: quote per base, NaN when no positive price liquidates
  count: i32;
}

/** One loan: `legs` rows, collaterals weighted with their thresholds, debts with −1. */
@unmanaged
export class LoanRow {
  price: f64; // out: base currency per token of the moving asset, NaN when no positive price liquidates
  errorBound: f64; // out
  health: f64; // out: weighted collateral over debt, NaN without debt
  direction: i32; // out: 1 liquidates as the price falls, −1 as it rises, 0 where it does not matter
  legs: i32;
  moving: i32; // the asset whose price moves
  status: i32; // out
  weights: usize; // f64: threshold, or −1
  quantities: usize; // f64: tokens
  prices: usize; // f64: base currency per token
  assets: usize; // i32: which asset each leg is of
}

/** Touch probabilities over volatilities (rows) and distances (columns); every column is f64, 16-byte aligned. */
@unmanaged
export class TouchGrid {
  horizon: f64; // years, > 0
  rows: i32;
  columns: i32;
  distance: usize; // `columns` of |ln(barrier/price)|; 0 or less is touched
  drift: usize; // `rows` of drift of the log price towards the barrier, a year
  volatility: usize; // `rows`, a year, > 0
  chance: usize; // out: rows × columns, row by row
}
