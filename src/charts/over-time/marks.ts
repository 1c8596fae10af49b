/** A value on a day. */
export interface TimePoint {
  /** From the first day, fractions included. */
  readonly days: number;
  readonly value: number;
}

/** A quantity over time, the line it must not cross, and when it does. */
export interface TimeMarks {
  /** Days ascending; empty where there is no value to draw. */
  readonly curve: readonly TimePoint[];
  /** What the curve is called at its beginning. */
  readonly curveLabel: string;
  readonly line: {readonly value: number; readonly label: string};
  /** Where the curve meets the line; `null` where it does not within the span. */
  readonly crossing: {readonly days: number; readonly label: string} | null;
  /** Days shown. */
  readonly span: number;
  /** What is liquidated: all below the curve, all above it, or all below the line. */
  readonly beyond: 'below-curve' | 'above-curve' | 'below-line';
  readonly printDay: (days: number) => string;
  readonly printValue: (value: number) => string;
}
