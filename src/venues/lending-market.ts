import type {EfficiencyMode, IsolationTerms, LendingRules} from '../contracts/index.js';
import type {Decimal} from '../decimal/index.js';
import type {Dated} from './market.js';

/** A lending protocol: what its contracts do the same in every market. */
export interface LendingProtocol extends Dated {
  /** `aave-v3.7`; what a preset's `protocol` names. */
  readonly id: string;
  readonly name: string;
  readonly rules: LendingRules;
  /** What of these rules is not on record, or not a rule, and why; what stands there is then the nearest that is. */
  readonly notKnown: Readonly<Partial<Record<keyof LendingRules, string>>>;
}

/** One collateral of one market, as its protocol published it. All fractions. */
export interface LendingPreset extends Dated {
  readonly protocol: string;
  readonly market: string;
  readonly asset: string;
  /** A threshold with its borrow limit, or the collateral ratio it is published as: the threshold is its reciprocal. */
  readonly terms:
    | {readonly kind: 'threshold'; readonly limit: Decimal; readonly threshold: Decimal}
    | {readonly kind: 'collateral-ratio'; readonly ratio: Decimal};
  /** b: what a liquidator receives beyond the debt repaid; where `penaltyOn` is all collateral, what the borrower loses of it. */
  readonly bonus: Decimal;
  /** The efficiency mode it stands for; `null` for an asset. */
  readonly category: number | null;
}

/** Modes of one market, as its protocol published them. */
export interface MarketModes extends Dated {
  readonly protocol: string;
  readonly market: string;
  readonly efficiencyModes: readonly EfficiencyMode[];
  readonly isolated: readonly IsolationTerms[];
}
