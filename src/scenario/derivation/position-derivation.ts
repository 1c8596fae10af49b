import {bracketAt} from '../../contracts/index.js';
import {isZeroRatio, ratio, ratioSign, type Ratio} from '../../decimal/index.js';
import type {PositionAnswer} from '../position-answer.js';
import {evaluate, less, over, price, sum, times} from './expression.js';
import {
  capOf,
  equityAt,
  floorOf,
  letter,
  lettersOf,
  requiredOf,
  requirementAt,
  solvedOf,
  valueAt,
  type PositionLetters,
  type Required,
} from './position-equation.js';
import {edgeSteps} from './position-edge.js';
import {rounding} from './rounding.js';
import {counted, derivation, equation, line, said, step, within, type Derivation, type Step} from './step.js';

/** No price stands in what is evaluated. */
const NO_PRICE = ratio('0');

/** What a derivation is made of. */
export interface PositionCase {
  readonly answer: PositionAnswer;
  readonly letters: PositionLetters;
  readonly required: Required;
  readonly bracket: number;
  readonly isFrozen: boolean;
}

/**
 * Returns why a position is liquidated where it is: equity, requirement, where they are equal, the price, its rounding, the bracket.
 * A mark that is past it adds what is missing there; where no price solves the equation, or where the rules end before it, the
 * derivation ends at that step.
 */
export function derivePosition(answer: PositionAnswer): Derivation {
  const {liquidation, market} = answer;
  const {kind} = market.rules.schedule;
  const isFrozen = market.rules.maintenanceAt === 'entry';
  const letters = lettersOf(answer);
  const bracket =
    liquidation.kind === 'never' || liquidation.exact === null
      ? isFrozen || kind === 'contracts'
        ? bracketAt(market.rules.schedule, amountAt(answer, letters, NO_PRICE))
        : 0
      : liquidation.bracket!;
  const each: PositionCase = {answer, letters, required: requiredOf(answer, bracket), bracket, isFrozen};
  if (liquidation.kind === 'never' || liquidation.exact === null)
    return derivation([...question(each), ...ending(each)], null);
  if (liquidation.beyondLastBracket) return derivation([...question(each), beyond(each)], null);
  const {exact} = liquidation;
  if (liquidation.binding === 'edge')
    return derivation([...edgeSteps(each, exact), ...closing(each, exact, [])], exact);
  const {above, below} = solvedOf(letters, each.required, isFrozen);
  const solved = equation(price, over(above, below), true);
  const isNow = nowSteps(each).length > 0;
  const steps = isNow
    ? [...question(each).slice(0, 2), step('equalSolved', [solved])]
    : [...question(each), step('solved', [solved])];
  return derivation([...steps, ...closing(each, exact, bracketCheck(each, exact))], exact);
}

/** Equity, requirement, and that they are equal where it is liquidated. */
function question({letters, required, isFrozen}: PositionCase): readonly Step[] {
  const equity = equityAt(letters, price);
  const requirement = requirementAt(letters, required, isFrozen ? letters.entry : price);
  const name = isFrozen ? 'requirementFrozen' : required.fee ? 'requirementFee' : 'requirement';
  return [
    step('equity', [line(equity)]),
    step(name, [line(requirement, isFrozen)]),
    step('equal', [equation(equity, requirement)]),
  ];
}

/** Rounding, the bracket, and what is missing at a mark that is past. */
function closing(each: PositionCase, exact: Ratio, check: readonly Step[]): readonly Step[] {
  const {answer} = each;
  const {rules} = answer.market;
  const direction = each.letters.isLong ? 'falling' : 'rising';
  const rounded = rounding(exact, answer.price, direction, rules.grid, ['position.own.tick']);
  return [rounded, ...check, ...nowSteps(each)];
}

