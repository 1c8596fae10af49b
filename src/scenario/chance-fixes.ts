import type {Position} from '../contracts/index.js';
import {
  add as plus,
  compare,
  decimal,
  ratioToFloat,
  roundToGrid,
  sign,
  toFloat,
  type Decimal,
  type DecimalInput,
} from '../decimal/index.js';
import {
  marginAdded,
  positionChanceRemedies,
  sizeCut,
  type ChanceRemedies,
  type PositionChanceRemedy,
} from '../measures/index.js';
import {answersBy, type Answerer} from './answers-by.js';
import {stepBelow} from './calmer.js';
import type {ChanceFix} from './fix.js';
import type {Kernel} from './kernel.js';
import {numberText} from './number-text.js';
import {withOutlook} from './outlook-answer.js';
import type {PositionAnswer} from './position-answer.js';
import {plain} from './position-fixes.js';
import type {Scenario} from './scenario.js';
import {urgentFixes} from './urgent-fixes.js';
import {withTexts} from './with-texts.js';

/** Digits a margin is written with after a part is closed. */
const MARGIN_STEP = decimal('1e-8');
const CENT = decimal('0.01');
/** Steps a part closed may grow by where the margin left has to be rounded. */
const TRIES = 3;

/** The changes that bring a chance down, or why there are none. */
export type ChanceFixes =
  | {readonly kind: 'needed'; readonly fixes: readonly ChanceFix[]}
  | {readonly kind: 'enough'}
  | {readonly kind: 'impossible'};

/** What a chance is to be brought down to, and what closing costs. */
export interface ChanceWanted {
  /** A fraction. */
  readonly probability: string;
  /** Fee of closing, a fraction of the notional closed. */
  readonly feeRate: DecimalInput;
}

/**
 * Returns what brings the chance of a position's liquidation within its horizon down to a stated one, each change on the step it can be
 * made in and confirmed by answering the scenario it leads to. What is liquidatable has its way out of that first.
 */
export function positionChanceFixes(
  answer: PositionAnswer,
  scenario: Scenario,
  answerer: Answerer<PositionAnswer>,
  kernel: Kernel,
  {probability, feeRate}: ChanceWanted,
): ChanceFixes {
  const {market, position, mark, outlook} = answer;
  if (!outlook || mark === null) return {kind: 'impossible'};
  const typed = plain(position.size);
  const money = market.contract === 'linear' ? CENT : MARGIN_STEP;
  const size = market.steps.kind === 'recorded' ? market.steps.size : stepBelow(ratioToFloat(position.size), 3);
  const limit = {horizonDays: outlook.horizonDays, probability};
  const steps = {money, size, feeRate};
  const found: ChanceRemedies<PositionChanceRemedy<Position>, unknown> = positionChanceRemedies<Position>(
    kernel,
    position,
    market.rules,
    mark,
    outlook.volatility,
    limit,
    steps,
  );
  const urgent = urgentFixes(answer, scenario, answerer, kernel).map((fix): ChanceFix => ({
    ...fix,
    tags: [],
    fee: null,
  }));
  if (found.kind !== 'needed') return urgent.length > 0 ? {kind: 'needed', fixes: urgent} : {kind: found.kind};
  const holds = (after: Scenario): boolean => {
    const {answer: then} = withOutlook(answersBy(answerer, after, kernel), after, kernel);
    const ahead = then?.outlook?.ahead;
    if (ahead?.kind === 'at') return ahead.chance.central.probability <= toFloat(decimal(probability));
    return ahead?.kind === 'never';
  };
  const changed = ({add, cut, fee, way, tags}: PositionChanceRemedy<Position>): ChanceFix | null => {
    const isCut = sign(cut) > 0;
    const second = {amount: cut, step: size, unit: position.kind === 'inverse' ? market.quote : market.base};
    const first = {amount: add, step: money, unit: market.settle};
    for (let closed = cut, tries = 0; tries < TRIES; closed = plus(closed, size), tries++) {
      if (isCut && (typed === null || compare(closed, typed) >= 0)) return null;
      const after = written(scenario, position, {add, cut: closed, mark, feeRate, money});
      if (!holds(after)) {
        if (!isCut) return null;
        continue;
      }
      const told = {tags, fee: isCut ? {amount: fee, unit: market.settle} : null, reaches: answer.level, after};
      if (way === 'add-margin') return {...told, ...first, kind: 'add-margin'};
      if (way === 'cut-size') return {...told, ...second, amount: closed, kind: 'cut-size'};
      return {...told, ...first, kind: 'add-and-cut', second: {...second, amount: closed}};
    }
    return null;
  };
  return {kind: 'needed', fixes: [...urgent, ...found.remedies.map(changed).filter(fix => fix !== null)]};
}

interface Change {
  readonly add: Decimal;
  readonly cut: Decimal;
  readonly mark: Decimal;
  readonly feeRate: DecimalInput;
  readonly money: Decimal;
}

/** Texts as they would have been typed: they have no endless digits, so that what is kept is rounded down, and what is added to, up. */
function written(scenario: Scenario, position: Position, {add, cut, mark, feeRate, money}: Change): Scenario {
  const added = marginAdded<Position>(position, add);
  if (sign(cut) === 0) {
    const margin = roundToGrid(added.margin, {kind: 'tick', step: money}, 'up');
    return withTexts(scenario, {given: 'margin', margin: numberText(margin)});
  }
  const left = sizeCut<Position>(added, cut, mark, feeRate);
  const margin = roundToGrid(left.margin, {kind: 'tick', step: MARGIN_STEP}, 'down');
  return withTexts(scenario, {
    size: numberText(plain(left.size)!),
    sizeUnit: position.kind === 'inverse' ? 'quote' : 'base',
    given: 'margin',
    margin: numberText(margin),
  });
}
