/**
 * Records of the second module, as `abi.ts` has those of the first; `src/kernel/abi-risk.ts` says the same in TypeScript.
 *
 * Numbers first, then integers, then pointers. A column is f64 unless it says otherwise, `count` long, left as it is found.
 */

// estimators of volatility: volatility/estimators.ts
export const CLOSE_CLOSE: i32 = 0;
export const ZERO_MEAN: i32 = 1;
export const PARKINSON: i32 = 2;
export const GARMAN_KLASS: i32 = 3;
export const ROGERS_SATCHELL: i32 = 4;
export const GK_YANG_ZHANG: i32 = 5;
export const YANG_ZHANG: i32 = 6;

// starts of an exponentially weighted variance: volatility/ewma.ts
export const FIRST_SQUARED: i32 = 0;
export const MEAN_SQUARE: i32 = 1;
export const SAMPLE_VARIANCE: i32 = 2;

// what counts as the tail: tail/empirical.ts
export const STRICTLY_BELOW: i32 = 0;
export const AT_OR_BELOW: i32 = 1;
export const ACERBI_TASCHE: i32 = 2;

/** A price history and the variance of every window of it. */
@unmanaged
export class VolatilityBlock {
  count: i32; // bars
  window: i32; // bars a window spans, ≥ 1
  estimator: i32; // CLOSE_CLOSE …
  used: i32; // out: observations in the last window
  open: usize; // quote per base, > 0; this and the next three unread where the estimator does not use them
  high: usize;
  low: usize;
  close: usize;
  previous: usize; // close of the bar before; NaN at the start and after a gap
  scratch: usize; // 3 × count + 12: first, second, term of each bar, NaN first where it is no observation; then the sums
  variance: usize; // out: per bar of time; NaN before the first whole window and where too little was observed
}

/** A column of returns and its moments; population moments divide by n. */
@unmanaged
export class MomentsBlock {
  mean: f64; // out: a fraction per bar
  deviation: f64; // out: population standard deviation; exactly 0 where all returns are equal
  sampleDeviation: f64; // out: divisor n − 1; NaN for one return
  skew: f64; // out: population skewness; NaN where all are equal
  excessKurtosis: f64; // out: population kurtosis − 3; NaN where all are equal
  count: i32; // ≥ 1
  returns: usize;
  scratch: usize; // 4
}

/** A history of returns and the moments of every window of it; each out column is count − window + 1 long. */
@unmanaged
export class RollingMomentsBlock {
  count: i32; // returns
  window: i32; // 1 ≤ window ≤ count
  returns: usize;
  scratch: usize; // 8
  mean: usize; // out: [i] is of returns i … i + window − 1
  deviation: usize; // out: population standard deviation
  skew: usize; // out: population skewness; NaN where the window is constant
  excessKurtosis: usize; // out: population kurtosis − 3; NaN where the window is constant
}

/** A column of returns and the historical losses asked of it. */
@unmanaged
export class EmpiricalBlock {
  probability: f64; // lower tail, 0 < p < 1
  valueAtRisk: f64; // out: a loss, fraction
  shortfall: f64; // out: a loss, fraction
  count: i32; // ≥ 1
  type: i32; // 1 … 9: tail/quantile.ts
  convention: i32; // STRICTLY_BELOW …
  tail: i32; // out: returns averaged into the shortfall; 0 where none lies below the quantile
  returns: usize; // numbers all
  scratch: usize; // selectionScratch(count)
}

/** A history of returns and the historical losses forecast from every window of it. */
@unmanaged
export class RollingBlock {
  probability: f64; // lower tail, 0 < p < 1
  count: i32; // returns
  window: i32; // 1 ≤ window ≤ count
  type: i32; // 1 … 9
  convention: i32; // STRICTLY_BELOW …
  returns: usize; // numbers all
  scratch: usize; // rollingScratch(count) BYTES, 16-byte aligned
  valueAtRisk: usize; // out: count − window + 1; [i] is forecast from returns i … i + window − 1
  shortfall: usize; // out: the same for the mean loss beyond
}

/** A loss quantile and the mean loss beyond it, both fractions, positive for a loss. */
@unmanaged
export class LossPair {
  valueAtRisk: f64;
  shortfall: f64;
}

/** A standardised quantile corrected for skewness S and excess kurtosis K; multiply by σ and subtract μ. */
@unmanaged
export class CornishFisher {
  quantile: f64; // h(z): a standardised RETURN, negative in the tail
  shortfall: f64; // modified expected shortfall, a standardised loss
  operational: f64; // the same, but no less than −h
  slope: f64; // h′(z); ≤ 0 where the map folds back and the quantile means nothing
  monotone: i32; // 1 where h rises everywhere: the expansion is then a distribution
}

