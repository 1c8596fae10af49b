import {millsRatio} from '../math/mills';
import {INV_SQRT_2PI} from '../math/normal';
import {everTouch} from './hitting-time';
import {logSurvive, logTouch} from './one-barrier';

/** Newton gains a power of e a step from the worst start and doubles its digits after. */
const MOST_STEPS: i32 = 200;
/** A step this small leaves the square of it. */
const SETTLED: f64 = 1e-9;

/**
 * −(dp/dh)/e^logP at distance h in deviations: 2φ(d1)·(1 − η·M(d2))/e^logP, η = m√T/s. Where M overflows, its product
 * with φ(d1) is e^k·Q(d2), and Q(d2) is 1.
 */
function slope(h: f64, eta: f64, logP: f64): f64 {
  const bell = 2.0 * INV_SQRT_2PI * Math.exp(-0.5 * (h - eta) * (h - eta) - logP);
  if (eta + h > -30.0) return bell * (1.0 - eta * millsRatio(h + eta));
  return bell - 2.0 * eta * Math.exp(2.0 * eta * h - logP);
}

/**
 * Returns the distance a whose touch probability within the horizon is p: the intra-horizon quantile, the loss that the
 * running worst exceeds with probability p.
 *
 * Newton on ln p below ½ and on ln(1 − p) against ln a above, both concave. The start lies beyond the root, for p is at
 * most 2Q(h − max(η, 0)) ≤ e^{−(h − max(η, 0))²/2}, and at most e^{2ηh} when the drift η leads away. Error ≤ 1e-13
 * relative for p in [1e-300, 1 − 1e-13].
 *
 * @param probability - 0 < p < 1; 0 gives ∞, 1 gives 0, NaN outside.
 * @returns |ln(barrier/price)|; on a certain path (no volatility) how far it gets.
 */
export function distanceForTouch(probability: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  if (!(probability >= 0.0 && probability <= 1.0)) return NaN;
  if (probability == 0.0) return Infinity;
  const deviation = volatility * Math.sqrt(horizon);
  if (deviation == 0.0) return max(drift * horizon, 0.0);
  if (probability == 1.0) return 0.0;
  const eta = (drift * Math.sqrt(horizon)) / volatility;
  const rare = probability <= 0.5;
  const logTarget = Math.log(probability);
  const target = rare ? logTarget : Math.log1p(-probability);
  let h = Math.sqrt(-2.0 * logTarget) + max(eta, 0.0);
  if (eta < 0.0) h = min(h, logTarget / (2.0 * eta));
  for (let step = 0; step < MOST_STEPS; step++) {
    const logP = rare ? logTouch(h, eta, 1.0, 1.0) : logSurvive(h, eta, 1.0, 1.0);
    const pull = slope(h, eta, logP);
    const move = rare ? (logP - target) / pull : (target - logP) / pull;
    const next = rare ? h + move : h * Math.exp(move / h);
    const settled = abs(next - h) <= SETTLED * h;
    h = next > 0.0 ? next : 0.5 * h;
    if (settled) break;
  }
  return h * deviation;
}

/**
 * Returns the t with P(τ ≤ t) = p: the horizon within which the barrier is touched with probability p.
 *
 * A drift leading away conditions to the same drift leading towards (the law of τ given τ < ∞), so only that is solved:
 * Newton on ln p or ln(1 − p) against ln t. Error ≤ 1e-12 relative where p is not within 1e-3 of `everTouch`.
 *
 * @param probability - 0 < p ≤ `everTouch`; NaN above it (no horizon is long enough), ∞ at it.
 * @returns years; 0 when touched already.
 */
export function horizonForTouch(probability: f64, distance: f64, drift: f64, volatility: f64): f64 {
  if (!(probability >= 0.0 && probability <= 1.0)) return NaN;
  if (distance <= 0.0 || probability == 0.0) return 0.0;
  const ever = everTouch(distance, drift, volatility);
  if (probability > ever) return NaN;
  if (volatility == 0.0) return distance / drift;
  const given = probability / ever;
  if (given == 1.0) return Infinity;
  const pull = abs(drift);
  const rare = given <= 0.5;
  const target = rare ? Math.log(given) : Math.log1p(-given);
  // Without drift t = (a/(s·z))², Q(z) = p/2, z² ≤ −2·ln p; with it, half of the paths are there before a/m.
  const deviations = distance / volatility;
  let time = min((deviations * deviations) / (-2.0 * Math.log(given)), distance / pull);
  for (let step = 0; step < MOST_STEPS; step++) {
    const logP = rare ? logTouch(distance, pull, volatility, time) : logSurvive(distance, pull, volatility, time);
    const h = deviations / Math.sqrt(time);
    const d1 = h - (pull * Math.sqrt(time)) / volatility;
    const rate = INV_SQRT_2PI * h * Math.exp(-0.5 * d1 * d1 - logP); // t·density/e^logP
    const move = rare ? (target - logP) / rate : (logP - target) / rate;
    time *= Math.exp(max(-40.0, min(40.0, move)));
    if (abs(move) <= SETTLED) break;
  }
  return time;
}
