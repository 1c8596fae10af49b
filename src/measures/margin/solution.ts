import {
  add,
  multiply,
  negateRatio,
  ratio,
  ratioSign,
  ratioToFloat,
  sign,
  subtractRatios,
  toFloat,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import {InputError} from '../../errors.js';
import type {MarginEquation} from './equation.js';
import {flatWalk} from './flat-walk.js';
import {kernelSchedule, signOfSlack, slackLines} from './lines.js';
import type {SlackLine} from './lines.js';
import type {Standing} from './requirement.js';

/** Where slack changes its sign, as a notional; exact. */
export interface Solution {
  readonly notional: Ratio;
  readonly bracket: number;
  readonly binding: 'equation' | 'edge';
}

/**
 * Returns the notional at which equity meets the requirement; `null` when no positive notional does.
 *
 *     at mark    n* = −(K + c)/(σ − m − f), m and c of the bracket in force at n*           (A), (B)
 *     at entry   n* = σ·(requirement − K)                                                  (C)
 *
 * A short whose own coin covers it in full (inverse, W + U − T ≥ N/E) has none even when maintenance is frozen at entry, although (C)
 * still gives a number, N/(m·N/E) at 1x: its coin rises with what it owes, and the published rule is "a 1x short is null whatever m".
 *
 * @param start - where the mark (the entry, without a mark) stands: a flat schedule may be crossed several times, and the crossing
 * nearest to it counts.
 * @source 10101, `crates/xxi-node/src/cfd.rs`, for the covered short.
 */
export function solution(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  equation: MarginEquation,
  start: Standing,
): Solution | null {
  const {sigma, constant} = equation;
  if (rules.maintenanceAt === 'entry') {
    if (position.kind === 'inverse' && sigma === 1 && ratioSign(constant) >= 0) return null;
    const lost = subtractRatios(start.requirement, constant);
    return positive({notional: sigma === 1 ? lost : negateRatio(lost), bracket: start.bracket, binding: 'equation'});
  }
  const lines = slackLines(rules, sigma);
  if (rules.schedule.kind === 'contracts' || lines.length === 1) return rootOf(lines, equation, start.bracket);
  if (rules.schedule.kind === 'flat') return flatSolution(lines, equation, rules, start);
  const chosen = kernelBracket(kernel, position, rules, equation);
  return rootOf(lines, equation, settledBracket(lines, equation, chosen));
}

/** The kernel's choice; any valid bracket will do to start from, and 0 where it found no price. */
function kernelBracket(kernel: Kernel, position: Position, rules: MarginRules, {free}: MarginEquation): number {
  const row = {
    contract: position.kind === 'inverse' ? 'inverse' : 'linear',
    side: position.side === 'long' ? 1 : -1,
    size: ratioToFloat(position.size),
    entry: toFloat(position.entry),
    margin: ratioToFloat(free),
    feeRate: toFloat(rules.feeRate),
    maintenanceAt: rules.maintenanceAt,
    from: toFloat(position.entry),
  } as const;
  const {bracket} = kernel.marginPrice(row, kernelSchedule(rules.schedule));
  return bracket >= 0 && bracket < rules.schedule.brackets.length ? bracket : 0;
}

/**
 * The bracket whose root lies in floor ≤ n* < cap, checked exactly by the sign of slack at both ends, from the kernel's choice on.
 * The requirement of a continuous schedule is a maximum of lines, so each wrong bracket points the way and the way never turns.
 */
function settledBracket(lines: readonly SlackLine[], {sigma, constant}: MarginEquation, chosen: number): number {
  let bracket = chosen;
  for (let steps = 0; steps < lines.length; steps++) {
    const {atFloor, atCap} = lines[bracket]!;
    if (bracket > 0 && sigma * signOfSlack(constant, atFloor) > 0) bracket -= 1;
    else if (atCap !== null && sigma * signOfSlack(constant, atCap) <= 0) bracket += 1;
    else return bracket;
  }
  const instead = 'Build the schedule with continuousSchedule, or call it flat.';
  throw new InputError('schedule', 'deduction-does-not-join', 'brackets that do not join up', instead);
}

function flatSolution(
  lines: readonly SlackLine[],
  equation: MarginEquation,
  {atThreshold}: MarginRules,
  {bracket, slack}: Standing,
): Solution | null {
  const {sigma, constant} = equation;
  const healthy = isHealthy(slack, atThreshold);
  const end = flatWalk(lines, constant, sigma, bracket, healthy, healthy === (atThreshold === 'liquidates'));
  if (!end) return null;
  if (end.stands === 'inside') return rootOf(lines, equation, end.bracket);
  const {floor, atFloor} = lines[end.bracket]!;
  const binding = signOfSlack(constant, atFloor) === 0 ? 'equation' : 'edge';
  return {notional: ratio(floor), bracket: end.bracket, binding};
}

/** Whether a position with this slack is left alone. */
export function isHealthy(slack: Ratio, atThreshold: MarginRules['atThreshold']): boolean {
  return ratioSign(slack) > (atThreshold === 'survives' ? -1 : 0);
}

/** n* = ∓(K + c)/|σ − r| of one bracket. */
function rootOf(lines: readonly SlackLine[], {sigma, constant}: MarginEquation, bracket: number): Solution | null {
  const {deduction, slope} = lines[bracket]!;
  const owed = ratio(
    add(constant.numerator, multiply(constant.denominator, deduction)),
    multiply(constant.denominator, slope),
  );
  return positive({notional: sigma === 1 ? negateRatio(owed) : owed, bracket, binding: 'equation'});
}

function positive(found: Solution): Solution | null {
  return sign(found.notional.numerator) > 0 ? found : null;
}
