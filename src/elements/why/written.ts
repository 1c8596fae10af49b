import {ratioSign, type Ratio} from '../../decimal/index.js';
import type {Expression, Line, Side, Term} from '../../scenario/index.js';

/** With letters a line is the rule; with numbers it is the reader's own case. */
export type Manner = 'letters' | 'numbers';

/** How a formula is set down: as text, or as MathML. */
export interface Pen<T> {
  /** The price that is sought. */
  readonly price: () => T;
  readonly letter: (term: Term) => T;
  /** A number with all its digits; one that does not end as a fraction, where it stands alone. */
  readonly value: (value: Ratio, term: Term | null) => T;
  /** What a side comes to; cut off where it does not end. */
  readonly worth: (value: Ratio) => T;
  readonly sign: (sign: string) => T;
  readonly row: (parts: readonly T[]) => T;
  readonly bracketed: (inside: T) => T;
  readonly fraction: (above: T, below: T) => T;
  /** Whether a number has to be bracketed inside a product. */
  readonly isBroken: (value: Ratio) => boolean;
}

/** Sets an expression down. */
export function write<T>(expression: Expression, manner: Manner, pen: Pen<T>): T {
  switch (expression.kind) {
    case 'price':
      return pen.price();
    case 'number':
      return pen.value(expression.value, null);
    case 'term':
      return manner === 'letters' ? pen.letter(expression.term) : pen.value(expression.term.value, expression.term);
    case 'sum':
      return pen.row(writeParts(expression, manner, pen));
    case 'product':
      return pen.row(
        expression.factors.flatMap((factor, index) => {
          const written = write(factor, manner, pen);
          const inside = factor.kind === 'sum' || breaks(factor, manner, pen) ? pen.bracketed(written) : written;
          return index === 0 ? [inside] : [pen.sign(manner === 'letters' ? '·' : '×'), inside];
        }),
      );
    case 'fraction':
      return pen.fraction(write(expression.above, manner, pen), write(expression.below, manner, pen));
  }
}

/** Sets a sum down in its parts, each but the first with its sign. */
const writeParts = <T>({parts}: Sum, manner: Manner, pen: Pen<T>): T[] =>
  parts.map((part, index) => {
    const written = write(part.of, manner, pen);
    const isInside = part.isLess && part.of.kind === 'sum';
    const inside = isInside || (index > 0 && isNegative(part.of, manner)) ? pen.bracketed(written) : written;
    return index === 0 && !part.isLess ? inside : pen.row([pen.sign(part.isLess ? '−' : '+'), inside]);
  });

type Sum = Extract<Expression, {kind: 'sum'}>;

const isNegative = (part: Expression, manner: Manner): boolean =>
  manner === 'numbers' && part.kind === 'term' && ratioSign(part.term.value) < 0;

const breaks = <T>(factor: Expression, manner: Manner, pen: Pen<T>): boolean =>
  manner === 'numbers' && factor.kind === 'term' && pen.isBroken(factor.term.value);

/** Sets a line down in pieces that may stand below each other, each but the first with its relation; with numbers, what a side comes to follows it. */
export function writeLine<T>(
  {sides, relations}: Line,
  manner: Manner,
  pen: Pen<T>,
  worthOf: (expression: Expression) => Ratio | null,
): T[] {
  return sides.flatMap((side, index) => {
    const [first, ...others] = writeSide(side, manner, pen, worthOf, isSought(sides, index)) as [T, ...T[]];
    return [index === 0 ? first : pen.row([pen.sign(relations[index - 1]!), first]), ...others];
  });
}

/** A letter that stands for what comes to be known on the other side of an equation. */
const isSought = (sides: readonly Side[], index: number): boolean =>
  index === 0 && sides.length === 2 && sides[0]!.expression.kind === 'term' && sides[1]!.isWorth && !sides[0]!.isWorth;

function writeSide<T>(
  {expression, isWorth}: Side,
  manner: Manner,
  pen: Pen<T>,
  worthOf: (expression: Expression) => Ratio | null,
  isLetter: boolean,
): T[] {
  // a sum of numbers may stand in more than one row
  const written =
    expression.kind === 'sum' && manner === 'numbers'
      ? writeParts(expression, manner, pen)
      : [write(expression, isLetter ? 'letters' : manner, pen)];
  if (manner === 'letters' || !isWorth || expression.kind === 'term' || expression.kind === 'number') return written;
  const worth = worthOf(expression);
  if (worth === null) return written;
  const between = expression.kind === 'fraction' ? workedOut(expression, pen, worthOf) : [];
  return [...written, ...between, pen.row([pen.sign('='), pen.worth(worth)])];
}

/** Above and below the bar each worked out, where that is more than was written already. */
function workedOut<T>(
  {above, below}: Extract<Expression, {kind: 'fraction'}>,
  pen: Pen<T>,
  worthOf: (expression: Expression) => Ratio | null,
): T[] {
  const [over, under] = [worthOf(above), worthOf(below)];
  if (over === null || under === null || pen.isBroken(over) || pen.isBroken(under)) return [];
  if (above.kind === 'term' && below.kind === 'term') return [];
  return [pen.row([pen.sign('='), pen.fraction(pen.value(over, null), pen.value(under, null))])];
}
