/**
 * Returns log1p(x) − x for x > −1, without cancellation near 0; ≤ 0 everywhere.
 *
 *     s = x/(2 + x)     log1p(x) = 2s + 2s³/3 + 2s⁵/5 + …     2s − x = −s·x
 *
 * Error ≤ 4e-15 relative, checked on (−1, 1e300].
 */
export function log1pMinus(x: f64): f64 {
  if (x < -0.4 || x > 0.7) return Math.log1p(x) - x;
  const s = x / (2.0 + x); // |s| ≤ 0.26
  const s2 = s * s;
  let sum = 0.0;
  for (let k = 29; k >= 3; k -= 2) sum = sum * s2 + 1.0 / <f64>k;
  return s * (2.0 * s2 * sum - x);
}
