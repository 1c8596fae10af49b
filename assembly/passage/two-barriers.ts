import {discountedTouch} from './discounted-touch';
import {survive} from './one-barrier';
import {lowerFirstByImages, lowerRemainder} from './two-barriers-images';
import {exitBothByModes, lowerFirstByModes} from './two-barriers-modes';

// Brownian motion between a lower barrier at distance x below and an upper one at distance u above, W = x + u; drift ν
// upwards, volatility s. Images converge when s√T is small beside W, modes when it is large.

/** s²T/W² from which a first touch is summed by modes: below, the probability of ever would swallow a small one. */
const TOUCH_BY_MODES: f64 = 0.25;
/** s²T/W² from which survival is: below, the modes alternate and e^{W²/(2s²T)} ulp are lost. */
const SURVIVE_BY_MODES: f64 = 0.06;

/**
 * Returns E[e^{−rτ}; the lower barrier is touched at τ ≤ T, before the upper one]; at r = 0 that probability. The upper
 * barrier's is `lowerFirst(u, x, −ν, …)`.
 *
 * Error ≤ 2e-15 absolute; ≤ 1e-13 relative unless the price stands within a hundredth of the width of the upper
 * barrier, where the images cancel (1e-10 relative at a millionth).
 *
 * @param below - x > 0, ln(price/lower); 0 or less is touched.
 * @param above - u > 0, ln(upper/price).
 * @param drift - ν, of the log price, a year; positive leads upwards.
 * @param rate - r ≥ 0, a year; 0 for a plain probability.
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2.
 */
export function lowerFirst(below: f64, above: f64, drift: f64, volatility: f64, horizon: f64, rate: f64): f64 {
  if (below <= 0.0) return 1.0;
  if (above <= 0.0) return 0.0;
  if (above == Infinity || below == Infinity || horizon <= 0.0 || volatility == 0.0) {
    return discountedTouch(below, -drift, volatility, horizon, rate); // one barrier, or a certain path
  }
  const width = below + above;
  const spread = (volatility * volatility * horizon) / (width * width);
  return spread < TOUCH_BY_MODES
    ? lowerFirstByImages(below, above, drift, volatility, horizon, rate)
    : lowerFirstByModes(below, above, drift, volatility, horizon, rate);
}

/**
 * Returns the probability that neither barrier is touched within the horizon.
 *
 * Error ≤ 2e-15 absolute; ≤ 1e-11 relative, also beside a barrier and after a long time, except where s²T/W² < 0.06
 * and a strong drift makes it small. Parameters and source as `lowerFirst`.
 */
export function surviveBoth(below: f64, above: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  if (below <= 0.0 || above <= 0.0) return 0.0;
  if (above == Infinity || below == Infinity || horizon <= 0.0 || volatility == 0.0) {
    return survive(below, -drift, volatility, horizon) * survive(above, drift, volatility, horizon); // one of them is 1
  }
  const width = below + above;
  const spread = (volatility * volatility * horizon) / (width * width);
  if (spread >= SURVIVE_BY_MODES) return exitBothByModes(below, above, drift, volatility, horizon);
  // 1 − lower − upper, begun from the barrier that is survived less: 1 − its touch is taken whole, with its digits
  const lower = survive(below, -drift, volatility, horizon);
  const upper = survive(above, drift, volatility, horizon);
  const left =
    lower <= upper
      ? lower - lastsOnlyBelow(below, above, drift, volatility, horizon)
      : upper - lastsOnlyBelow(above, below, -drift, volatility, horizon);
  return max(left, 0.0);
}

/** P(the lower barrier is not touched, but the upper one is): upper first, less those who then touch the lower one. */
function lastsOnlyBelow(below: f64, above: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  const upper = lowerFirstByImages(above, below, -drift, volatility, horizon, 0.0);
  return upper - lowerRemainder(below, above, drift, volatility, horizon);
}
