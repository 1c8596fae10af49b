/** Clears the low 27 bits of the significand: what is left squares exactly. */
const HEAD: u64 = 0xfffffffff8000000;

/**
 * Returns e^{c·x²} for c = ±½ or ±1, without the error that rounding x² would carry into the exponent.
 *
 *     x = h + l, h of 26 bits     c·x² = c·h² + c·l·(x + h)     the second term is below 2e-5
 *
 * Error ≤ 1.5 ulp while the result is normal; 0 or ∞ beyond. A plain exp(c·x²) is 1,400 ulp out at e^{−700}.
 */
export function expOfSquare(c: f64, x: f64): f64 {
  if (abs(x) > 64.0) return c < 0.0 ? 0.0 : Infinity; // |c|·x² > 2048
  const head = reinterpret<f64>(reinterpret<u64>(x) & HEAD);
  const rest = c * (x - head) * (x + head);
  return Math.exp(c * head * head) * (1.0 + rest * (1.0 + rest * (0.5 + rest * 0.16666666666666666)));
}
