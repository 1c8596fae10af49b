import type {Decimal} from '../decimal/index.js';

/**
 * How much of a debt one liquidation may repay.
 *
 * - `whole`: all of it.
 * - `share`: a share, `of` the debt chosen or of the whole position's; whole where health is at or below `wholeAtHealth` (0: never),
 *   or where the chosen debt or collateral is worth less than `wholeBelowValue`.
 * - `target-health`: as much as brings health to `target`; whole where less than the market's dust would stay.
 * - `target-ltv`: as much as brings debt over collateral to `target`; whole above the share `wholeAbove` of the debt.
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
  | {readonly kind: 'target-ltv'; readonly target: Decimal; readonly wholeAbove: Decimal};

/**
 * What a liquidator receives beyond what he repays. `b` is the collateral's own bonus, a fraction.
 *
 * - `fixed`: b.
 * - `health`: from b·factor at a health of 1 to b at `fullAtHealth` and below.
 * - `discount`: 1/max(H, 1 − b) − 1: it opens from nothing as health falls.
 * - `threshold`: min(most, 1/(1 − cursor·(1 − L)) − 1), whatever b says.
 */
export type BonusForm =
  | {readonly kind: 'fixed'}
  | {readonly kind: 'health'; readonly factor: Decimal; readonly fullAtHealth: Decimal}
  | {readonly kind: 'discount'}
  | {readonly kind: 'threshold'; readonly cursor: Decimal; readonly most: Decimal};

/** What the penalty is a share of: the debt repaid, every collateral of the account, or the collateral a liquidator pays for. */
export type PenaltyBase = 'debt-repaid' | 'all-collateral' | 'total-value';

/** How debts grow; `per-second` in full, `binomial` and `taylor` cut after the third power. */
export type InterestConvention = 'simple' | 'binomial' | 'taylor' | 'per-second' | 'continuous';

/** Which price counts: today's, one side of a spread for borrowing, the worse of two, an average, or one an hour old. */
export type OraclePrice = 'spot' | 'bid-ask' | 'spot-or-smoothed' | 'moving-average' | 'hour-late';

/** All that a lending protocol's rules contribute to a liquidation; the thresholds stand in the loan. */
export interface LendingRules {
  readonly kind: 'lending-rules';
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
  readonly interest: InterestConvention;
  readonly oracle: OraclePrice;
}
