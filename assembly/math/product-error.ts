/**
 * The rounding error of a product: a·b = p + error, exactly while |a|, |b| < 2^996 and the product is above 2^-969.
 *
 * @param p - a·b as rounded.
 * @source T. J. Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18 (1971), §5.
 */
@inline
export function productError(a: f64, b: f64, p: f64): f64 {
  const splitA = a * 134217729.0; // 2^27 + 1
  const splitB = b * 134217729.0;
  const highA = splitA - (splitA - a);
  const highB = splitB - (splitB - b);
  const lowA = a - highA;
  const lowB = b - highB;
  return highA * highB - p + highA * lowB + lowA * highB + lowA * lowB;
}
