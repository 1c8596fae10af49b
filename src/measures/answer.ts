import type {Decimal, Ratio} from '../decimal/index.js';

/** Why no price liquidates. */
export type NeverReason =
  /** The margin covers the whole position: the price would have to fall to zero or below. */
  | 'fully-collateralised'
  /** A short settled in the base coin whose collateral rises with what it owes. */
  | 'collateral-rises-with-short'
  /** The other collateral alone carries the debt: the asset could go to zero. */
  | 'price-below-zero'
  /** Nothing is borrowed. */
  | 'no-debt'
  /** The asset stands equally on both sides, or on neither: its price does not matter. */
  | 'asset-does-not-matter';

/** What an answer with a price carries. */
interface PriceFacts {
  /** On the venue's grid, rounded towards the earlier liquidation; quote per base. */
  readonly price: Decimal;
  /** The unrounded solution. */
  readonly exact: Ratio;
  /** Whether liquidation comes as the price falls to it or rises to it. */
  readonly direction: 'falling' | 'rising';
  /** Index of the maintenance bracket in force at the solution; `null` where there is no schedule. */
  readonly bracket: number | null;
  /** `edge` where the requirement jumps over the equity at a bracket's floor. */
  readonly binding: 'equation' | 'edge';
  /** The solution lies above the last known bracket's cap: a page withholds the price and says why. */
  readonly beyondLastBracket: boolean;
}

/** A liquidation price lies ahead. */
export interface LiquidationAt extends PriceFacts {
  readonly kind: 'at';
}

/** The mark is at or past liquidation. The root stays the price; without a positive root it is liquidatable at every price. */
export interface LiquidationNow extends Omit<PriceFacts, 'price' | 'exact'> {
  readonly kind: 'now';
  /** The price it crossed; `null` when it is liquidatable at every price. */
  readonly price: Decimal | null;
  readonly exact: Ratio | null;
  /** What is missing to meet the requirement at the mark, settlement currency, ≥ 0. */
  readonly shortfall: Ratio;
}

/** No price liquidates. */
export interface LiquidationNever {
  readonly kind: 'never';
  readonly why: NeverReason;
}

export type LiquidationAnswer = LiquidationAt | LiquidationNow | LiquidationNever;
