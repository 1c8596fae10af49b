/**
 * Liquidation under a schedule whose requirement jumps at the floors.
 *
 * Each bracket's line has one root. Whichever way a position leans, it changes its health first on the way from where
 * it stands towards the root of the bracket it stands in: a healthy one on the adverse way, one already below its
 * requirement on the way to recovery. The walk goes bracket by bracket and ends at the first root inside its own
 * bracket, or at the floor itself where the requirement jumps over the equity there. A notional on a floor belongs to
 * the upper bracket.
 */
import {Rules} from '../abi';
import {bracketAt, floorOf, lineRoot, LINE} from './envelope';
import {floorDoubt, rootBound} from './bound';

/** An answer in one number: bracket · 4 + doubt · 2 + edge. */
@inline
export function stepOf(bracket: i32, doubt: bool = false, edge: bool = false): i32 {
  return (bracket << 2) | (<i32>doubt << 1) | <i32>edge;
}

@inline
export function steppedBracket(step: i32): i32 {
  return step >> 2;
}

/** Whether the doubles cannot tell on which side of a floor the position stands, and the sides answer differently. */
@inline
export function isDoubtful(step: i32): bool {
  return (step & 2) != 0;
}

/** Whether the answer is the floor of the bracket. */
@inline
export function isEdge(step: i32): bool {
  return (step & 1) != 0;
}

/**
 * @param sigma - σ of the envelope; the table's roots carry it.
 * @param debt - K.
 * @param spread - what `rootBound` needs of the inputs' magnitude.
 * @param start - notional at which the walk begins.
 */
export function walk(rules: Rules, sigma: f64, debt: f64, spread: f64, start: f64): i32 {
  const bracket = bracketAt(rules, start);
  const step = walkFrom(rules, sigma, debt, spread, start, bracket);
  const floor = floorBeside(rules, bracket, start);
  if (floor == 0) return step;
  // the start may as well stand on the other side of that floor: do both walks end at one place?
  const other = walkFrom(rules, sigma, debt, spread, start, floor == bracket ? bracket - 1 : floor);
  const apart = Math.abs(landing(rules, sigma, debt, step) - landing(rules, sigma, debt, other));
  return apart <= slipAt(rules, floor, debt, spread) ? step | (other & 2) : step | 2;
}

/** The notional a walk ends at. */
@inline
function landing(rules: Rules, sigma: f64, debt: f64, step: i32): f64 {
  const bracket = steppedBracket(step);
  return isEdge(step) ? floorOf(rules, bracket) : sigma * lineRoot(debt, rules.table + LINE * bracket);
}

function walkFrom(rules: Rules, sigma: f64, debt: f64, spread: f64, start: f64, begin: i32): i32 {
  let bracket = begin;
  let root = sigma * lineRoot(debt, rules.table + LINE * bracket);
  let doubt = false;

  if (root < start) {
    while (bracket > 0) {
      const floor = floorOf(rules, bracket);
      const below = sigma * lineRoot(debt, rules.table + LINE * (bracket - 1));
      const slip = slipAt(rules, bracket, debt, spread);
      if (Math.abs(root - floor) <= slip && below < floor - slip) doubt = true;
      if (root >= floor) break;
      if (below >= floor) return stepOf(bracket, doubt, true);
      bracket--;
      root = below;
    }
  } else {
    while (bracket + 1 < rules.brackets) {
      const cap = floorOf(rules, bracket + 1);
      const above = sigma * lineRoot(debt, rules.table + LINE * (bracket + 1));
      const slip = slipAt(rules, bracket + 1, debt, spread);
      if (Math.abs(root - cap) <= slip && above > cap + slip) doubt = true;
      if (root < cap) break;
      bracket++;
      if (above <= cap) return stepOf(bracket, doubt, above < cap);
      root = above;
    }
  }
  return stepOf(bracket, doubt);
}

/** How close a root must come to the floor of `bracket` for the doubles not to tell its side. */
function slipAt(rules: Rules, bracket: i32, debt: f64, spread: f64): f64 {
  const roots = rootBound(rules, bracket - 1, debt, spread) + rootBound(rules, bracket, debt, spread);
  return floorDoubt(floorOf(rules, bracket)) + roots;
}

/** The bracket at whose floor a notional stands so close that the doubles cannot tell its side; 0 where it does not. */
export function floorBeside(rules: Rules, bracket: i32, notional: f64): i32 {
  const floor = floorOf(rules, bracket);
  if (bracket > 0 && notional - floor <= floorDoubt(floor)) return bracket;
  if (bracket + 1 == rules.brackets) return 0;
  const cap = floorOf(rules, bracket + 1);
  return cap - notional <= floorDoubt(cap) ? bracket + 1 : 0;
}
