import {incompleteBetaOf} from './incomplete-beta';
import {stirlingRemainder} from './log-gamma';

/** ½·ln π. */
const HALF_LN_PI: f64 = 0.5723649429247001; // 0x3fe250d048e7a1bd
/** Beyond this multiple of √ν the tail is its leading power to 1e-16. */
const POWER_LAW: f64 = 1e8;

/**
 * Returns the logarithm of the Student-t density with ν degrees of freedom.
 *
 *     ln f(t) = ln Γ((ν+1)/2) − ln Γ(ν/2) − ½·ln(νπ) − (ν+1)/2·ln(1 + t²/ν)
 *
 * The two ln Γ are subtracted as Stirling remainders, which loses nothing at ν = 1e15. Error ≤ 4e-15 relative to
 * max(1, |ln f|).
 */
export function studentLogDensity(t: f64, degrees: f64): f64 {
  const a = 0.5 * degrees;
  const r = abs(t) / Math.sqrt(degrees);
  const stretch = r > POWER_LAW ? 2.0 * Math.log(r) : Math.log1p(r * r);
  const remainders = stirlingRemainder(a + 0.5) - stirlingRemainder(a);
  const gammas = a * Math.log1p(0.5 / a) - 0.5 + remainders; // ln Γ(a+½) − ln Γ(a) − ½·ln a
  return gammas - 0.5 * Math.LN2 - HALF_LN_PI - (a + 0.5) * stretch;
}

/** Returns the Student-t density with ν > 0 degrees of freedom. Error as `studentLogDensity`. */
export function studentDensity(t: f64, degrees: f64): f64 {
  return degrees > 0.0 ? Math.exp(studentLogDensity(t, degrees)) : NaN;
}

/**
 * Returns the upper tail P(T > t) of Student's t with ν > 0 degrees of freedom, relative accuracy in the tail.
 *
 *     P(T > t) = ½·I_x(ν/2, ½), x = ν/(ν + t²), t ≥ 0
 *
 * Error ≤ 1e-13 relative for ν ≤ 1,000, 1e-12 for ν ≤ 1e6, any t.
 *
 * @source Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.7.1.
 */
export function studentTail(t: f64, degrees: f64): f64 {
  if (!(degrees > 0.0) || isNaN(t)) return NaN;
  if (t < 0.0) return 1.0 - studentTail(-t, degrees);
  const r = t / Math.sqrt(degrees);
  if (r > POWER_LAW) return t == Infinity ? 0.0 : Math.exp(studentLogDensity(t, degrees)) * (t / degrees);
  const x = 1.0 / (1.0 + r * r);
  return 0.5 * incompleteBetaOf(0.5 * degrees, 0.5, x, r * r * x);
}

/** Returns P(0 < T < t) for t ≥ 0, with relative accuracy near 0. Error as `studentTail`. */
export function studentCentre(t: f64, degrees: f64): f64 {
  const r = t / Math.sqrt(degrees);
  const x = 1.0 / (1.0 + r * r);
  return 0.5 * incompleteBetaOf(0.5, 0.5 * degrees, r * r * x, x);
}

/** Returns P(T ≤ t) of Student's t with ν > 0 degrees of freedom; the lower tail with relative accuracy. */
export function studentCdf(t: f64, degrees: f64): f64 {
  return studentTail(-t, degrees);
}
