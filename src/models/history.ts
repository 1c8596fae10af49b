/** Closes of equally long bars, oldest first. Statistics, not money: doubles. */
interface Bars {
  /** Length of a bar. */
  readonly stepSeconds: number;
  /** Unix seconds at each bar's open, strictly ascending, whole steps apart. */
  readonly time: Float64Array;
  /** Quote per base, > 0. */
  readonly close: Float64Array;
  /** Close of the bar before; NaN at the start and after a gap: nothing is bridged. */
  readonly previous: Float64Array;
  /** Places where bars are missing. */
  readonly gaps: number;
  /** Bars missing there, all together. */
  readonly missing: number;
}

export interface CloseHistory extends Bars {
  readonly kind: 'closes';
}

export interface CandleHistory extends Bars {
  readonly kind: 'candles';
  /** Quote per base, > 0; low ≤ open, close ≤ high. */
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** What a market did, bar by bar. */
export type PriceHistory = CloseHistory | CandleHistory;

/** Returns of equally long bars, oldest first; none over a gap. */
export interface ReturnSeries {
  readonly kind: 'log' | 'simple';
  readonly stepSeconds: number;
  /** Fractions per bar, finite; simple ones above −1. */
  readonly values: Float64Array;
}
