/** Which bracket answers, and where its line meets equity: the four ways a schedule can be read. */
import {AT_ENTRY, CONTINUOUS, CONTRACTS, FLAT, Rules} from '../abi';
import {envelopeBound, flatBound, frozenBound, rootBound} from './bound';
import {bracketAt, envelopeBracket, floorOf, lineRoot, LINE} from './envelope';
import {isDoubtful, isEdge, floorBeside, stepOf, steppedBracket, walk} from './flat';
import {frozenBracket, frozenRequirement} from './frozen';

/**
 * Returns the deciding bracket as a step of the walk (`flat.ts`).
 *
 * @param debt - K, signed as the envelope has it.
 * @param notional - at entry.
 * @param start - notional where a flat schedule is entered.
 */
export function decide(rules: Rules, sigma: f64, debt: f64, spread: f64, notional: f64, start: f64): i32 {
  const kind = rules.scheduleKind;
  if (kind == CONTRACTS) return stepOf(bracketAt(rules, rules.contracts));
  if (rules.maintenanceAt == AT_ENTRY) {
    const bracket = frozenBracket(rules, notional);
    return stepOf(bracket, kind == FLAT && floorBeside(rules, bracket, notional) > 0);
  }
  return kind == FLAT ? walk(rules, sigma, debt, spread, start) : stepOf(envelopeBracket(rules, debt));
}

/** Returns σ times the notional at which the position is liquidated. */
export function rootAt(rules: Rules, step: i32, sigma: f64, debt: f64, notional: f64): f64 {
  const bracket = steppedBracket(step);
  if (isEdge(step)) return sigma * floorOf(rules, bracket);
  if (rules.maintenanceAt == AT_ENTRY) return debt + frozenRequirement(rules, bracket, notional);
  return lineRoot(debt, rules.table + LINE * bracket);
}

/** Returns how far `rootAt` can lie from the exact root; infinity where the bracket itself is in doubt. */
export function boundAt(rules: Rules, step: i32, debt: f64, spread: f64, notional: f64, root: f64): f64 {
  const bracket = steppedBracket(step);
  if (isDoubtful(step)) return Infinity;
  if (rules.maintenanceAt == AT_ENTRY) return frozenBound(rules, bracket, debt, spread, notional);
  if (rules.scheduleKind == CONTINUOUS) return envelopeBound(rules, bracket, debt, spread);
  if (rules.scheduleKind == FLAT) return flatBound(rules, bracket, debt, spread, Math.abs(root));
  return rootBound(rules, bracket, debt, spread);
}
