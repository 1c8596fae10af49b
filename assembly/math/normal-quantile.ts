import {logNormalCdf} from './normal-log';
import {millsRatio} from './mills';

/** Numerator and denominator of one of Wichura's rationals, highest power first: 8 and 8 coefficients. */
// prettier-ignore
const CENTRE: usize = memory.data<f64>([ // |p − ½| ≤ 0.425, in 0.180625 − (p − ½)²; |relative error| < 1e-16
  2509.0809287301227, // 0x40a39a296f7d925e
  33430.57558358813, // 0x40e052d26b2e45e4
  67265.7709270087, // 0x40f06c1c55b78f20
  45921.95393154987, // 0x40e66c3e869b752a
  13731.69376550946, // 0x40cad1d8cd4ee71d
  1971.5909503065513, // 0x409ece5d2213c0cc
  133.14166789178438, // 0x4060a4888b1a436e
  3.3871328727963665, // 0x400b18d91e9eef75
  5226.495278852854, // 0x40b46a7eca984b69
  28729.085735721943, // 0x40dc0e457cb1ae76
  39307.89580009271, // 0x40e3317caa64f4be
  21213.794301586597, // 0x40d4b772d5d65266
  5394.196021424751, // 0x40b512322e75c89f
  687.1870074920579, // 0x4085797efdc8b3f7
  42.31333070160091, // 0x4045281b386e1ab5
  1.0, // 0x3ff0000000000000
], 16);
// prettier-ignore
const NEAR: usize = memory.data<f64>([ // r = √(−ln p) ≤ 5, in r − 1.6; |relative error| < 1e-16
  0.0007745450142783414, // 0x3f49615ac0b7ace9
  0.022723844989269184, // 0x3f9744eb6c45ec67
  0.2417807251774506, // 0x3fcef2abb9b85c37
  1.2704582524523684, // 0x3ff453cc085375b2
  3.6478483247632045, // 0x400d2ecb1a3d02c4
  5.769497221460691, // 0x401713f71462256a
  4.630337846156546, // 0x4012857748cab19b
  1.4234371107496835, // 0x3ff6c665fde9526a
  1.0507500716444169e-09, // 0x3e120d3f686439e4
  0.0005475938084995345, // 0x3f41f18cbfdf2728
  0.015198666563616457, // 0x3f8f207a7eab17bf
  0.14810397642748008, // 0x3fc2f5123394f040
  0.6897673349851, // 0x3fe61292f23385c9
  1.6763848301838038, // 0x3ffad278e6526633
  2.053191626637759, // 0x40006cefbb46a449
  1.0, // 0x3ff0000000000000
], 16);
// prettier-ignore
const FAR: usize = memory.data<f64>([ // 5 < r ≤ 27, in r − 5; |relative error| < 1e-16
  2.0103343992922881e-07, // 0x3e8afb74d693bf93
  2.7115555687434876e-05, // 0x3efc6ec6cc59e02a
  0.0012426609473880784, // 0x3f545c1908425345
  0.026532189526576124, // 0x3f9b2b41193b4ee7
  0.29656057182850487, // 0x3fd2fad9315255cf
  1.7848265399172913, // 0x3ffc8ea6461fa445
  5.463784911164114, // 0x4015daea6e875003
  6.657904643501103, // 0x401aa1b1c13ee526
  2.0442631033899397e-15, // 0x3ce269bff1f8c190
  1.421511758316446e-07, // 0x3e831446f740b9e0
  1.8463183175100548e-05, // 0x3ef35c2c496374bf
  0.0007868691311456133, // 0x3f49c8bc979dc5d7
  0.014875361290850615, // 0x3f8e76f93215462a
  0.1369298809227358, // 0x3fc186eb183443fb
  0.599832206555888, // 0x3fe331d34fc7d77f
  1.0, // 0x3ff0000000000000
], 16);

/** One rational of the table, by Horner above and below. */
function rational(table: usize, x: f64): f64 {
  let above = load<f64>(table);
  let below = load<f64>(table + 64);
  for (let k: usize = 8; k < 64; k += 8) {
    above = above * x + load<f64>(table + k);
    below = below * x + load<f64>(table + 64 + k);
  }
  return above / below;
}

/** The tail's quantile from ln p alone, p ≤ 0.075: negative. */
function fromLogTail(logP: f64): f64 {
  const r = Math.sqrt(-logP);
  if (r <= 5.0) return -rational(NEAR, r - 1.6);
  if (r <= 27.0) return -rational(FAR, r - 5.0);
  // Beyond the fit: x² = 2r² − ln(2π·x²), then Newton on ln Φ, whose slope is 1/Mills(−x). Three steps settle it.
  let x = -Math.sqrt(-2.0 * logP - Math.log(6.283185307179586 * -2.0 * logP));
  for (let step = 0; step < 3; step++) x -= (logNormalCdf(x) - logP) * millsRatio(-x);
  return x;
}

/**
 * Returns the x with Φ(x) = p.
 *
 * Error ≤ 1e-15 relative for p in [2^−1074, 1 − 2^−53]; −∞ at 0, +∞ at 1, NaN outside [0, 1].
 *
 * @source Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37
 *   (1988), routine PPND16.
 */
export function normalQuantile(p: f64): f64 {
  if (!(p >= 0.0 && p <= 1.0)) return NaN;
  if (p == 0.0) return -Infinity;
  if (p == 1.0) return Infinity;
  const q = p - 0.5; // exact in [¼, 1]
  if (abs(q) <= 0.425) return q * rational(CENTRE, 0.180625 - q * q);
  return q < 0.0 ? fromLogTail(Math.log(p)) : -fromLogTail(Math.log(1.0 - p));
}

/**
 * Returns the x with ln Φ(x) = logP, for probabilities too small for a double.
 *
 * Error ≤ 2e-15 relative for logP in [−1e300, −1e-16]; −∞ at −∞, +∞ at 0, NaN above 0.
 */
export function normalQuantileFromLog(logP: f64): f64 {
  if (!(logP <= 0.0)) return NaN;
  if (logP == -Infinity) return -Infinity;
  if (logP < -2.6) return fromLogTail(logP); // p < 0.0743
  const upper = -Math.expm1(logP); // 1 − p, exact to an ulp however near 0
  return upper < 0.5 ? -normalQuantile(upper) : normalQuantile(Math.exp(logP));
}
