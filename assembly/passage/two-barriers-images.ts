import {touch} from './one-barrier';

/** Enough for s²T/W² up to 10, with or without drift. */
const MOST_IMAGES: i32 = 64;

/**
 * e^{−(νx + κy)/s²}·P(touch at distance y, drift κ towards it): the first-passage transform of an image at y ≥ x,
 * κ = √(ν² + 2rs²) ≥ |ν|, so the exponent is never positive.
 */
@inline
function image(y: f64, x: f64, drift: f64, pull: f64, volatility: f64, horizon: f64): f64 {
  return Math.exp(-(drift * x + pull * y) / (volatility * volatility)) * touch(y, pull, volatility, horizon);
}

/** The images beyond the first: −(2W − x) + (2W + x) − (4W − x) + …, nearest first. */
function farImages(x: f64, width: f64, drift: f64, pull: f64, volatility: f64, horizon: f64): f64 {
  let sum = 0.0;
  for (let n = 1; n <= MOST_IMAGES; n++) {
    const base = 2.0 * <f64>n * width;
    const pair =
      image(base + x, x, drift, pull, volatility, horizon) - image(base - x, x, drift, pull, volatility, horizon);
    sum += pair;
    if (abs(pair) <= 1e-18 * abs(sum)) break;
  }
  return sum;
}

/** `lowerFirst` by images: Σ ± first passage to the barrier's mirror images at x + 2nW. Good for s²T/W² ≤ 10. */
export function lowerFirstByImages(x: f64, u: f64, drift: f64, volatility: f64, horizon: f64, rate: f64): f64 {
  const pull = Math.sqrt(drift * drift + 2.0 * rate * volatility * volatility);
  const near = image(x, x, drift, pull, volatility, horizon);
  return max(near + farImages(x, x + u, drift, pull, volatility, horizon), 0.0);
}

/** P(the lower barrier is touched) − P(it is touched first): touched, but after the upper one; ≥ 0. */
export function lowerRemainder(x: f64, u: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  return -farImages(x, x + u, drift, abs(drift), volatility, horizon);
}
