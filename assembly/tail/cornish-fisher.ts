import {CornishFisher} from '../abi/risk';
import {normalDensity} from '../math/normal';
import {normalQuantile} from '../math/normal-quantile';

/**
 * Whether the Cornish-Fisher map rises for every z.
 *
 *     h′ = a·z² + b·z + c,  a = K/8 − S²/6,  b = S/3,  c = 1 − K/8 + 5S²/36
 *
 * @source D. Maillard, "A user's guide to the Cornish Fisher expansion" (2012), §3: the domain of validity.
 */
export function cornishFisherRises(skew: f64, kurtosis: f64): bool {
  const a = kurtosis / 8.0 - (skew * skew) / 6.0;
  const b = skew / 3.0;
  const c = 1.0 - kurtosis / 8.0 + (5.0 * skew * skew) / 36.0;
  if (a == 0.0) return b == 0.0 && c > 0.0;
  return a > 0.0 && b * b < 4.0 * a * c;
}

/**
 * The modified (Cornish-Fisher) loss quantile and shortfall at lower-tail probability p.
 *
 *     h = z + (z² − 1)S/6 + (z³ − 3z)K/24 − (2z³ − 5z)S²/36
 *     ES = φ(h)/p·[1 + h³S/6 + (h⁶ − 9h⁴ + 9h² + 3)S²/72 + (h⁴ − 2h² − 1)K/24]
 *
 * The shortfall may fall below the quantile, and below 0, far out; `operational` is what is published instead. Error
 * ≤ 1e-13 relative where the bracket does not cancel.
 *
 * @source K. Boudt, B. Peterson and C. Croux, "Estimation and decomposition of downside risk for portfolios with
 * non-normal returns", J. Risk 11 (2008), eq. 3.3 and 3.9 with the operational minimum of §3.2.
 */
export function cornishFisher(skew: f64, kurtosis: f64, p: f64, out: CornishFisher): void {
  const z = normalQuantile(p);
  const z2 = z * z;
  const s2 = skew * skew;
  const h = z + ((z2 - 1.0) * skew) / 6.0 + (z * (z2 - 3.0) * kurtosis) / 24.0 - (z * (2.0 * z2 - 5.0) * s2) / 36.0;
  const h2 = h * h;
  const h4 = h2 * h2;
  const bracket =
    1.0 +
    (h * h2 * skew) / 6.0 +
    ((h2 * h4 - 9.0 * h4 + 9.0 * h2 + 3.0) * s2) / 72.0 +
    ((h4 - 2.0 * h2 - 1.0) * kurtosis) / 24.0;
  out.quantile = h;
  out.shortfall = (normalDensity(h) / p) * bracket;
  out.operational = Math.max(out.shortfall, -h);
  out.slope = 1.0 + (z * skew) / 3.0 + (3.0 * (z2 - 1.0) * kurtosis) / 24.0 - ((6.0 * z2 - 5.0) * s2) / 36.0;
  out.monotone = <i32>cornishFisherRises(skew, kurtosis);
}
