import {roundingError} from '../math/sums';

/**
 * Realised close-close volatility, annualised.
 *
 *     √( N/(n − 1) · Σ (x_t − x̄)² )      x_t = ln(C_t/C_{t−1}), n returns, N periods in a year
 *
 * The mean telescopes to ln(C_n/C_0)/n, so one pass suffices; the sum is compensated.
 *
 * @param closes - column of `count` closes, each > 0.
 * @param periods - N, periods in a year: 365 daily closes of a market that never shuts, 8,760 hourly ones.
 * @returns a fraction per √year; NaN with fewer than three closes or one that is not positive. 24 rolling series of
 * real closes agree with R to 2·10⁻¹⁴ of their size.
 * @source J. Ulrich, R package TTR 0.24.3, `volatility(calc = "close")`: divisor n − 1, read 2026-11-20.
 */
export function realisedVolatility(closes: usize, count: i32, periods: f64): f64 {
  const returns = count - 1;
  if (returns < 2 || !(load<f64>(closes) > 0.0)) return NaN;
  const last = closes + (<usize>returns << 3);
  const mean = Math.log(load<f64>(last) / load<f64>(closes)) / <f64>returns;
  let squares = 0.0;
  let rest = 0.0;
  for (let at = closes; at < last; at += 8) {
    if (!(load<f64>(at, 8) > 0.0)) return NaN;
    const away = Math.log(load<f64>(at, 8) / load<f64>(at)) - mean;
    const square = away * away;
    const sum = squares + square;
    rest += roundingError(squares, square, sum);
    squares = sum;
  }
  return Math.sqrt((periods * (squares + rest)) / <f64>(returns - 1));
}
