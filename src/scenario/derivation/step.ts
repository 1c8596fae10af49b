import {compareRatios, ratio, type Ratio} from '../../decimal/index.js';
import {evaluate, termsOf, type Expression, type Term} from './expression.js';

export type Relation = '=' | '<' | '≤' | '>' | '≥';

/** One side of a line; `isWorth` where what it comes to is shown after it. */
export interface Side {
  readonly expression: Expression;
  readonly isWorth: boolean;
}

/** `a`, `a = b` or `a ≤ b < c`: n sides and n − 1 relations between them. */
export interface Line {
  readonly sides: readonly Side[];
  readonly relations: readonly Relation[];
}

/** A number that a step's sentence says. */
export interface Said {
  readonly as: 'price' | 'amount' | 'percent' | 'count';
  readonly value: Ratio;
}

/** One step of a derivation: a sentence of a book, and lines that hold. */
export interface Step {
  readonly name: StepName;
  readonly lines: readonly Line[];
  readonly said: Readonly<Record<string, Said>>;
}

/** Steps that end a derivation without a price. */
export type DeadEnd =
  | 'covered'
  | 'coveredAtEdges'
  | 'rises'
  | 'coversShort'
  | 'always'
  | 'beyond'
  | 'noDebt'
  | 'belowZero'
  | 'noMatter'
  | 'alwaysLoan';

export type StepName =
  | 'equity'
  | 'requirement'
  | 'requirementFee'
  | 'requirementFrozen'
  | 'requirementEdge'
  | 'edge'
  | 'equal'
  | 'solved'
  | 'equalSolved'
  | 'solvedEdge'
  | 'roundedUp'
  | 'roundedDown'
  | 'figuresUp'
  | 'figuresDown'
  | 'nothingLeft'
  | 'bracket'
  | 'bracketMoved'
  | 'bracketAtEntry'
  | 'bracketByContracts'
  | 'now'
  | 'nowEven'
  | 'weighted'
  | 'debt'
  | 'equalLoan'
  | 'equalSolvedLoan'
  | 'falling'
  | 'rising'
  | 'nowLoan'
  | DeadEnd;

/** Why a price is what it is, in at most six steps; every line holds at the exact price, or ends where there is none. */
export interface Derivation {
  readonly steps: readonly Step[];
  /** The letters in the order they are read, each once. */
  readonly terms: readonly Term[];
  /** The price before rounding; `null` where no price solves it, or where it is withheld. */
  readonly exact: Ratio | null;
}

/** A step whose sentence says a few numbers. */
export const step = (name: StepName, lines: readonly Line[], said: Step['said'] = {}): Step => ({name, lines, said});

/** An expression alone. */
export const line = (expression: Expression, isWorth = false): Line => ({
  sides: [{expression, isWorth}],
  relations: [],
});

/** left = right; what the right side comes to is shown where it is known. */
export const equation = (left: Expression, right: Expression, isWorth = false): Line => ({
  sides: [
    {expression: left, isWorth: false},
    {expression: right, isWorth},
  ],
  relations: ['='],
});

/** floor ≤ amount < cap; without a cap nothing is above it. */
export function within(floor: Expression, amount: Expression, cap: Expression | null): Line {
  const sides = [
    {expression: floor, isWorth: false},
    {expression: amount, isWorth: true},
  ];
  if (cap === null) return {sides, relations: ['≤']};
  return {sides: [...sides, {expression: cap, isWorth: false}], relations: ['≤', '<']};
}

/** Expressions in a row, each compared with the next by what they come to. */
export function compared(expressions: readonly Expression[], at: Ratio): Line {
  const values = expressions.map(expression => evaluate(expression, at));
  const relations = values
    .slice(1)
    .map((value, index): Relation => (['<', '=', '>'] as const)[compareRatios(values[index]!, value) + 1]!);
  return {sides: expressions.map(expression => ({expression, isWorth: true})), relations};
}

/** Gathers the terms of all steps, each once. */
export function derivation(steps: readonly Step[], exact: Ratio | null): Derivation {
  const all = steps.flatMap(({lines}) => lines.flatMap(({sides}) => sides.flatMap(side => termsOf(side.expression))));
  const terms = [...new Map(all.map(term => [`${term.symbol}${term.index ?? ''}`, term])).values()];
  return {steps, terms, exact};
}

export const said = (as: Said['as'], value: Ratio): Said => ({as, value});

export const counted = (value: number): Said => said('count', ratio(value));
