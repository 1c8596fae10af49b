import type {Decimal} from '../decimal/index.js';
import type {Level} from './level.js';
import type {Scenario} from './scenario.js';

/** What a fix does. */
export type FixKind =
  'add-margin' | 'cut-size' | 'repay-debt' | 'add-collateral' | 'add-balance' | 'close-long' | 'close-short';

/** A change that takes a position to the next calmer level, on the step it can be made in. */
export interface Fix {
  readonly kind: FixKind;
  /** How much, rounded up so that it suffices. */
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
