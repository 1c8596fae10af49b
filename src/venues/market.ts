import type {MarginRules} from '../contracts/index.js';
import type {Decimal} from '../decimal/index.js';

/** A calendar day, `2026-11-20`, in UTC. */
export type Day = string;

/** The build's stated date: the day every recording of this room was last read, and what `stale` is judged by. */
export const RULES_READ: Day = '2026-11-20';

/** Where a number was published, and the copy it was retyped from. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  /** The recording that was read, at a fixed commit where there is one. */
  readonly url: string;
}

/** Who published something, when it held, when it was read. */
export interface Dated {
  /** `null` where the numbers are the user's own. */
  readonly source: Source | null;
  /** The day for which the publisher stated it; `null` where the numbers are the user's own. */
  readonly asOf: Day | null;
  readonly read: Day;
  /** Too old to be shown as current on the day it was read, or said so by its recording. A page adds `isStale`. */
  readonly stale: boolean;
}

/** Price and size steps of a market, where a recording has them. */
export type MarketSteps =
  | (Dated & {readonly kind: 'recorded'; readonly tick: Decimal; readonly size: Decimal})
  | {readonly kind: 'unrecorded'; readonly why: string};

/** One perpetual contract with everything its venue's rules contribute to a liquidation. */
export interface PerpetualMarket extends Dated {
  readonly kind: 'perpetual';
  /** `venue/symbol`; what `findMarket` takes. */
  readonly id: string;
  readonly venue: string;
  readonly symbol: string;
  readonly contract: 'linear' | 'inverse' | 'quanto';
  readonly base: string;
  readonly quote: string;
  /** The currency of margin and profit. */
  readonly settle: string;
  /** The grid is `unrounded` where no tick is recorded: an invented tick would be a wrong price. */
  readonly rules: MarginRules;
  readonly steps: MarketSteps;
}

/** One asset as a protocol publishes it. All parameters are fractions. */
export interface LendingAsset extends Dated {
  readonly asset: string;
  /** v: maximum loan to value when borrowing. */
  readonly limit: Decimal;
  /** L: loan to value at which liquidation is allowed. */
  readonly threshold: Decimal;
  /** b: what a liquidator receives beyond the debt repaid. */
  readonly bonus: Decimal;
  /** Decimals of the token: the last place of an amount. */
  readonly decimals: number;
}

/** One lending market; `asOf` and `stale` are those of its oldest asset. */
export interface LendingMarket extends Dated {
  readonly kind: 'lending';
  readonly id: string;
  readonly venue: string;
  readonly name: string;
  /** The currency oracle prices are in. */
  readonly baseCurrency: string;
  readonly trigger: 'oracle';
  /** Whether a health factor of exactly one is already liquidatable. */
  readonly atThreshold: 'liquidates' | 'survives';
  readonly assets: readonly LendingAsset[];
}

export type VenueMarket = PerpetualMarket | LendingMarket;
