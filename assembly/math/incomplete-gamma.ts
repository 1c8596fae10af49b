import {log1pMinus} from './log1p-minus';
import {HALF_LN_2PI, logGammaOfOnePlus, stirlingRemainder} from './log-gamma';

/** Below one part in this a further term does not count. */
const ENOUGH: f64 = 1e-17;
/** More than a series or fraction needs for a ≤ 1e8 (about 9·√a terms at x = a). */
const MOST_TERMS: i32 = 200_000;

/**
 * x^a·e^{−x}/Γ(a + 1), the factor of both series.
 *
 * Around the maximum x = a, where a·ln x − x − ln Γ(a + 1) would cancel, e^{a·(log1p(u) − u)}·e^{−δ(a)}/√(2πa) with
 * u = (x − a)/a; far below it a product of a factors, because the exponent alone would round to a few hundred ulp.
 */
function factor(a: f64, x: f64): f64 {
  if (x < 0.25 * a && a < 200.0) {
    const rest = a - Math.floor(a);
    let product = Math.exp(rest * Math.log(x) - x - logGammaOfOnePlus(rest));
    for (let k = rest + 1.0; k <= a; k++) product *= x / k;
    return product;
  }
  if (a < 10.0) return Math.exp(a * Math.log(x) - x - logGammaOfOnePlus(a));
  const u = (x - a) / a;
  const bend = u < -0.9 ? Math.log(x / a) - u : log1pMinus(u);
  return Math.exp(a * bend - stirlingRemainder(a) - HALF_LN_2PI) / Math.sqrt(a);
}

/** P by its power series, x < a + 1: Σ xⁿ/((a + 1)…(a + n)). */
function lowerSeries(a: f64, x: f64): f64 {
  let term = 1.0;
  let sum = 1.0;
  for (let n = 1; n <= MOST_TERMS; n++) {
    term *= x / (a + <f64>n);
    sum += term;
    if (term < ENOUGH * sum) return factor(a, x) * sum;
  }
  return NaN;
}

/** Q by Legendre's continued fraction, x ≥ a + 1, forwards by the modified Lentz method. */
function upperFraction(a: f64, x: f64): f64 {
  let b = x + 1.0 - a;
  let c: f64 = 1e300;
  let d = 1.0 / b;
  let h = d;
  for (let n = 1; n <= MOST_TERMS; n++) {
    const an = <f64>n * (a - <f64>n);
    b += 2.0;
    d = 1.0 / (b + an * d);
    c = b + an / c;
    h *= c * d;
    if (abs(c * d - 1.0) < 2.3e-16) return factor(a, x) * a * h;
  }
  return NaN;
}

/**
 * Q for a < 1, x < a + 1, where it may be small although x is: Q = u − (1 − u)·S, u = 1 − x^a/Γ(1 + a),
 * S = a·Σ (−x)ⁿ/((a + n)·n!) < 0.
 */
function upperOfSmallShape(a: f64, x: f64): f64 {
  let term = 1.0;
  let sum = 0.0;
  for (let n = 1; n <= 60; n++) {
    term *= -x / <f64>n;
    sum += term / (a + <f64>n);
  }
  const u = -Math.expm1(a * Math.log(x) - logGammaOfOnePlus(a));
  return u - (1.0 - u) * a * sum;
}

/**
 * Returns the regularised lower incomplete gamma function P(a, x) = γ(a, x)/Γ(a), a > 0, x ≥ 0.
 *
 * The smaller of P and Q is computed directly. Error ≤ 4e-14 relative for a, x ≤ 300 (the exponent of
 * x^a·e^{−x} itself rounds), checked for a in [0.001, 1,000]. NaN outside the domain.
 *
 * @source Abramowitz and Stegun, "Handbook of Mathematical Functions", 6.5.4, 6.5.29, 6.5.31.
 */
export function incompleteGammaP(a: f64, x: f64): f64 {
  if (!(a > 0.0 && x >= 0.0)) return NaN;
  if (x == 0.0) return 0.0;
  if (x == Infinity) return 1.0;
  return x < a + 1.0 ? lowerSeries(a, x) : 1.0 - upperFraction(a, x);
}

/** Returns the regularised upper incomplete gamma function Q(a, x) = 1 − P(a, x). As `incompleteGammaP`. */
export function incompleteGammaQ(a: f64, x: f64): f64 {
  if (!(a > 0.0 && x >= 0.0)) return NaN;
  if (x == 0.0) return 1.0;
  if (x == Infinity) return 0.0;
  if (x >= a + 1.0) return upperFraction(a, x);
  return a < 1.0 ? upperOfSmallShape(a, x) : 1.0 - lowerSeries(a, x);
}
