import type {Decimal, Ratio} from '../decimal/index.js';
import type {Side} from './position.js';
import type {MarginRules} from './rules.js';

/** One position of a cross account; the account's balance is its margin. */
export interface AccountPosition {
  /** Whose price moves it: positions and collateral of one asset share one price. */
  readonly asset: string;
  readonly kind: 'linear' | 'inverse' | 'quanto';
  readonly side: Side;
  /** Linear: base units. Inverse: quote units. Quanto: settlement currency per unit of price. > 0. */
  readonly size: Ratio;
  /** Quote per base, > 0. */
  readonly entry: Decimal;
  /** Quote per base, > 0. */
  readonly mark: Decimal;
  readonly rules: MarginRules;
  /** Contracts held, for schedules that go by them; `null` where it was stated in coins or currency. */
  readonly contracts: Ratio | null;
}

/** A coin kept as collateral beside the balance. */
export interface SpotCollateral {
  readonly asset: string;
  /** Coins, ≥ 0. */
  readonly quantity: Decimal;
  /** Settlement currency per coin, > 0. */
  readonly price: Decimal;
  /** Share of the value that counts, one less the haircut, 0 ≤ weight ≤ 1. */
  readonly weight: Decimal;
}

/** A cross account: any number of positions that share one balance, settled in one currency. */
export interface Account {
  readonly kind: 'account';
  /** Settlement currency, unrealised profit not included; may be negative. */
  readonly balance: Decimal;
  /** What open orders hold of it, where the venue counts them, settlement currency, ≥ 0. */
  readonly reserved: Decimal;
  readonly positions: readonly AccountPosition[];
  readonly collaterals: readonly SpotCollateral[];
  /** Whether equity equal to the requirement is already liquidatable. */
  readonly atThreshold: 'liquidates' | 'survives';
}
