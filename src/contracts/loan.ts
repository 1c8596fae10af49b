import type {Decimal} from '../decimal/index.js';

/** One asset supplied as collateral. */
export interface Collateral {
  readonly asset: string;
  /** Tokens, ≥ 0. */
  readonly quantity: Decimal;
  /** Oracle price, base currency of the market per token, > 0. */
  readonly price: Decimal;
  /** L: liquidation threshold, a fraction, 0 < L ≤ 1. */
  readonly threshold: Decimal;
  /** v: borrow limit (maximum loan to value), a fraction, 0 ≤ v ≤ L; often below the threshold, and 0 while the threshold lives. */
  readonly limit: Decimal;
}

/** One asset borrowed, interest included. */
export interface Debt {
  readonly asset: string;
  /** Tokens, ≥ 0. */
  readonly quantity: Decimal;
  /** Oracle price, base currency of the market per token, > 0. */
  readonly price: Decimal;
}

/** Any number of collaterals against any number of debts; an asset may stand on both sides. */
export interface Loan {
  readonly kind: 'loan';
  readonly collaterals: readonly Collateral[];
  readonly debts: readonly Debt[];
  /** Assets supplied whose threshold is 0, left out where the protocol does not count them; absent when there are none. */
  readonly dropped?: readonly string[];
}
