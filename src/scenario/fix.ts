import type {Decimal, Ratio} from '../decimal/index.js';
import type {RemedyTag} from '../measures/index.js';
import type {Level} from './level.js';
import type {Scenario} from './scenario.js';

/** What a reader may do to a loan that is no fix. */
export type ActionKind =
  | 'withdraw-collateral'
  | 'borrow-debt'
  | 'swap-collateral'
  | 'swap-debt'
  /** Debt that buys collateral. */
  | 'loop'
  /** Collateral that repays debt. */
  | 'unwind'
  /** Its amount is the mode’s number, 0 for none. */
  | 'switch-mode'
  /** Its amount is the threshold, per cent; nobody but governance makes it. */
  | 'change-threshold';

/** What a fix does. */
export type FixKind =
  | 'add-margin'
  | 'cut-size'
  | 'add-and-cut'
  | 'repay-debt'
  | 'add-collateral'
  | 'repay-and-add'
  | 'sell-and-repay'
  | 'add-balance'
  | 'close-long'
  | 'close-short'
  /** The least margin that ends liquidation now. */
  | 'add-at-once'
  /** The highest leverage at which an order is not liquidatable when it fills. */
  | 'lower-leverage'
  /** The largest size with a known rule. */
  | 'largest-size';

/** A change that takes a position to the next calmer level, or out of a state that has none, on the step it can be made in. */
export interface Fix<Kind = FixKind> {
  readonly kind: Kind;
  /** How much, rounded so that it suffices: up where it is added or closed, down where it is the most that may stay. */
  readonly amount: Decimal;
  /** The least step of the amount. */
  readonly step: Decimal;
  /** What the amount is of: `USDT`, `ETH`. */
  readonly unit: string;
  /** The level it reaches, by distance. */
  readonly reaches: Level;
  /** What the reader would have typed once it is done. */
  readonly after: Scenario;
}

/** A change that brings the chance of liquidation down to a stated one. */
export interface ChanceFix extends Fix {
  /** What is done besides, where two changes are made. */
  readonly second?: Pick<Fix, 'amount' | 'step' | 'unit'>;
  /** What speaks for it. */
  readonly tags: readonly RemedyTag[];
  /** What closing costs; `null` where nothing is closed. */
  readonly fee: {readonly amount: Ratio; readonly unit: string} | null;
}
