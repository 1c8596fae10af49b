import {FIRST_SQUARED, MEAN_SQUARE} from '../abi/risk';
import {columnPowers, columnSum} from '../math/columns';

/**
 * The start value h₁ of an exponentially weighted variance.
 *
 * @param kind - `FIRST_SQUARED` r₁²; `MEAN_SQUARE` the mean of the first 20 squares (fewer where there are
 * fewer); `SAMPLE_VARIANCE` the sample variance of all, divisor n − 1.
 * @param scratch - four f64.
 * @returns a variance per bar; NaN when `count` is too small for the kind.
 */
export function ewmaStart(kind: i32, returns: usize, count: i32, scratch: usize): f64 {
  if (count < 1) return NaN;
  if (kind == FIRST_SQUARED) {
    const r = load<f64>(returns);
    return r * r;
  }
  if (kind == MEAN_SQUARE) {
    const head = min(count, 20);
    columnPowers(returns, head, 0.0, scratch);
    return load<f64>(scratch, 8) / <f64>head;
  }
  if (count < 2) return NaN;
  const n = <f64>count;
  columnPowers(returns, count, columnSum(returns, count) / n, scratch);
  const drift = load<f64>(scratch);
  return (load<f64>(scratch, 8) - (drift * drift) / n) / (n - 1.0);
}

/**
 * The exponentially weighted variance before each return and after the last.
 *
 *     h₁ = start,  hₜ₊₁ = λ·hₜ + (1 − λ)·rₜ²
 *
 * @param decay - λ, 0 ≤ λ < 1; after n returns the start still weighs λⁿ.
 * @param path - out: count + 1 variances per bar; path[t] is the forecast made before return t.
 * @source J.P. Morgan and Reuters, "RiskMetrics Technical Document", 4th ed. (1996), §5.2.
 */
export function ewmaPath(decay: f64, start: f64, returns: usize, count: i32, path: usize): void {
  const fresh = 1.0 - decay;
  let h = start;
  store<f64>(path, h);
  for (let i = 0; i < count; i++) {
    const at = (<usize>i) << 3;
    const r = load<f64>(returns + at);
    h = decay * h + fresh * (r * r);
    store<f64>(path + at, h, 8);
  }
}
