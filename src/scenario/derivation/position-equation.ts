import type {Bracket} from '../../contracts/index.js';
import {isZero, ratio} from '../../decimal/index.js';
import type {PositionAnswer} from '../position-answer.js';
import {less, of, one, over, sum, times, type Expression, type Term, type TermName} from './expression.js';

const RULES = 'position.own';

/** A bracket's letters: m, c and f, and what they make of a value. */
export interface Required {
  readonly rate: Expression;
  readonly fee: Expression | null;
  /** `null` where no bracket of the schedule deducts anything. */
  readonly deduction: Expression | null;
  /** m, or m + f. */
  readonly share: Expression;
}

/** A position in letters. */
export interface PositionLetters {
  /** Whether the value grows with the price: q·P; else N/P. */
  readonly isLinear: boolean;
  readonly isLong: boolean;
  /** q, base units; N, quote units. */
  readonly size: Expression;
  readonly entry: Expression;
  readonly margin: Expression;
}

/** Returns the letters of a position. */
export function lettersOf({position}: PositionAnswer): PositionLetters {
  const isLinear = position.kind !== 'inverse';
  const size = letter(isLinear ? 'q' : 'N', isLinear ? 'size' : 'notional', position.size, 'position.size');
  const entry = letter('E', 'entry', ratio(position.entry), 'position.entry');
  const margin = letter('W', 'margin', position.margin, 'position.margin', 'position.leverage');
  return {isLinear, isLong: position.side === 'long', size, entry, margin};
}

/**
 * Returns the letters of a bracket.
 *
 * @param bracket - its place in the schedule.
 * @param isIndexed - whether another bracket stands in the same derivation.
 */
export function requiredOf({market}: PositionAnswer, bracket: number, isIndexed = false): Required {
  const {schedule, feeRate} = market.rules;
  const {rate: m, deduction: c} = schedule.brackets[bracket]!;
  const index = isIndexed ? bracket + 1 : null;
  const at = `${RULES}.brackets.${bracket}`;
  const rate = of({symbol: 'm', index, name: 'rate', value: ratio(m), links: [`${at}.rate`]});
  const deduction = of({symbol: 'c', index, name: 'deduction', value: ratio(c), links: [`${at}.deduction`]});
  const fee = isZero(feeRate) ? null : letter('f', 'fee', ratio(feeRate), `${RULES}.fee`);
  const deducts = schedule.brackets.some(each => !isZero(each.deduction));
  return {rate, fee, deduction: deducts ? deduction : null, share: sum(rate, fee)};
}

/** The floor and the cap of a bracket, as letters. */
export const floorOf = ({floor}: Bracket, bracket: number): Expression => edge('A', 'floor', ratio(floor), bracket);

export const capOf = ({cap}: Bracket, bracket: number): Expression | null =>
  cap && edge('B', 'cap', ratio(cap), bracket + 1);

const edge = (symbol: string, name: TermName, value: Term['value'], bracket: number): Expression =>
  letter(symbol, name, value, `${RULES}.brackets.${bracket}.floor`);

export const letter = (symbol: string, name: TermName, value: Term['value'], ...links: string[]): Expression =>
  of({symbol, index: null, name, value, links});

/** q·P or N/P. */
export const valueAt = ({isLinear, size}: PositionLetters, at: Expression): Expression =>
  isLinear ? times(size, at) : over(size, at);

/** W + q·(P − E), or W + N·(1/E − 1/P); turned round for a short. */
export function equityAt({isLinear, isLong, size, entry, margin}: PositionLetters, at: Expression): Expression {
  const [from, to] = isLong ? [entry, at] : [at, entry];
  const gain = isLinear ? sum(to, less(from)) : sum(over(one, from), less(over(one, to)));
  return sum(margin, times(size, gain));
}

/** m·q·P − c, or (m + f)·N/P − c. */
export function requirementAt(letters: PositionLetters, {share, deduction}: Required, at: Expression): Expression {
  const {isLinear, size} = letters;
  return sum(isLinear ? times(share, size, at) : over(times(share, size), at), less(deduction));
}

/**
 * Returns what P is, solved, as what stands above and below the bar:
 *
 *     linear    P = (q·E ∓ (W + c))/(q·(1 ∓ r))      − for a long, r = m + f
 *     inverse   P = N·(1 ± r)/(N/E ± (W + c))        + for a long
 *
 * With maintenance frozen at entry the share of the value stands with the entry:
 *
 *     linear    P = (q·E·(1 ± r) ∓ (W + c))/q        inverse   P = N/((N/E)·(1 ∓ r) ± (W + c))
 */
export function solvedOf(
  {isLinear, isLong, size, entry, margin}: PositionLetters,
  {rate, fee, deduction}: Required,
  isFrozen: boolean,
): {readonly above: Expression; readonly below: Expression} {
  const more = sum(one, rate, fee);
  const fewer = sum(one, less(rate), less(fee));
  const atEntry = isLinear ? times(size, entry) : over(size, entry);
  const frozen = isLong === isLinear ? more : fewer;
  const base = isFrozen ? times(frozen, atEntry) : atEntry;
  const kept = isLong === isLinear ? sum(base, less(margin), less(deduction)) : sum(base, margin, deduction);
  const free = isLong === isLinear ? fewer : more;
  if (isLinear) return {above: kept, below: isFrozen ? size : times(size, free)};
  return {above: isFrozen ? size : times(size, free), below: kept};
}
