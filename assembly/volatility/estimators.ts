import {
  CLOSE_CLOSE,
  GARMAN_KLASS,
  GK_YANG_ZHANG,
  PARKINSON,
  YANG_ZHANG,
  ZERO_MEAN,
} from '../abi/risk';
import {logReturn} from './returns';

/*
 * Every estimator here is a mean of one term per bar plus a weighted variance of up to two, so a window of any of them is
 * five running sums. With o = ln(O/C₋₁), c = ln(C/O), u = ln(H/O), d = ln(L/O), r = ln(C/C₋₁):
 *
 *     estimator        first   second   term                                needs the bar before
 *     close-close      r       —        —                                   yes
 *     zero-mean        —       —        r²                                  yes
 *     Parkinson        —       —        (u − d)² / (4 ln 2)                 no
 *     Garman-Klass     —       —        ½(u − d)² − (2 ln 2 − 1)c²          no
 *     Rogers-Satchell  —       —        u(u − c) + d(d − c)                 no
 *     GK-Yang-Zhang    —       —        o² + Garman-Klass                   yes
 *     Yang-Zhang       o       k·c      (1 − k)·Rogers-Satchell             yes
 */

const QUARTER_PER_LN2: f64 = 0.36067376022224085; // 1 / (4 ln 2)
const TWO_LN2_LESS_1: f64 = 0.38629436111989061883;

/** Whether an estimator looks at the close of the bar before. */
@inline
export function needsPrevious(estimator: i32): bool {
  return estimator <= ZERO_MEAN || estimator >= GK_YANG_ZHANG;
}

/** The fewest observations an estimator is defined on: two where it is a variance, else one. */
@inline
export function leastObservations(estimator: i32): i32 {
  return estimator == CLOSE_CLOSE || estimator == YANG_ZHANG ? 2 : 1;
}

/**
 * The share of the open-to-close variance in Yang and Zhang's estimator over `n` bars, n ≥ 2.
 *
 *     k = 0.34 / (1.34 + (n + 1)/(n − 1))
 *
 * @source D. Yang and Q. Zhang, "Drift-independent volatility estimation", J. Business 73 (2000), eq. 13 with α = 1.34.
 */
@inline
export function yangZhangShare(n: f64): f64 {
  return 0.34 / (1.34 + (n + 1.0) / (n - 1.0));
}

/**
 * What one bar contributes to the mean of an estimator: its term in the table above.
 *
 * @param previous - close of the bar before; read only where the estimator needs it.
 * @returns a variance per bar; 0 for close-close.
 * @source M. Parkinson, J. Business 53 (1980); M. Garman and M. Klass, J. Business 53 (1980), eq. 20; L. C. G. Rogers and
 * S. E. Satchell, Ann. Appl. Probab. 1 (1991); D. Yang and Q. Zhang (2000) for the overnight term.
 */
export function barTerm(estimator: i32, previous: f64, open: f64, high: f64, low: f64, close: f64): f64 {
  if (estimator == CLOSE_CLOSE) return 0.0;
  if (estimator == ZERO_MEAN) {
    const r = logReturn(previous, close);
    return r * r;
  }
  if (estimator == PARKINSON) {
    const range = logReturn(low, high);
    return range * range * QUARTER_PER_LN2;
  }
  const c = logReturn(open, close);
  if (estimator == GARMAN_KLASS || estimator == GK_YANG_ZHANG) {
    const range = logReturn(low, high);
    const inside = 0.5 * range * range - TWO_LN2_LESS_1 * c * c;
    if (estimator == GARMAN_KLASS) return inside;
    const o = logReturn(previous, open);
    return o * o + inside;
  }
  const u = logReturn(open, high);
  const d = logReturn(open, low);
  return u * (u - c) + d * (d - c); // Rogers-Satchell, also inside Yang-Zhang
}
