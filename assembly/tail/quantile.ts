/*
 * Sample quantiles as nine published definitions place them: the quantile of n sorted values at probability p lies between
 * the j-th and the (j + 1)-th (counted from 1), at weight w towards the latter. Numbered as Hyndman and Fan number them.
 *
 *     1  inverse of the empirical distribution        4  linear in it             7  mode-based; R, NumPy, spreadsheets
 *     2  the same, averaged where it is flat          5  midway steps             8  median-unbiased
 *     3  nearest even order statistic                 6  mean-based               9  normal-unbiased
 *
 * Types 1–3 jump. At p = 1 − 0.99, which is 0.010000000000000009, n·p of 1,000 returns is above 10 and type 1 takes the
 * 11th value, as R does; nothing is snapped.
 */

/** R's allowance, in types 4 to 6, 8 and 9, for a position falling just short of an integer: 4 · 2^-52. */
const FUZZ: f64 = 8.881784197001252e-16;

/** (n + 1 − a − b)·p + a for types 4 to 9, where the fractional part is the weight. */
function continuousPosition(n: f64, p: f64, type: i32): f64 {
  if (type == 4) return p * n;
  if (type == 6) return p * (n + 1.0);
  if (type == 7) return 1.0 + (n - 1.0) * p;
  const a = type == 5 ? 0.5 : type == 8 ? 1.0 / 3.0 : 0.375;
  return a + p * (n + 1.0 - a - a);
}

/** Where the position stands for types 1 to 3. */
@inline
function steppedPosition(n: f64, p: f64, type: i32): f64 {
  return type == 3 ? n * p - 0.5 : n * p;
}

/**
 * The lower of the two order statistics: j, 0 ≤ j ≤ n; 0 stands for the smallest value too.
 *
 * @param n - values, ≥ 1.
 * @param p - lower-tail probability, 0 ≤ p ≤ 1.
 * @param type - 1 … 9.
 * @source R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50 (1996), definitions 1–9; the
 * order of the operations and the allowance are those of R 4.2.2, stats::quantile.default.
 */
export function quantileIndex(n: f64, p: f64, type: i32): i32 {
  if (type <= 3) return <i32>Math.floor(steppedPosition(n, p, type));
  return <i32>Math.floor(continuousPosition(n, p, type) + (type == 7 ? 0.0 : FUZZ));
}

/** The weight of the upper order statistic: w, 0 ≤ w ≤ 1. Arguments and source as `quantileIndex`, whose answer is `j`. */
export function quantileWeight(n: f64, p: f64, type: i32, j: i32): f64 {
  if (type <= 3) {
    const position = steppedPosition(n, p, type);
    const past = position > <f64>j;
    if (type == 1) return past ? 1.0 : 0.0;
    if (type == 2) return past ? 1.0 : 0.5;
    return position != <f64>j || (j & 1) == 1 ? 1.0 : 0.0;
  }
  const w = continuousPosition(n, p, type) - <f64>j;
  return type != 7 && Math.abs(w) < FUZZ ? 0.0 : w;
}

/** The quantile between two neighbouring order statistics; the formula's own order, which decides what lies below it. */
@inline
export function betweenOrders(lower: f64, upper: f64, w: f64): f64 {
  if (w == 0.0 || lower == upper) return lower;
  return w == 1.0 ? upper : (1.0 - w) * lower + w * upper;
}

/**
 * n·p as the coherent expected shortfall counts it: an integer when within 1e-9 of one.
 *
 * @source C. Acerbi and D. Tasche, "On the coherence of expected shortfall", J. Bank. Finance 26 (2002), eq. 12.
 */
@inline
export function tailCount(n: f64, p: f64): f64 {
  const share = n * p;
  const whole = Math.round(share);
  return whole > 0.0 && Math.abs(share - whole) < 1e-9 ? whole : share;
}
