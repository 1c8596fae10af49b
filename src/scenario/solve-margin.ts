import type {Position} from '../contracts/index.js';
import {decimal, formatDecimal, isZero, parseDecimal, ratio, requirePositive, type Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {marginToAdd, positionLiquidationPrice} from '../measures/index.js';
import {answersBy, type Answerer} from './answers-by.js';
import type {Kernel} from './kernel.js';
import {marginStepOf} from './margin-step.js';
import {numberText} from './number-text.js';
import type {PositionAnswer} from './position-answer.js';
import type {Scenario} from './scenario.js';
import {statedPrice} from './stated.js';
import {withTexts} from './with-texts.js';

/** The name a refusal carries: a field of the page, and no text of the scenario. */
export const PRICE_FIELD = 'position.liquidation';

/**
 * Returns the scenario with the smallest margin on its step for which liquidation is at a price or beyond it, the margin given and
 * the leverage following; `null` while another field is wrong.
 *
 * @param text - the price as typed, quote per base.
 * @throws {InputError} at `position.liquidation`: what `parseDecimal` throws, `not-positive`, and `no-margin-needed` where even next to
 * no margin is liquidated beyond it.
 */
export function solveMargin(
  scenario: Scenario,
  text: string,
  answerer: Answerer<PositionAnswer>,
  kernel: Kernel,
  locale?: string,
): Scenario | null {
  const price = requirePositive(parseDecimal(text, PRICE_FIELD, locale), PRICE_FIELD);
  return solveMarginAt(scenario, price, answerer, kernel, locale);
}

/** The same for a price that nobody typed: where a mark was put. */
export function solveMarginAt(
  scenario: Scenario,
  price: Decimal,
  answerer: Answerer<PositionAnswer>,
  kernel: Kernel,
  locale?: string,
): Scenario | null {
  // whatever stands for leverage or margin is about to be replaced
  const {answer} = answersBy(answerer, withMargin(scenario, '1'), kernel, locale);
  if (answer === null) return null;
  const {market, position, mark} = answer;
  const bare = {...position, margin: ratio('0')} as Position;
  const margin = marginToAdd<Position>(bare, market.rules, mark ?? position.entry, price, marginStepOf(market));
  if (margin.kind === 'needed' && !isZero(margin.amount)) return withMargin(scenario, numberText(margin.amount));
  throw noMarginNeeded(price, bare, answer, kernel);
}

const withMargin = (scenario: Scenario, margin: string): Scenario => withTexts(scenario, {given: 'margin', margin});

/** Even without margin the position is liquidated there or beyond: a price nearer to the market cannot be had. */
function noMarginNeeded(price: Decimal, bare: Position, {market}: PositionAnswer, kernel: Kernel): InputError {
  const nearest = statedPrice(positionLiquidationPrice(kernel, bare, market.rules), market.rules.grid) ?? decimal('0');
  const values = {found: formatDecimal(price), nearest: formatDecimal(nearest)};
  const [code, side] = bare.side === 'long' ? ['price-above-reach', 'below'] : ['price-below-reach', 'above'];
  const instead = `Write a price ${side} ${values.nearest}, where next to no margin is liquidated.`;
  return new InputError(PRICE_FIELD, code, values.found, instead, values);
}
