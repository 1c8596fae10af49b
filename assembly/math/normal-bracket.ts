import {GAUSS_16, GAUSS_16_BYTES} from './gauss-16';
import {INV_SQRT_2PI} from './normal';
import {tailRatio} from './mills';

/**
 * Returns P(middle − half < Z < middle + half) of the standard normal, half ≤ 1.5: relative accuracy however narrow.
 *
 * Error ≤ 3e-15 relative; a difference of two cdf values has an error of 1e-16 absolute.
 */
export function normalBracket(middle: f64, half: f64): f64 {
  let sum = 0.0;
  for (let at: usize = 0; at < GAUSS_16_BYTES; at += 16) {
    const step = half * load<f64>(GAUSS_16 + at);
    const right = middle + step;
    const left = middle - step;
    sum += load<f64>(GAUSS_16 + at, 8) * (Math.exp(-0.5 * right * right) + Math.exp(-0.5 * left * left));
  }
  return INV_SQRT_2PI * half * sum;
}

/**
 * Returns the mean of 2·G(z)/√(2π) over middle ± half, half ≤ 1.5, G the `tailRatio`; at half = 0 the value there.
 *
 * Times `half` it is ∫ G(z) dz/√(2π): what survival is beside a barrier. Error ≤ 4e-15 relative for middle + half ≤ 4.
 */
export function tailRatioMean(middle: f64, half: f64): f64 {
  let sum = 0.0;
  for (let at: usize = 0; at < GAUSS_16_BYTES; at += 16) {
    const step = half * load<f64>(GAUSS_16 + at);
    sum += load<f64>(GAUSS_16 + at, 8) * (tailRatio(middle + step) + tailRatio(middle - step));
  }
  return INV_SQRT_2PI * sum;
}