/** The value at the solution lies within the bracket whose numbers were used. */
function bracketCheck({answer, letters, bracket, isFrozen}: PositionCase, exact: Ratio): readonly Step[] {
  const {schedule} = answer.market.rules;
  const chosen = schedule.brackets[bracket]!;
  if (schedule.brackets.length === 1) return [];
  const facts = {number: counted(bracket + 1), count: counted(schedule.brackets.length)};
  const [floor, cap] = [
    floorOf(chosen, bracket),
    bracket + 1 < schedule.brackets.length ? capOf(chosen, bracket) : null,
  ];
  if (schedule.kind === 'contracts') {
    const held = letter('n', 'contracts', amountAt(answer, letters, exact), 'position.size');
    return [step('bracketByContracts', [within(floor, held, cap)], facts)];
  }
  if (isFrozen) return [step('bracketAtEntry', [within(floor, valueAt(letters, letters.entry), cap)], facts)];
  const atEntry = evaluate(valueAt(letters, letters.entry), exact);
  const entryBracket = bracketAt(schedule, atEntry);
  const check = [within(floor, valueAt(letters, price), cap)];
  if (entryBracket === bracket) return [step('bracket', check, facts)];
  const moved = {value: said('amount', atEntry), entry: counted(entryBracket + 1)};
  return [step('bracketMoved', check, {...facts, ...moved})];
}

/** What the brackets go by, at a price: contracts held, else the value that counts. */
export function amountAt(answer: PositionAnswer, letters: PositionLetters, at: Ratio): Ratio {
  const {schedule, maintenanceAt} = answer.market.rules;
  if (schedule.kind === 'contracts') return answer.position.contracts ?? NO_PRICE;
  return evaluate(valueAt(letters, maintenanceAt === 'entry' ? letters.entry : price), at);
}

/** Requirement less equity at the mark: what is missing. */
function nowSteps({answer, letters, required, bracket, isFrozen}: PositionCase): readonly Step[] {
  const {liquidation, mark, market} = answer;
  if (liquidation.kind !== 'now' || mark === null) return [];
  const at = letter('M', 'mark', ratio(mark), 'position.mark');
  const bracketNow = bracketAt(market.rules.schedule, amountAt(answer, letters, ratio(mark)));
  const asked = bracketNow === bracket ? required : requiredOf(answer, bracketNow, true);
  const requirement = requirementAt(letters, asked, isFrozen ? letters.entry : at);
  const missing = sum(requirement, less(equityAt(letters, at)));
  const value = evaluate(missing, NO_PRICE);
  if (ratioSign(value) < 0) return [];
  const facts = {mark: said('price', ratio(mark)), missing: said('amount', value)};
  return [step(isZeroRatio(value) ? 'nowEven' : 'now', [line(missing, true)], facts)];
}

/** The equation gathered on the side of P: one side is above zero at every price, the other is not. */
function ending(each: PositionCase): readonly Step[] {
  const {answer, letters, required, isFrozen} = each;
  const {liquidation, market} = answer;
  const {above, below} = solvedOf(letters, required, isFrozen);
  const {isLinear, isLong, size, entry, margin} = letters;
  if (liquidation.kind === 'never' && isFrozen && !isLinear && !isLong) {
    // frozen at entry the equation still has a root; the coin of a covered short rises with what it owes
    const spare = sum(margin, less(over(size, entry)));
    if (ratioSign(evaluate(spare, NO_PRICE)) >= 0) return [step('coversShort', [line(spare, true)])];
  }
  const gathered = isLinear ? equation(times(below, price), above, true) : equation(over(above, price), below, true);
  if (liquidation.kind !== 'never') return [step('always', [gathered]), ...nowSteps(each)];
  const jumps = market.rules.schedule.kind === 'flat' && market.rules.schedule.brackets.length > 1 && !isFrozen;
  const name = liquidation.why === 'collateral-rises-with-short' ? 'rises' : jumps ? 'coveredAtEdges' : 'covered';
  return [step(name, [gathered])];
}

/** The venue publishes nothing above the last cap. */
function beyond({answer, letters, isFrozen}: PositionCase): Step {
  const {brackets, kind} = answer.market.rules.schedule;
  const last = brackets.at(-1)!;
  const facts = {cap: said('amount', ratio(last.cap!)), number: counted(brackets.length)};
  const amount =
    kind === 'contracts'
      ? letter('n', 'contracts', amountAt(answer, letters, NO_PRICE), 'position.size')
      : valueAt(letters, isFrozen ? letters.entry : price);
  const cap = capOf(last, brackets.length - 1)!;
  const sides = [amount, cap].map(expression => ({expression, isWorth: false}));
  return step('beyond', [{sides, relations: ['≥']}], facts);
}
