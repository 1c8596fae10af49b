/**
 * The rounding error of `sum = a + b`, exactly: a + b = sum + roundingError(a, b, sum).
 *
 * @source D. E. Knuth, "The Art of Computer Programming", vol. 2, 3rd ed., 4.2.2, theorem B (TwoSum).
 */
@inline
export function roundingError(a: f64, b: f64, sum: f64): f64 {
  const part = sum - a;
  return a - (sum - part) + (b - part);
}
