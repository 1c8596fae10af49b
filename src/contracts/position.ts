import type {Decimal, Ratio} from '../decimal/index.js';

export type Side = 'long' | 'short';

/**
 * What the rest of a cross account adds to one position, at the other positions' own marks, in settlement currency.
 * The symbols U and T of the liquidation equations; both 0 for an isolated position.
 */
export interface RestOfAccount {
  /** U: unrealised profit of all other positions; may be negative. */
  readonly unrealisedProfit: Decimal;
  /** T: maintenance margin of all other positions, ≥ 0. */
  readonly maintenance: Decimal;
}

interface PositionBase {
  readonly side: Side;
  /** Average entry price (or last settlement price), quote per base, > 0. */
  readonly entry: Decimal;
  /** W: wallet or isolated margin without this position's unrealised profit, in settlement currency; may be negative. */
  readonly margin: Ratio;
  readonly rest: RestOfAccount;
  /** Contracts held, > 0; there where the position was stated in them, for schedules that go by contracts. */
  readonly contracts?: Ratio;
}

/** Profit s·q·(P − E), settled in quote. */
export interface LinearPosition extends PositionBase {
  readonly kind: 'linear';
  /** q: base units, > 0. */
  readonly size: Ratio;
}

/** Profit s·N·(1/E − 1/P), settled in base. */
export interface InversePosition extends PositionBase {
  readonly kind: 'inverse';
  /** N: quote units (contracts × face value), > 0. */
  readonly size: Ratio;
}

/** Profit s·q·(P − E), settled in a third currency. */
export interface QuantoPosition extends PositionBase {
  readonly kind: 'quanto';
  /** q: settlement currency per unit of price (contracts × multiplier), > 0. */
  readonly size: Ratio;
}

export type Position = LinearPosition | InversePosition | QuantoPosition;
