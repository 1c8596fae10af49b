import {addRatios, compareRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {bracketAt} from '../../contracts/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import {requireContracts} from '../door.js';
import {profitAt} from './equation.js';
import type {MarginEquation} from './equation.js';
import {slackLines} from './lines.js';

/** What the rules ask of a position at one notional, and how much more than that it has. */
export interface Standing {
  /** Index of the bracket in force. */
  readonly bracket: number;
  /** n·(m + f) − c, settlement currency. */
  readonly requirement: Ratio;
  /** W + U − T + profit − requirement: negative is a shortfall. */
  readonly slack: Ratio;
}

/** Where a position stands when its notional is `notional`; a requirement frozen at entry is that of n_E. */
export function standingAt(
  position: Position,
  equation: MarginEquation,
  rules: MarginRules,
  notional: Ratio,
): Standing {
  const basis = rules.maintenanceAt === 'entry' ? equation.entryNotional : notional;
  const bracket = bracketAt(rules.schedule, ladderAmount(position, equation, rules, notional));
  const {rate, deduction} = slackLines(rules, equation.sigma)[bracket]!;
  const requirement = subtractRatios(multiplyRatios(basis, ratio(rate)), ratio(deduction));
  const equity = addRatios(equation.free, profitAt(equation, notional));
  return {bracket, requirement, slack: subtractRatios(equity, requirement)};
}

/** What the floors of the schedule are compared with: contracts held, or the notional that counts. */
function ladderAmount(position: Position, equation: MarginEquation, rules: MarginRules, notional: Ratio): Ratio {
  if (rules.schedule.kind === 'contracts') return requireContracts(position);
  return rules.maintenanceAt === 'entry' ? equation.entryNotional : notional;
}

/** Whether a solution lies above the last bracket's cap, where the venue publishes nothing. */
export function isBeyond(
  position: Position,
  equation: MarginEquation,
  rules: MarginRules,
  bracket: number,
  notional: Ratio,
): boolean {
  const {cap} = rules.schedule.brackets[bracket]!;
  if (bracket < rules.schedule.brackets.length - 1 || cap === null) return false;
  return compareRatios(ladderAmount(position, equation, rules, notional), ratio(cap)) >= 0;
}
