/**
 * Liquidation under a schedule whose requirement is the maximum of its lines.
 *
 * With u the price (linear) or its reciprocal (inverse), equity and requirement are straight lines in u:
 *
 *     W + σ·q·(u − uₑ) = max_k (r_k·q·u − c_k)      σ = +1 where u falls to liquidation, −1 where it rises
 *     u = max_k (K·A_k − B_k) / (σ·q)               K = σ·q·uₑ − W, A_k = 1/(1 − σ·r_k), B_k = c_k·A_k, r_k = m_k + f
 *
 * so no bracket is searched: each line's root is a candidate and the most demanding one wins. A linear long and an
 * inverse short fall; the other two rise. σ·q is one number, the signed size, so the two orientations share every
 * instruction.
 *
 * @source Equity = requirement, solved for u; Binance, FAQ b3c689c1f50a44cabb3a84e663b81d93 (linear) and
 * ceccfcfb4e3a45e3b48b0b1bb1a8ae46 (inverse), read 2026-11-20. The largest root: the requirement is convex.
 */
import {INVERSE, NO_BRACKETS, OK, RATE_TOO_HIGH, Rules} from '../abi';

/** Bytes of one line of the table: A, A, B, B, so that a lane loads each with one instruction. */
export const LINE: usize = 32;

/** σ: +1 where liquidation comes as u falls, −1 where it comes as u rises. */
@inline
export function orientation(rules: Rules): f64 {
  return rules.side > 0 == (rules.contract == INVERSE) ? -1.0 : 1.0;
}

/** r_k: maintenance rate and fee of one bracket. */
@inline
export function rateOf(rules: Rules, bracket: i32): f64 {
  return load<f64>(rules.rates + (<usize>bracket << 3)) + rules.feeRate;
}

@inline
export function deductionOf(rules: Rules, bracket: i32): f64 {
  return load<f64>(rules.deductions + (<usize>bracket << 3));
}

@inline
export function floorOf(rules: Rules, bracket: i32): f64 {
  return load<f64>(rules.floors + (<usize>bracket << 3));
}

/** A_k, the reciprocal of what equity gains over the requirement while u moves by one. */
@inline
export function gainOf(rules: Rules, bracket: i32): f64 {
  return load<f64>(rules.table + LINE * bracket);
}

/** Index of the last bracket whose floor is not above `amount`; 0 below the first floor. */
export function bracketAt(rules: Rules, amount: f64): i32 {
  let bracket = rules.brackets - 1;
  while (bracket > 0 && amount < floorOf(rules, bracket)) bracket--;
  return bracket;
}

/** Writes A_k and B_k of every bracket. Returns a status. */
export function fillTable(rules: Rules): i32 {
  if (rules.brackets < 1) return NO_BRACKETS;
  const sigma = orientation(rules);
  for (let bracket = 0; bracket < rules.brackets; bracket++) {
    const slope = 1.0 - sigma * rateOf(rules, bracket);
    if (!(slope > 0.0)) return RATE_TOO_HIGH;
    const gain = 1.0 / slope;
    const offset = deductionOf(rules, bracket) * gain;
    const line = rules.table + LINE * bracket;
    store<f64>(line, gain);
    store<f64>(line, gain, 8);
    store<f64>(line, offset, 16);
    store<f64>(line, offset, 24);
  }
  return OK;
}

/** K: what the position owes before maintenance. `size` is signed. */
@inline
export function linearDebt(size: f64, entry: f64, margin: f64): f64 {
  return size * entry - margin;
}

/** K of an inverse position, whose uₑ is 1/entry. */
@inline
export function inverseDebt(size: f64, entry: f64, margin: f64): f64 {
  return size / entry - margin;
}

/** σ times the notional at which one line meets equity. */
@inline
export function lineRoot(debt: f64, line: usize): f64 {
  return debt * load<f64>(line) - load<f64>(line, 16);
}

/** σ times the notional at which equity meets the requirement: the largest root from `table` to `end`. */
export function envelope(debt: f64, table: usize, end: usize): f64 {
  let best = lineRoot(debt, table);
  for (let line = table + LINE; line < end; line += LINE) {
    const root = lineRoot(debt, line);
    best = best < root ? root : best; // as pmax
  }
  return best;
}

/** Index of the bracket whose line decides; of two equal the upper one, for a notional on a floor belongs above it. */
export function envelopeBracket(rules: Rules, debt: f64): i32 {
  let bracket = 0;
  let best = lineRoot(debt, rules.table);
  for (let other = 1; other < rules.brackets; other++) {
    const root = lineRoot(debt, rules.table + LINE * other);
    if (best <= root) {
      best = root;
      bracket = other;
    }
  }
  return bracket;
}

/** @returns quote per base; NaN when no positive price solves the equation. */
@inline
export function linearPrice(root: f64, size: f64): f64 {
  const price = root / size;
  return price > 0.0 ? price : NaN;
}

/** @returns quote per base; NaN when no positive finite price solves the equation. */
@inline
export function inversePrice(root: f64, size: f64): f64 {
  const price = size / root;
  return price > 0.0 && price < Infinity ? price : NaN;
}
