import {sineOfQuarter} from '../math/sines';

/** π. */
const PI: f64 = 3.141592653589793; // 0x400921fb54442d18
/** Decay past which a mode no longer counts. */
const GONE: f64 = 42.0;

// Modes sin(nπξ), ξ = x/W, decaying as e^{−(K² + n²π²)·v/2}, v = s²T/W², K = √(ν² + 2rs²)·W/s². Both sums have the
// weights 2πn/(K² + n²π²); sines by the recurrence s₊ = s + d, d₊ = d − 4·sin²(θ/2)·s, which keeps a small θ.

/**
 * e^lift·Σ ±2πn·sin(nθ)·e^{−(K² + n²π²)v/2}/(K² + n²π²), θ = π·min(ξ, 1 − ξ).
 *
 * @param sign - −1 to alternate: sin(nπ(1 − ξ)) = −(−1)ⁿ·sin(nπξ).
 * @param lift - added to each exponent before it is taken: alone it may exceed every double.
 */
function modes(theta: f64, k2: f64, v: f64, sign: f64, lift: f64): f64 {
  const half = sineOfQuarter(0.5 * theta);
  const bend = 4.0 * half * half;
  let sine = sineOfQuarter(theta);
  let step = sine;
  let turn = 1.0;
  let sum = 0.0;
  for (let n = 1.0; n < 40.0; n++) {
    const square = n * n * PI * PI;
    if (0.5 * (square - PI * PI) * v > GONE) break;
    sum += ((turn * 2.0 * PI * n * sine) / (k2 + square)) * Math.exp(lift - 0.5 * (k2 + square) * v);
    turn *= sign;
    step -= bend * sine;
    sine += step;
  }
  return sum;
}

/** `lowerFirst` by modes: the probability of ever, discounted, less what is still inside. Good for s²T/W² ≥ 0.06. */
export function lowerFirstByModes(x: f64, u: f64, drift: f64, volatility: f64, horizon: f64, rate: f64): f64 {
  const variance = volatility * volatility;
  const width = x + u;
  const pull = Math.sqrt(drift * drift + 2.0 * rate * variance);
  const k = (pull * width) / variance;
  const near = x <= u;
  const v = (variance * horizon) / (width * width);
  const left = modes((PI * min(x, u)) / width, k * k, v, near ? 1.0 : -1.0, (-drift * x) / variance);
  const ever = k == 0.0 ? u / width : Math.expm1((-2.0 * pull * u) / variance) / Math.expm1(-2.0 * k);
  return max(Math.exp(-((drift + pull) * x) / variance) * ever - left, 0.0);
}

/** `surviveBoth` by modes: what is still inside after T; relative accuracy however long. */
export function exitBothByModes(x: f64, u: f64, drift: f64, volatility: f64, horizon: f64): f64 {
  const variance = volatility * volatility;
  const width = x + u;
  const k = (drift * width) / variance;
  const v = (variance * horizon) / (width * width);
  const theta = (PI * min(x, u)) / width;
  const near = x <= u;
  const lower = modes(theta, k * k, v, near ? 1.0 : -1.0, (-drift * x) / variance);
  const upper = modes(theta, k * k, v, near ? -1.0 : 1.0, (drift * u) / variance);
  return max(lower + upper, 0.0);
}
