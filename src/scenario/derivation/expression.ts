import {
  addRatios,
  divideRatios,
  multiplyRatios,
  negateRatio,
  ratio,
  type DecimalInput,
  type Ratio,
} from '../../decimal/index.js';

/** A letter of a formula and what it stands for. */
export interface Term {
  /** `q`, `E`, `W`; the letter alone. */
  readonly symbol: string;
  /** Below the letter where several share it, from 1; `null` where it is the only one. */
  readonly index: number | null;
  /** What it is called in a book: `margin`. */
  readonly name: TermName;
  readonly value: Ratio;
  /** The fields it comes from, by their names; `PRICE` for the price that is sought. */
  readonly links: readonly string[];
}

export type TermName =
  | 'size'
  | 'notional'
  | 'entry'
  | 'margin'
  | 'rate'
  | 'deduction'
  | 'fee'
  | 'floor'
  | 'cap'
  | 'contracts'
  | 'mark'
  | 'tick'
  | 'count'
  | 'threshold'
  | 'quantity'
  | 'borrowed'
  | 'assetPrice'
  | 'otherCollateral'
  | 'otherDebt';

/** The price that is sought, as a link: it has no field, but a mark on the load line. */
export const PRICE = 'price';

/** A formula as a tree: with letters it is the rule, with their values it is the reader's own case. */
export type Expression =
  | {readonly kind: 'price'}
  | {readonly kind: 'term'; readonly term: Term}
  | {readonly kind: 'number'; readonly value: Ratio}
  | {readonly kind: 'sum'; readonly parts: readonly Part[]}
  | {readonly kind: 'product'; readonly factors: readonly Expression[]}
  | {readonly kind: 'fraction'; readonly above: Expression; readonly below: Expression};

/** One part of a sum and its sign. */
export interface Part {
  readonly isLess: boolean;
  readonly of: Expression;
}

/** The price that is sought, P. */
export const price: Expression = {kind: 'price'};

export const one: Expression = {kind: 'number', value: ratio('1')};

export const number = (value: DecimalInput): Expression => ({kind: 'number', value: ratio(value)});

export const of = (term: Term): Expression => ({kind: 'term', term});

/** a + b + …; a part that is left out is `null`, and of nothing it is 0. */
export function sum(...parts: readonly (Expression | Part | null)[]): Expression {
  const kept = parts.flatMap(part =>
    part === null ? [] : 'isLess' in part ? [part] : part.kind === 'sum' ? part.parts : [{isLess: false, of: part}],
  );
  const [first] = kept;
  if (kept.length === 0) return number('0');
  return kept.length === 1 && first && !first.isLess ? first.of : {kind: 'sum', parts: kept};
}

/** − a, as a part of a sum. */
export const less = (of: Expression | null): Part | null => of && {isLess: true, of};

/** a·b·…; products inside are opened. */
export const times = (...factors: readonly Expression[]): Expression => ({
  kind: 'product',
  factors: factors.flatMap(factor => (factor.kind === 'product' ? factor.factors : [factor])),
});

export const over = (above: Expression, below: Expression): Expression => ({kind: 'fraction', above, below});

/**
 * Returns what an expression comes to, exactly.
 *
 * @param at - the price that is sought; needed where it stands in the expression.
 * @throws {InputError} `division-by-zero`.
 */
export function evaluate(expression: Expression, at: Ratio): Ratio {
  switch (expression.kind) {
    case 'price':
      return at;
    case 'term':
      return expression.term.value;
    case 'number':
      return expression.value;
    case 'sum':
      return expression.parts
        .map(part => (part.isLess ? negateRatio(evaluate(part.of, at)) : evaluate(part.of, at)))
        .reduce(addRatios);
    case 'product':
      return expression.factors.map(factor => evaluate(factor, at)).reduce(multiplyRatios);
    case 'fraction':
      return divideRatios(evaluate(expression.above, at), evaluate(expression.below, at));
  }
}

/** Returns the terms of an expression in the order they are read. */
export function termsOf(expression: Expression): readonly Term[] {
  switch (expression.kind) {
    case 'term':
      return [expression.term];
    case 'sum':
      return expression.parts.flatMap(part => termsOf(part.of));
    case 'product':
      return expression.factors.flatMap(termsOf);
    case 'fraction':
      return [...termsOf(expression.above), ...termsOf(expression.below)];
    default:
      return [];
  }
}
