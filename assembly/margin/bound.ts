/**
 * How far a computed root can lie from the exact one.
 *
 * Counted in units of η = 2^-53, to first order. Every input is taken to be within 2η of what it stands for (a
 * decimal read to the nearest double is within 1η), every operation adds 1η of its result:
 *
 *     K = σ·q·uₑ − W         6·q·uₑ + 3·|W|                             q·uₑ is 2+2+1, W is 2, the difference 1 of both
 *     A = 1/(1 − σ·(m + f))  A·(3·r·A + 2)                              m + f is 2+1, magnified by r/(1 − σ·r) = r·A
 *     K·A − c·A              A·(6·q·uₑ + 3·|W| + |K|·(3·r·A + 4) + |c|·(3·r·A + 6))
 *     K + (q·uₑ·r − c)       6·q·uₑ + 3·|W| + |K| + 11·q·uₑ·r + 4·|c|   maintenance frozen at entry
 *
 * Terms of second order are below 2^-20 of these while r·A < 2^30, and `SLACK` carries them together with the
 * rounding of the bound itself; beyond that the bound is infinite.
 */
import {CONTINUOUS, Rules} from '../abi';
import {deductionOf, gainOf, lineRoot, rateOf, LINE} from './envelope';
import {frozenRequirement} from './frozen';

const ETA: f64 = 1.1102230246251565e-16; // 2^-53
const SLACK: f64 = 1.001;
const STEEPEST: f64 = 1073741824.0; // 2^30

/** What the magnitude of the inputs contributes to every bracket's root: the error of K, in η. */
@inline
export function spreadOf(notional: f64, margin: f64): f64 {
  return 6.0 * notional + 3.0 * Math.abs(margin);
}

/** Bound on the error of one line's root, in notional. */
export function rootBound(rules: Rules, bracket: i32, debt: f64, spread: f64): f64 {
  const gain = gainOf(rules, bracket);
  const deduction = Math.abs(deductionOf(rules, bracket));
  const reach = rateOf(rules, bracket) * gain;
  if (!(reach < STEEPEST)) return Infinity;
  const size = Math.abs(debt);
  return SLACK * ETA * gain * (spread + 4.0 * size + 6.0 * deduction + 3.0 * reach * (size + deduction));
}

/**
 * Bound on the error of the root under maintenance frozen at entry, in notional; of a continuous schedule the largest
 * among the lines that may be the exact winner, as in `envelopeBound`.
 */
export function frozenBound(rules: Rules, winner: i32, debt: f64, spread: f64, notional: f64): f64 {
  let required = requirementBound(rules, winner, notional);
  if (rules.scheduleKind == CONTINUOUS) {
    const least = frozenRequirement(rules, winner, notional) - SLACK * ETA * required;
    for (let bracket = 0; bracket < rules.brackets; bracket++) {
      const own = requirementBound(rules, bracket, notional);
      if (frozenRequirement(rules, bracket, notional) + SLACK * ETA * own >= least) required = Math.max(required, own);
    }
  }
  return SLACK * ETA * (spread + Math.abs(debt) + required);
}

/** What the requirement at entry contributes, in η. */
@inline
function requirementBound(rules: Rules, bracket: i32, notional: f64): f64 {
  return 11.0 * notional * rateOf(rules, bracket) + 4.0 * Math.abs(deductionOf(rules, bracket));
}

/** How close to a floor a notional of 5η must come for the doubles not to tell its side. */
@inline
export function floorDoubt(floor: f64): f64 {
  return SLACK * ETA * 7.0 * floor;
}

/**
 * Bound on the error of the largest root: the largest bound among the lines that may be the exact winner.
 *
 * Line j can win only if its exact root is not below that of the computed winner, so only if the two intervals meet.
 */
export function envelopeBound(rules: Rules, winner: i32, debt: f64, spread: f64): f64 {
  let bound = rootBound(rules, winner, debt, spread);
  const least = lineRoot(debt, rules.table + LINE * winner) - bound;
  for (let bracket = 0; bracket < rules.brackets; bracket++) {
    const own = rootBound(rules, bracket, debt, spread);
    if (lineRoot(debt, rules.table + LINE * bracket) + own >= least) bound = Math.max(bound, own);
  }
  return bound;
}

/** Bound on the root of a flat schedule: its own, and those of the neighbours it may have been taken for at a floor. */
export function flatBound(rules: Rules, bracket: i32, debt: f64, spread: f64, notional: f64): f64 {
  let bound = floorDoubt(notional) + rootBound(rules, bracket, debt, spread);
  if (bracket > 0) bound += rootBound(rules, bracket - 1, debt, spread);
  if (bracket + 1 < rules.brackets) bound += rootBound(rules, bracket + 1, debt, spread);
  return bound;
}

/**
 * Bound on the price, from the bound on the notional it solves at.
 *
 *     linear  u = n/q: e/q + 3η·u          inverse  1/u = q/n: (q/n)·e/(n − e) + 3η·q/n
 *
 * @returns 0 where there surely is no price, infinity where the doubles cannot tell whether there is one.
 */
export function priceBound(price: f64, notional: f64, bound: f64, inverse: bool): f64 {
  if (!(bound >= 0.0)) return Infinity; // a NaN among the inputs, or a size below zero
  if (isNaN(price)) return notional + bound < 0.0 ? 0.0 : Infinity;
  const room = inverse ? notional - bound : notional;
  const off = price * SLACK * (bound / room + 3.0 * ETA);
  return room > 0.0 && off >= 0.0 ? off : Infinity;
}
