/** 1 − γ, γ Euler's constant. */
const ONE_MINUS_EULER: f64 = 0.42278433509846713; // 0x3fdb0ee6072093ce
/** ½·ln 2π. */
export const HALF_LN_2PI: f64 = 0.9189385332046728; // 0x3fed67f1c864beb5
/** From here Stirling's series is good to 1e-17 with eight terms. */
const STIRLING_FROM: f64 = 10.0;

/** (−1)^k·(ζ(k) − 1)/k for k = 28 … 2: the series of ln Γ(2 + z), radius 2. */
// prettier-ignore
const ZETA: usize = memory.data<f64>([ // truncation < 2e-17·z² on |z| ≤ ½
  1.330476437424449e-10, // 0x3de24932a337434c
  -2.7595228851242334e-10, // 0xbdf2f69a9fabe3e0
  5.731367241678862e-10, // 0x3e03b15d2b2fc10c
  -1.1921401405860912e-09, // 0xbe147b1679258d0e
  2.4836745438024785e-09, // 0x3e2555a877ffd2c3
  -5.183475041970047e-09, // 0xbe36434a8447aead
  1.0838659214896955e-08, // 0x3e47469daccfadcd
  -2.2711094608943164e-08, // 0xbe5862c734df3eac
  4.7698101693639804e-08, // 0x3e699b93c2070b0f
  -1.0043224823968099e-07, // 0xbe7af5a6cbbf8a97
  2.1207184805554665e-07, // 0x3e8c76bbb3f07a4d
  -4.492469198764566e-07, // 0xbe9e2600d93cfd2f
  9.55141213040742e-07, // 0x3eb0064cdeb22f0f
  -2.039215753801366e-06, // 0xbec11b2eb7679541
  4.374866789907488e-06, // 0x3ed2597a39f34aac
  -9.439488275268397e-06, // 0xbee3cbc963ce2243
  2.050721277567069e-05, // 0x3ef580dcee66eb02
  -4.492623673813314e-05, // 0xbf078de5bd7c81ef
  9.945751278180853e-05, // 0x3f1a127b0f17d65a
  -0.00022315475845357939, // 0xbf2d3fd4c76d2fc8
  0.0005096695247430425, // 0x3f40b36af86396e9
  -0.001192753911703261, // 0xbf538ac5c2bf8e08
  0.0028905103307415234, // 0x3f67add6eadb6c30
  -0.007385551028673986, // 0xbf7e404fc218f5f2
  0.020580808427784546, // 0x3f951322ac7d8483
  -0.0673523010531981, // 0xbfb13e001a557607
  0.3224670334241132, // 0x3fd4a34cc4a60fa6
], 16);
/** B₂ₖ/(2k(2k − 1)) for k = 8 … 1: Stirling's series in 1/x². */
// prettier-ignore
const BERNOULLI: usize = memory.data<f64>([ // truncation < 1.8e-18 at x = 10
  -0.029550653594771242, // 0xbf9e4286cb0f5398
  0.00641025641025641, // 0x3f7a41a41a41a41a
  -0.0019175269175269176, // 0xbf5f6ab0d9993c7d
  0.0008417508417508417, // 0x3f4b951e2b18ff23
  -0.0005952380952380953, // 0xbf43813813813814
  0.0007936507936507937, // 0x3f4a01a01a01a01a
  -0.002777777777777778, // 0xbf66c16c16c16c17
  0.08333333333333333, // 0x3fb5555555555555
], 16);

/** `count` coefficients at `table`, highest power first, by Horner. */
@inline
function polynomial(table: usize, count: usize, x: f64): f64 {
  let sum = load<f64>(table);
  for (let k: usize = 1; k < count; k++) sum = sum * x + load<f64>(table + (k << 3));
  return sum;
}

/** ln Γ(2 + z), |z| ≤ ½; relative accuracy at its zero z = 0. */
function nearTwo(z: f64): f64 {
  return z * (ONE_MINUS_EULER + z * polynomial(ZETA, 27, z));
}

/**
 * Returns Stirling's remainder δ(x) = ln Γ(x) − [(x − ½)·ln x − x + ½·ln 2π], x > 0.
 *
 * Error ≤ 1e-17 absolute for x ≥ 10, 4e-15 below. Differences of large ln Γ are taken through it, never directly.
 */
export function stirlingRemainder(x: f64): f64 {
  if (x >= STIRLING_FROM) return polynomial(BERNOULLI, 8, 1.0 / (x * x)) / x;
  return logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LN_2PI);
}

/**
 * Returns ln Γ(1 + x) for −1 < x, with relative accuracy at its zeros x = 0 and x = 1.
 *
 * Error as `logGamma`.
 */
export function logGammaOfOnePlus(x: f64): f64 {
  return abs(x) <= 0.5 ? nearTwo(x) - Math.log1p(x) : logGamma(1.0 + x);
}

/**
 * Returns ln Γ(x) for x > 0.
 *
 *     x ≥ 10        Stirling's series
 *     1.5 … 2.5     ln Γ(2 + z) = (1 − γ)z + Σ (−1)^k (ζ(k) − 1) z^k / k
 *     elsewhere     carried there by Γ(x + 1) = x·Γ(x)
 *
 * Error ≤ 4e-15 relative, checked on [1e-300, 1e300]; NaN for x ≤ 0, +∞ at infinity.
 *
 * @source Abramowitz and Stegun, "Handbook of Mathematical Functions", 6.1.33 and 6.1.40.
 */
export function logGamma(x: f64): f64 {
  if (!(x > 0.0)) return NaN;
  if (x == Infinity) return Infinity;
  if (x >= STIRLING_FROM) return (x - 0.5) * (Math.log(x) - 1.0) - 0.5 + HALF_LN_2PI + stirlingRemainder(x);
  if (x < 0.5) return nearTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return nearTwo(x - 1.0) - Math.log1p(x - 1.0);
  let product = 1.0;
  while (x > 2.5) {
    x -= 1.0;
    product *= x;
  }
  return nearTwo(x - 2.0) + Math.log(product);
}