/** A record of hits (days whose loss exceeded the forecast) and the tests of its coverage. */
@unmanaged
export class CoverageBlock {
  probability: f64; // forecast probability of a hit, 0 < p < 1
  unconditional: f64; // out: Kupiec's ratio; after each ratio its p-value
  unconditionalP: f64;
  independence: f64; // out: Christoffersen's ratio; NaN without a column
  independenceP: f64;
  conditional: f64; // out: both together
  conditionalP: f64;
  firstFailure: f64; // out: time until first failure; NaN without a hit
  firstFailureP: f64;
  atMost: f64; // out: P(X ≤ hits)
  atLeast: f64; // out: P(X ≥ hits)
  score: f64; // out: (hits − np)/√(np(1 − p))
  count: i32; // days
  hits: i32; // out where there is a column; given where there is none
  quietQuiet: i32; // out: transitions, by the day before and the day
  quietHit: i32;
  hitQuiet: i32;
  hitHit: i32;
  first: i32; // out: the first hit, counted from 1; 0 without one
  column: usize; // a hit where not 0; or no column, and the counts alone
}

/** The days between hits and how well they fit a waiting time without memory. */
@unmanaged
export class DurationBlock {
  shape: f64; // out: Weibull b; 1 has no memory, below 1 hits cluster, 10 is a bound. NaN without a whole duration
  logLikelihood: f64; // out: at that shape
  exponential: f64; // out: at b = 1
  pValue: f64; // out: of twice their difference, χ² with one degree of freedom
  count: i32; // days
  whole: i32; // out: durations seen from hit to hit
  column: usize; // a hit where not 0
  scratch: usize; // count + 4: logarithms of the durations, then two sums
}

/** Returns, the losses forecast for them, and whether what came beyond the quantile was as large as forecast. */
@unmanaged
export class ShortfallBlock {
  probability: f64; // forecast probability of a hit, 0 < p < 1
  ratioAtHits: f64; // out: Acerbi and Székely's Z₁; 0 expected, negative where losses exceed the shortfall
  ratioOverall: f64; // out: Z₂, which counts the hits as well
  meanExcess: f64; // out: mean of loss − shortfall over the hits
  statistic: f64; // out: that mean over its standard error
  normalP: f64; // out: P(Z > statistic)
  studentP: f64; // out: P(T > statistic), hits − 1 degrees of freedom
  count: i32; // days
  hits: i32; // out: days whose return is below −value at risk
  returns: usize;
  valueAtRisk: usize; // losses
  shortfall: usize; // losses
  column: usize; // out: 1 on a hit, 0 on any other day
}

/**
 * An account or a loan as prices move it. Health is cover over demand: equity over requirement, or weighted collateral over
 * debt. Both are straight lines in every u, which is an asset's price, or its reciprocal for what settles in coin; what goes
 * by brackets comes on top, leg by leg.
 */
@unmanaged
export class HealthBook {
  cover: f64; // where every u is 0, settlement currency
  demand: f64; // the same, without the legs
  assets: i32;
  legs: i32;
  gains: usize; // `assets`: cover per u
  burdens: usize; // `assets`: demand per u, whatever the bracket
  legAssets: usize; // i32, `legs`
  legEnds: usize; // i32, `legs`: the row after a leg's last; each leg has one or more
  knots: usize; // a row for each bracket: the u at which it begins, ascending; a leg's first is not read
  rates: usize; // demand per u in that bracket
  deductions: usize; // taken from it
}

/** Health over two assets: the book's first across, its second down. Columns 16-byte aligned. */
@unmanaged
export class HealthGrid extends HealthBook {
  columns: i32;
  rows: i32;
  xs: usize; // `columns` of u
  ys: usize; // `rows` of u
  coverAcross: usize; // scratch, `columns`
  demandAcross: usize;
  coverDown: usize; // scratch, `rows`
  demandDown: usize;
  health: usize; // out: rows × columns, row by row; NaN where nothing is demanded
}

/** Health in every scenario. Columns `count` long, 16-byte aligned. */
@unmanaged
export class HealthScenarios extends HealthBook {
  count: i32;
  stride: i32; // bytes from one asset's prices to the next one's
  prices: usize; // u of each scenario, one column for each asset
  coverOut: usize; // out: settlement currency
  demandOut: usize; // out: settlement currency
  health: usize; // out: NaN where nothing is demanded
}
