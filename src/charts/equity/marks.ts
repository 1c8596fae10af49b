/** A price and an amount. */
export type Point = readonly [price: number, amount: number];

/** A line over price, ascending; a jump is two points at one price. */
export interface PricedLine {
  readonly points: readonly Point[];
  readonly label: string;
}

/** A price on a line, and what is printed at it. */
export interface PricedSign {
  readonly price: number;
  readonly amount: number;
  readonly label: string;
}

/** What there is, what is asked, and where the two meet. */
export interface EquityMarks {
  /** What there is: equity, or what the collateral counts for. */
  readonly held: PricedLine;
  /** What is asked: the requirement, or the debt. */
  readonly asked: PricedLine;
  /** `null` where no price shown has them equal. */
  readonly meet:
    | (PricedSign & {readonly direction: 'falling' | 'rising'; readonly isJump: boolean; readonly printed: string})
    | null;
  /** Where the requirement changes bracket. */
  readonly edges: readonly PricedSign[];
  /** Where nothing is left; `null` where that is not shown. */
  readonly zero: number | null;
  /** Whether the amounts are shown from zero. */
  readonly isFromZero: boolean;
  readonly printPrice: (price: number) => string;
  readonly printAmount: (amount: number) => string;
}
