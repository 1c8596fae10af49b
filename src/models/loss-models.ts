/** A sample quantile, numbered as Hyndman and Fan number them: 7 is that of R and NumPy. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What is averaged beyond a historical quantile; `acerbi-tasche` is the coherent one. */
export type ShortfallConvention = 'strictly-below' | 'at-or-below' | 'acerbi-tasche';

/** Where an exponentially weighted variance starts: a rule on the returns, or a variance per bar. */
export type EwmaBeginning =
  | {readonly kind: 'first-squared'}
  /** Of the first 20 returns. */
  | {readonly kind: 'mean-square'}
  | {readonly kind: 'sample-variance'}
  | {readonly kind: 'given'; readonly variance: number};

/** How a loss is read off a record of returns. */
export type LossModel =
  | {readonly kind: 'historical'; readonly quantile?: QuantileType; readonly shortfall?: ShortfallConvention}
  /** Sample mean and standard deviation; divisor n − 1 unless the `population` one is asked for. */
  | {readonly kind: 'normal'; readonly divisor?: 'sample' | 'population'}
  /** As `normal`, in a t of the same standard deviation with more than 2 degrees of freedom. */
  | {readonly kind: 'student-t'; readonly degrees: number}
  /** Population mean, deviation, skewness and kurtosis. */
  | {readonly kind: 'cornish-fisher'; readonly shortfall?: 'operational' | 'unrestricted'}
  /** Zero mean, variance weighted by decay^age; decay 0.94 and `first-squared` unless stated; over `bars` bars by √bars. */
  | {readonly kind: 'ewma'; readonly decay?: number; readonly start?: EwmaBeginning; readonly bars?: number}
  /** The price lognormal over `bars` bars, from log returns. */
  | {readonly kind: 'lognormal'; readonly bars?: number};

/** A distribution of the return over the horizon, stated instead of estimated. Fractions. */
export type ReturnDistribution =
  | {readonly kind: 'normal'; readonly mean: number; readonly deviation: number}
  | {readonly kind: 'student-t'; readonly mean: number; readonly scale: number; readonly degrees: number}
  | {readonly kind: 'student-t'; readonly mean: number; readonly deviation: number; readonly degrees: number}
  | {
      readonly kind: 'cornish-fisher';
      readonly mean: number;
      readonly deviation: number;
      readonly skew: number;
      readonly excessKurtosis: number;
      readonly shortfall?: 'operational' | 'unrestricted';
    }
  /** Mean and deviation of the log price per bar, over `bars` bars. */
  | {readonly kind: 'lognormal'; readonly mean: number; readonly deviation: number; readonly bars?: number};
