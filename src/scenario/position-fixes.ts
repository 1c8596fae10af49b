import type {Position} from '../contracts/index.js';
import {
  add,
  addRatios,
  compare,
  compareRatios,
  decimal,
  isZero,
  ratio,
  ratioToFloat,
  roundToGrid,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {marginToAdd, sizeCut, sizeToCut} from '../measures/index.js';
import {answersBy, type Answerer} from './answers-by.js';
import {calmerThan, priceWithRoom, stepBelow, type Calmer} from './calmer.js';
import type {Fix} from './fix.js';
import type {Kernel} from './kernel.js';
import {COIN_STEP, marginStepOf} from './margin-step.js';
import {numberText} from './number-text.js';
import type {PositionAnswer} from './position-answer.js';
import type {Scenario} from './scenario.js';
import {urgentFixes} from './urgent-fixes.js';
import {withTexts} from './with-texts.js';

/**
 * Returns what takes a position to the next calmer level: margin to add, size to cut. What is
 * liquidatable, or beyond what is known, has its way out of that first. Each is confirmed by answering the scenario it leads
 * to. Without a mark there is no distance, and no calmer level.
 */
export function positionFixes(
  answer: PositionAnswer,
  scenario: Scenario,
  answerer: Answerer<PositionAnswer>,
  kernel: Kernel,
): Fix[] {
  const calmer = calmerThan(answer.level);
  const urgent = urgentFixes(answer, scenario, answerer, kernel);
  if (!calmer || answer.mark === null) return urgent;
  const reached = confirmed(answerer, kernel, calmer);
  const calming = [addMargin(answer, scenario, calmer), cutSize(answer, scenario, kernel, calmer, reached)].filter(
    fix => fix !== null && reached(fix.after),
  ) as Fix[];
  return [...urgent, ...calming];
}

/** Whether a scenario is at a level or beyond it. */
function confirmed(answerer: Answerer<PositionAnswer>, kernel: Kernel, {room}: Calmer) {
  return (scenario: Scenario): boolean => {
    const {answer} = answersBy(answerer, scenario, kernel);
    return answer !== null && (answer.level === 'none' || (!!answer.room && compareRatios(answer.room, room) >= 0));
  };
}

function targetOf({position, mark, market}: PositionAnswer, {room}: Calmer): Decimal {
  const direction = position.side === 'long' ? 'falling' : 'rising';
  return priceWithRoom(mark!, room, direction, market.rules.grid);
}

function addMargin(answer: PositionAnswer, scenario: Scenario, calmer: Calmer): Fix | null {
  const {market, position, mark} = answer;
  const step = marginStepOf(market);
  const target = targetOf(answer, calmer);
  const remedy = marginToAdd<Position>(position, market.rules, mark!, target, step);
  if (remedy.kind !== 'needed') return null;
  // typed texts have no endless digits: the whole margin is rounded up, not the part of it that was there
  const margin = roundToGrid(addRatios(position.margin, remedy.exact), {kind: 'tick', step}, 'up');
  const after = withTexts(scenario, {given: 'margin', margin: numberText(margin)});
  return {kind: 'add-margin', amount: remedy.amount, step, unit: market.settle, reaches: calmer.level, after};
}

function cutSize(
  answer: PositionAnswer,
  scenario: Scenario,
  kernel: Kernel,
  calmer: Calmer,
  reached: (scenario: Scenario) => boolean,
): Fix | null {
  const {market, position, mark} = answer;
  const {size, kind} = position;
  const typed = plain(size);
  if (typed === null) return null;
  const step = market.steps.kind === 'recorded' ? market.steps.size : stepBelow(ratioToFloat(size), 3);
  const target = targetOf(answer, calmer);
  const remedy = sizeToCut<Position>(kernel, position, market.rules, mark!, target, {step});
  if (remedy.kind !== 'needed') return null;
  const unit = kind === 'inverse' ? market.quote : market.base;
  // the margin left is written with a last digit, rounded down, which may cost another step
  for (let amount = remedy.amount, tries = 0; tries < 3; amount = add(amount, step), tries++) {
    if (compare(amount, typed) >= 0) return null;
    const left = sizeCut(position, amount, mark!);
    const margin = roundToGrid(left.margin, {kind: 'tick', step: COIN_STEP}, 'down');
    const after = withTexts(scenario, {
      size: numberText(plain(left.size)!),
      sizeUnit: kind === 'inverse' ? 'quote' : 'base',
      given: 'margin',
      margin: numberText(margin),
    });
    if (reached(after)) return {kind: 'cut-size', amount, step, unit, reaches: calmer.level, after};
  }
  return null;
}

/** A ratio as a decimal of at most 18 places; `null` where it has more. */
export function plain(value: Ratio): Decimal | null {
  const found = roundToGrid(value, {kind: 'tick', step: decimal('1e-18')}, 'down');
  return isZero(subtractRatios(value, ratio(found)).numerator) ? found : null;
}
