/** One axis: an asset's price, and where it is marked. */
export interface RangeAxis {
  readonly asset: string;
  readonly now: number;
  readonly low: number;
  readonly high: number;
  /** Prices with what stands beside them, ascending. */
  readonly ticks: readonly {readonly price: number; readonly label: string}[];
}

/** A pair of prices. */
export type PricePair = readonly [across: number, down: number];

/** A line of one health, the healthier side on its left. */
export interface HealthLine {
  readonly level: number;
  readonly label: string;
  readonly points: readonly PricePair[];
}

/** A way from the prices now. */
export interface RangeArrow {
  readonly label: string;
  readonly to: PricePair;
  readonly isChosen: boolean;
}

/** How both log returns of the horizon go together. */
export interface JointMove {
  readonly across: number;
  readonly down: number;
  /** ρ, −1 to 1. */
  readonly correlation: number;
}

/** All that a range map shows. */
export interface RangeMapMarks {
  readonly across: RangeAxis;
  readonly down: RangeAxis;
  readonly lines: readonly HealthLine[];
  /** The prices now are past a health of 1: so is all of the map where that line is not on it. */
  readonly isPast: boolean;
  readonly arrows: readonly RangeArrow[];
  /** The likeliest pair that liquidates; `null` where no volatility is given. */
  readonly mix: {readonly label: string; readonly at: PricePair} | null;
  readonly joint: JointMove | null;
  readonly nowLabel: string;
  /** Where a reader looks. */
  readonly cursor: PricePair | null;
}
