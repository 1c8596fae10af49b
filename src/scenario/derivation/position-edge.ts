import {ratio, type Ratio} from '../../decimal/index.js';
import {less, of, over, price, sum, times, type Expression} from './expression.js';
import type {PositionCase} from './position-derivation.js';
import {
  equityAt,
  requiredOf,
  requirementAt,
  valueAt,
  type PositionLetters,
  type Required,
} from './position-equation.js';
import {compared, counted, equation, line, said, step, type Step} from './step.js';

/**
 * Returns the steps of a price that is an edge: a flat schedule's requirement jumps at a floor, from one side of the equity to the
 * other, and no price makes them equal.
 *
 *     m₁·A − c₁  <  W + (A − q·E)  <  m₂·A − c₂          A = the floor, brackets 1 and 2 on its sides
 */
export function edgeSteps({answer, letters, bracket}: PositionCase, exact: Ratio): readonly Step[] {
  const {floor} = answer.market.rules.schedule.brackets[bracket]!;
  const links = [`position.own.brackets.${bracket}.floor`];
  const edge = of({symbol: 'A', index: null, name: 'floor', value: ratio(floor), links});
  const [under, from] = [bracket - 1, bracket].map(at => requiredOf(answer, at, true)) as [Required, Required];
  const facts = {
    floor: said('amount', ratio(floor)),
    number: counted(bracket + 1),
    under: counted(bracket),
  };
  const jump = [requirementOn(edge, under), equityOn(letters, edge), requirementOn(edge, from)];
  return [
    step('equity', [line(equityAt(letters, price))]),
    step(
      'requirementEdge',
      [line(requirementAt(letters, under, price)), line(requirementAt(letters, from, price))],
      facts,
    ),
    step('edge', [compared(jump, exact)], facts),
    step('solvedEdge', [equation(price, priceOf(letters, edge), true)], facts),
  ];
}

/** (m + f)·A − c. */
const requirementOn = (edge: Expression, {share, deduction}: Required): Expression =>
  sum(times(share, edge), less(deduction));

/** W + A − q·E where the position loses as its value falls, W + q·E − A where it loses as the value rises. */
function equityOn(letters: PositionLetters, edge: Expression): Expression {
  const {margin, entry, isLinear, isLong} = letters;
  const atEntry = valueAt(letters, entry);
  return isLong === isLinear ? sum(margin, edge, less(atEntry)) : sum(margin, atEntry, less(edge));
}

/** A/q, or N/A. */
const priceOf = ({isLinear, size}: PositionLetters, edge: Expression): Expression =>
  isLinear ? over(edge, size) : over(size, edge);
