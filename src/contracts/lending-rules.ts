import type {Decimal} from '../decimal/index.js';

/**
 * How much of a debt one liquidation may repay.
 *
 * - `whole`: all of it.
 * - `share`: a share, `of` the debt chosen or of the whole position's; whole where health is at or below `wholeAtHealth` (0: never),
 *   or where the chosen debt or collateral is worth less than `wholeBelowValue`.
 * - `target-health`: as much as brings health to `target`; whole where less than the market's dust would stay of the debt, and all the
 *   chosen collateral pays for where less would stay of that.
 * - `target-ltv`: as much as brings debt over collateral to `target`; whole above the share `wholeAbove` of the debt.
 * - `rising`: from `first` of the debt at the threshold to `last` at a loan to value of `lastAtLtv`, straight in between.
 */
export type CloseFactor =
  | {readonly kind: 'whole'}
  | {
      readonly kind: 'share';
      readonly share: Decimal;
      readonly of: 'debt' | 'position';
      readonly wholeAtHealth: Decimal;
      readonly wholeBelowValue: Decimal;
    }
  | {readonly kind: 'target-health'; readonly target: Decimal}
  | {readonly kind: 'target-ltv'; readonly target: Decimal; readonly wholeAbove: Decimal}
  | {readonly kind: 'rising'; readonly first: Decimal; readonly last: Decimal; readonly lastAtLtv: Decimal};

/**
 * What a liquidator receives beyond what he repays. `b` is the collateral's own bonus, a fraction.
 *
 * - `fixed`: b.
 * - `health`: from b·factor at a health of 1 to b at `fullAtHealth` and below, in whole basis points.
 * - `discount`: 1/max(H − from, 1 − b) − 1: it opens from nothing, or from `from`, as health falls.
 * - `threshold`: min(most, 1/(1 − cursor·(1 − L)) − 1), whatever b says.
 * - `rising`: from `first` at the threshold to `last` at a loan to value of `lastAtLtv`, whatever b says; fractions.
 */
export type BonusForm =
  | {readonly kind: 'fixed'}
  | {readonly kind: 'health'; readonly factor: Decimal; readonly fullAtHealth: Decimal}
  | {readonly kind: 'discount'; readonly from?: Decimal}
  | {readonly kind: 'threshold'; readonly cursor: Decimal; readonly most: Decimal}
  | {readonly kind: 'rising'; readonly first: Decimal; readonly last: Decimal; readonly lastAtLtv: Decimal};

/** What the penalty is a share of: the debt repaid, every collateral of the account, or the collateral a liquidator pays for. */
export type PenaltyBase = 'debt-repaid' | 'all-collateral' | 'total-value';

/** How debts grow; `per-second` in full, `binomial` and `taylor` cut after the third power. */
export type InterestConvention = 'simple' | 'binomial' | 'taylor' | 'per-second' | 'continuous';

/** Which price counts: today's, one side of a spread for borrowing, the worse of two, an average, or one an hour old. */
export type OraclePrice = 'spot' | 'bid-ask' | 'spot-or-smoothed' | 'moving-average' | 'hour-late';

/**
 * Who takes an account that may be liquidated, and how.
 *
 * - `repayment`: anyone repays a part of the debt and takes collateral for it.
 * - `account`: the protocol takes the whole account; `penaltyOn` says of what the penalty is.
 * - `auction`: the collateral is sold at a price that falls with time.
 * - `stability-pool`: a pool pays the debt and takes the collateral, other borrowers bear what it cannot pay.
 * - `bands`: collateral is converted as the price falls, before anyone may liquidate.
 * - `ticks`: all positions of a ratio together, down to the threshold; from a limit on they are absorbed whole.
 */
export type LiquidationWay =
  | {readonly kind: 'repayment'}
  | {readonly kind: 'account'}
  | {readonly kind: 'auction'}
  | StabilityPool
  | {readonly kind: 'bands'}
  | {readonly kind: 'ticks'; readonly spacing: Decimal};

/** A stability pool's terms. A penalty of `null` is all the collateral, in proportion to the debt. */
export interface StabilityPool {
  readonly kind: 'stability-pool';
  /** Of the debt the pool pays. */
  readonly penalty: Decimal | null;
  /** Of the debt other borrowers take over. */
  readonly redistributionPenalty: Decimal | null;
  /** Share of the collateral for whoever liquidates. */
  readonly gasShare: Decimal;
  /** The most of it, tokens; `null` for no bound. */
  readonly mostGas: Decimal | null;
}

/** All that a lending protocol's rules contribute to a liquidation; the thresholds stand in the loan. */
export interface LendingRules {
  readonly kind: 'lending-rules';
  readonly way: LiquidationWay;
  /** Whether a health of exactly one is already liquidatable. */
  readonly atThreshold: 'liquidates' | 'survives';
  readonly closeFactor: CloseFactor;
  readonly bonus: BonusForm;
  readonly penaltyOn: PenaltyBase;
  /** The protocol's share of the bonus. */
  readonly protocolFee: Decimal;
  /** Value below which neither side of a position may be left, unless nothing is; base currency, 0 for none. */
  readonly dust: Decimal;
  /** Whether an average threshold is floored to a basis point before health is taken. */
  readonly averages: 'exact' | 'floored';
  /** What a threshold of 0 means: the asset is no collateral and is left out, or no rule is on record and it is refused. */
  readonly zeroThreshold: 'dropped' | 'refused';
  readonly interest: InterestConvention;
  readonly oracle: OraclePrice;
}
