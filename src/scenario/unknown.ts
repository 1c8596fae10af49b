import {decimal, divideRatios, ratio, ratioSign, roundToGrid, type Ratio} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {COIN_STEP} from './margin-step.js';
import {numberText} from './number-text.js';
import {notionalAtEntry, type PositionAnswer} from './position-answer.js';
import type {PositionText, Scenario} from './scenario.js';

/**
 * What of a position may follow from the rest. Size, entry, liquidation price and one of leverage and margin are tied by one equation,
 * equity = requirement at the liquidation price: three of them are given, the fourth follows. Of leverage and margin the one that is
 * not given is the other's quotient, and no unknown of the equation.
 */
export const UNKNOWNS = ['liquidation', 'size', 'leverage', 'margin', 'entry'] as const;

export type Unknown = (typeof UNKNOWNS)[number];

/**
 * Returns what a position solves for.
 *
 * @throws {InputError} `not-an-unknown` at `position.solveFor`.
 */
export function unknownOf({solveFor}: PositionText): Unknown {
  const known = UNKNOWNS.find(each => each === solveFor);
  if (known !== undefined) return known;
  const choices = UNKNOWNS.join(', ');
  const instead = `Write one of ${choices}.`;
  throw new InputError('position.solveFor', 'not-an-unknown', solveFor, instead, {found: solveFor, choices});
}

/** Leverage is solved for, and written where it becomes given, in hundredths. */
export const LEVERAGE_STEP = decimal('0.01');

/**
 * Returns the scenario with another unknown. What followed until now is given and keeps its value: the liquidation price as it is
 * stated. The new unknown keeps its text too, which is what follows as long as it still answers with that price.
 *
 *     size          margin is given beside it: at a given leverage no price depends on the size, but for the bracket
 *     margin        leverage follows from it
 *     leverage      margin follows from it
 *     liquidation   where the margin is that of the leverage written before, to its last digit, the leverage is given again
 *
 * @param answer - of the scenario as it stands; `null` while a field is wrong, and then a price that followed has no value to keep.
 */
export function withUnknown(scenario: Scenario, unknown: Unknown, answer: PositionAnswer | null): Scenario {
  const {position} = scenario;
  if (position.solveFor === unknown) return scenario;
  const stated = answer?.price && answer.level !== 'withheld' ? numberText(answer.price) : '';
  const asked = position.solveFor === 'liquidation' ? stated : position.liquidation;
  const liquidation = unknown === 'liquidation' ? '' : asked;
  return {...scenario, position: {...position, ...givenFor(unknown, position, answer), solveFor: unknown, liquidation}};
}

function givenFor(unknown: Unknown, position: PositionText, answer: PositionAnswer | null): Partial<PositionText> {
  const {given} = position;
  if (unknown === 'leverage')
    return given === 'leverage' || !answer
      ? {given: 'leverage'}
      : {given: 'leverage', leverage: numberText(roundToGrid(answer.leverage, GRID, 'up'))};
  if (unknown === 'size' || unknown === 'margin')
    return given === 'margin' || !answer
      ? {given: 'margin'}
      : {given: 'margin', margin: marginText(answer.position.margin)};
  const isQuotient =
    unknown === 'liquidation' && given === 'margin' && answer !== null && isOfLeverage(position, answer);
  return isQuotient ? {given: 'leverage'} : {};
}

const GRID = {kind: 'tick', step: LEVERAGE_STEP} as const;

/** A quotient has endless digits: the last place of a coin, up, so that neither leverage nor price reads as more than it did. */
const marginText = (margin: Ratio): string => numberText(roundToGrid(margin, {kind: 'tick', step: COIN_STEP}, 'up'));

/** Whether a margin is what the leverage that is written made it. */
function isOfLeverage({leverage, margin}: PositionText, {position}: PositionAnswer): boolean {
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(leverage)) return false;
  const times = decimal(leverage);
  if (ratioSign(ratio(times)) <= 0) return false;
  return margin === marginText(divideRatios(notionalAtEntry(position), ratio(times)));
}
