import type {Decimal, PriceGrid} from '../decimal/index.js';

/** One step of a maintenance schedule. A notional exactly on a floor belongs to the upper bracket. */
export interface Bracket {
  /** Inclusive; notional in settlement currency (contracts where the schedule goes by contracts). */
  readonly floor: Decimal;
  /** Exclusive; `null` where the last bracket has no end. */
  readonly cap: Decimal | null;
  /** m: maintenance rate, a fraction of notional, 0 ≤ m < 1. */
  readonly rate: Decimal;
  /** c: the amount deducted from rate × notional, settlement currency. */
  readonly deduction: Decimal;
  /** The venue's highest opening leverage in this bracket; `null` where it publishes none. */
  readonly maxLeverage: Decimal | null;
}

/**
 * How maintenance grows with notional.
 *
 * - `continuous`: deductions join the steps up, cₖ = cₖ₋₁ + floorₖ·(mₖ − mₖ₋₁) and rates ascend, so the requirement is the
 *   maximum of its lines and there is one solution.
 * - `flat`: each bracket's rate on the whole notional; the requirement jumps at an edge.
 * - `contracts`: the bracket is chosen by the number of contracts held, which price does not move.
 */
export interface Schedule {
  readonly kind: 'continuous' | 'flat' | 'contracts';
  readonly brackets: readonly Bracket[];
}

/** Which price the venue compares with the liquidation price. */
export type TriggerPrice = 'mark' | 'index' | 'oracle' | 'last';

/** Everything a venue's rules contribute to the liquidation of one position. */
export interface MarginRules {
  readonly schedule: Schedule;
  /** `mark`: maintenance follows the price. `entry`: frozen at entry notional. */
  readonly maintenanceAt: 'mark' | 'entry';
  /** f: closing or liquidation fee counted in the requirement, a fraction of notional; 0 where it is not. */
  readonly feeRate: Decimal;
  readonly grid: PriceGrid;
  readonly trigger: TriggerPrice;
  /** Whether margin equal to the requirement is already liquidatable. */
  readonly atThreshold: 'liquidates' | 'survives';
}
