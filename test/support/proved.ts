import {expect} from '@open-wc/testing';
import {compareRatios, ratio, type Ratio} from '../../src/decimal/index.js';
import {
  derive,
  evaluate,
  type SingleAnswer,
  type Derivation,
  type Line,
  type LoanAnswer,
  type PositionAnswer,
} from '../../src/scenario/index.js';
import {letterText, lineText} from '../../src/elements/why/plain.js';
import type {Fraction} from '../oracle/fraction.js';
import {exactlyRatio} from './properties.js';
import {WrittenFormula} from './written-formula.js';

/** Steps after which no price is left: their equation has none, and the one before it neither. */
const WITHOUT_PRICE = ['covered', 'coveredAtEdges', 'rises', 'always', 'noDebt', 'belowZero', 'noMatter', 'alwaysLoan'];

const exactOf = ({kind, ...answer}: SingleAnswer): Ratio | null => {
  const {liquidation} = kind === 'loan' ? (answer as LoanAnswer).move : (answer as PositionAnswer);
  return liquidation.kind === 'never' ? null : liquidation.exact;
};

function isTrue({sides, relations}: Line, at: Ratio): boolean {
  const values = sides.map(({expression}) => evaluate(expression, at));
  return relations.every((relation, index) => {
    const order = compareRatios(values[index]!, values[index + 1]!);
    return {'=': order === 0, '<': order < 0, '≤': order <= 0, '>': order > 0, '≥': order >= 0}[relation];
  });
}

/** A handful of prices that no equation without a solution may hold at. */
const SOME_PRICES = ['0.000001', '0.5', '1', '99', '1902.4', '1e9'].map(text => ratio(text));

/** Asserts that every line is so, in letters and as it is written with numbers, and that the last equation is the answer's. */
export function proves(answer: SingleAnswer): Derivation {
  const found = derive(answer);
  const exact = exactOf(answer);
  const names = found.steps.map(({name}) => name);
  expect(names.length, names.join()).to.be.within(3, 6);
  const hasNoPrice = names.some(name => WITHOUT_PRICE.includes(name) || name === 'coversShort');
  for (const {name, lines} of found.steps) {
    for (const line of lines) {
      // where there is no price, that the two are equal is the question
      if (hasNoPrice && exact === null && name === 'equalLoan') continue;
      const isWithout = WITHOUT_PRICE.includes(name) || (hasNoPrice && (name === 'equal' || name === 'equalLoan'));
      if (isWithout && name !== 'noDebt' && exact === null) {
        if (found.steps.at(-1)?.name === 'coversShort') continue;
        for (const price of SOME_PRICES) expect(isTrue(line, price), `${name} at a price`).to.equal(false);
      } else if (exact !== null) {
        expect(isTrue(line, exact), `${name} at the exact price`).to.equal(true);
        expect(
          isTrueAsWritten(line, found, exact, 'letters'),
          `${name}, letters: ${lineText(line, 'letters', exact, 'en')}`,
        ).to.equal(true);
        expect(
          isTrueAsWritten(line, found, exact, 'numbers'),
          `${name}: ${lineText(line, 'numbers', exact, 'en')}`,
        ).to.equal(true);
      } else if (line.relations.length === 0 || !lineText(line, 'letters', null, 'en').includes('P')) {
        expect(
          isTrueAsWritten(line, found, ratio('7'), 'numbers'),
          `${name}: ${lineText(line, 'numbers', null, 'en')}`,
        ).to.equal(true);
      }
    }
  }
  const solved = found.steps.find(({name}) => /^(solved|equalSolved)/i.test(name));
  if (solved) {
    const worth = evaluate(solved.lines[0]!.sides[1]!.expression, ratio('0'));
    expect(compareRatios(worth, exact!), 'the price').to.equal(0);
    expect(compareRatios(found.exact!, exact!)).to.equal(0);
  }
  return found;
}

function isTrueAsWritten(line: Line, {terms}: Derivation, exact: Ratio, manner: 'letters' | 'numbers'): boolean {
  const letters: Record<string, Fraction> = {P: exactlyRatio(exact)};
  for (const term of terms) letters[letterText(term)] = exactlyRatio(term.value);
  return new WrittenFormula(lineText(line, manner, exact, 'en'), letters).isTrue();
}

export const namesOf = ({steps}: Derivation) => steps.map(({name}) => name);
