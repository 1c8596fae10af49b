import {
  absolute,
  add,
  compare,
  decimal,
  divideRatios,
  ratio,
  ratioToFloat,
  roundToGrid,
  sign,
  subtract,
  type Decimal,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {leverageForPrice, type LiquidationAnswer} from '../measures/index.js';
import {answersBy, type Answerer, type Answers} from './answers-by.js';
import {stepBelow} from './calmer.js';
import {entriesAtPrice, reachesPrice} from './entry-at-price.js';
import type {Kernel} from './kernel.js';
import {marginStepOf} from './margin-step.js';
import {numberText} from './number-text.js';
import type {PositionAnswer} from './position-answer.js';
import {Reading, type FieldErrors, type Understood} from './reading.js';
import type {PositionText, Scenario} from './scenario.js';
import {sizeAtPrice} from './size-at-price.js';
import {PRICE_FIELD, solveMarginAt} from './solve-margin.js';
import {refusal} from './unknown-refused.js';
import {LEVERAGE_STEP, unknownOf, type Unknown} from './unknown.js';

/** What comes of solving a scenario for its unknown. */
export interface Solved {
  /** With the unknown written into it; `null` where a field is wrong, or nothing reaches the price. */
  readonly scenario: Scenario | null;
  /** What is wrong, by field; a refusal is at the unknown's own. */
  readonly fields: FieldErrors;
  readonly understood: Understood;
}

/** What one scenario is solved by. */
interface Question {
  readonly unknown: Exclude<Unknown, 'liquidation'>;
  readonly scenario: Scenario;
  readonly price: Decimal;
  /** Of the position with the unknown at one. */
  readonly probe: PositionAnswer;
  readonly answerAt: (text: string) => Answers<PositionAnswer>;
  readonly answerer: Answerer<PositionAnswer>;
  readonly kernel: Kernel;
}

/**
 * Returns a position's scenario with what it solves for written into it: the amount on its step whose liquidation price, as it is stated,
 * is the one asked for or, where no step hits it, the nearest that comes sooner; never later.
 *
 *     size      the venue's step, else nine digits; contracts whole      margin    cents, the last place of a coin
 *     leverage  hundredths                                               entry     the venue's prices
 *
 * An amount that answers with the price asked for already stays as it is written. What is written is confirmed by the answer of the scenario
 * it leads to.
 *
 * @param locale - as `answers`.
 */
export function solveUnknown(
  scenario: Scenario,
  answerer: Answerer<PositionAnswer>,
  kernel: Kernel,
  locale?: string,
): Solved {
  const reading = new Reading(locale);
  const {position} = scenario;
  const unknown = reading.attempt('position.solveFor', () => unknownOf(position));
  if (unknown === 'liquidation') return {scenario, fields: {}, understood: {}};
  if (unknown === undefined) return {scenario: null, fields: reading.errors, understood: {}};
  const price = reading.amount(PRICE_FIELD, position.liquidation);
  const given = unknown === 'leverage' || unknown === 'margin' ? unknown : position.given;
  const asked = withText(scenario, {given});
  const answerAt = (text: string) => answersBy(answerer, withText(asked, {[unknown]: text}), kernel, locale);
  // a leverage of one is never refused, and whatever stands for the unknown is about to be replaced
  const {answer: probe, fields, understood} = answerAt('1');
  const read = {...understood, ...reading.understood};
  delete read[`position.${unknown}`];
  const wrong = {...fields, ...reading.errors};
  if (probe === null || price === undefined) return {scenario: null, fields: wrong, understood: read};
  const question: Question = {unknown, scenario: asked, price, probe, answerAt, answerer, kernel};
  const text = isAnsweredBy(position[unknown], question) ? position[unknown] : nearest(question);
  if (text instanceof InputError) return {scenario: null, fields: {[text.field]: text}, understood: read};
  return {scenario: withText(asked, {[unknown]: text}), fields: {}, understood: read};
}

const withText = (scenario: Scenario, texts: Partial<PositionText>): Scenario => ({
  ...scenario,
  position: {...scenario.position, ...texts},
});

/** The price an answer states, where a page shows it. */
const statedBy = (answer: PositionAnswer | null): Decimal | null =>
  answer && answer.level !== 'withheld' ? answer.price : null;

function isAnsweredBy(text: string, {answerAt, price}: Question): boolean {
  const stated = statedBy(answerAt(text).answer);
  return stated !== null && compare(stated, price) === 0;
}

/** The text whose answer is nearest to the price without being later; the refusal where there is none. */
function nearest(question: Question): string | InputError {
  const {price, probe, answerAt} = question;
  const sooner = probe.position.side === 'long' ? 1 : -1;
  let best: {readonly text: string; readonly off: Decimal} | null = null;
  let last: Answers<PositionAnswer> | null = null;
  const amounts = amountsOf(question);
  if (amounts instanceof InputError) return amounts;
  for (const amount of amounts) {
    if (sign(amount) <= 0) continue;
    const text = numberText(amount);
    last = answerAt(text);
    const stated = statedBy(last.answer);
    if (stated === null || compare(stated, price) * sooner < 0) continue;
    const off = absolute(subtract(stated, price));
    if (best === null || compare(off, best.off) < 0) best = {text, off};
  }
  return best?.text ?? refusal(question.unknown, price, last);
}

/** The amounts on their steps around the one that solves it, the one that is liquidated at the price or beyond it first. */
function amountsOf(question: Question): Decimal[] | InputError {
  const {unknown, scenario, price, probe, answerAt, answerer, kernel} = question;
  const {market, position, mark} = probe;
  switch (unknown) {
    case 'size': {
      const size = sizeAtPrice(probe, scenario.position.given, price);
      if (size === null) return smallestRefused(question);
      if (size === 'any') return [];
      const exact = divideRatios(size, position.size); // in the unit that is typed: the probe is one of it
      const step = sizeStep(question, ratioToFloat(exact));
      const below = roundToGrid(exact, {kind: 'tick', step}, 'down');
      return [below, subtract(below, step), add(below, step)];
    }
    case 'margin': {
      const found = marginAt(scenario, price, answerer, kernel);
      return found instanceof InputError ? found : [found, subtract(found, marginStepOf(market))];
    }
    case 'leverage': {
      const at = mark ?? position.entry;
      // a price that is already past is one all the same
      const does = (liquidation: LiquidationAnswer): boolean => reachesPrice({liquidation, position}, price);
      const found = leverageForPrice(kernel, position, market.rules, at, ratio(price), LEVERAGE_STEP, does);
      if (found.kind === 'any') return [];
      const leverage = found.kind === 'at' ? found.leverage : decimal('0');
      return [leverage, add(leverage, LEVERAGE_STEP)];
    }
    case 'entry':
      return entriesAtPrice(probe, price, entry => answerAt(numberText(entry)).answer);
  }
}

/** The venue's step of a size, where one is on record and sizes are typed in the coin; else its ninth digit. */
function sizeStep({scenario, probe: {market}}: Question, size: number): Decimal {
  const {sizeUnit} = scenario.position;
  if (sizeUnit === 'contracts') return decimal('1');
  const isRecorded = market.steps.kind === 'recorded' && sizeUnit === 'base' && market.contract === 'linear';
  return isRecorded && market.steps.kind === 'recorded' ? market.steps.size : stepBelow(size, 8);
}

/** Even next to nothing is liquidated sooner: says where. */
function smallestRefused({price, probe, answerAt}: Question): InputError {
  const smallest = probe.market.steps.kind === 'recorded' ? probe.market.steps.size : decimal('1e-8');
  return refusal('size', price, answerAt(numberText(smallest)), true);
}

function marginAt(
  scenario: Scenario,
  price: Decimal,
  answerer: Answerer<PositionAnswer>,
  kernel: Kernel,
): Decimal | InputError {
  try {
    return decimal(solveMarginAt(scenario, price, answerer, kernel)!.position.margin);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new InputError('position.margin', error.code, error.found, error.instead, error.values);
  }
}
