import type {Position} from '../contracts/index.js';
import {add, addRatios, decimal, formatDecimal, roundToGrid, ZERO, type Decimal} from '../decimal/index.js';
import {marginToAdd} from '../measures/index.js';
import {answersBy, type Answerer} from './answers-by.js';
import type {Fix, FixKind} from './fix.js';
import type {Kernel} from './kernel.js';
import {largestKnownSize} from './largest-size.js';
import {leverageThatFills} from './leverage-that-fills.js';
import {numberText} from './number-text.js';
import type {PositionAnswer} from './position-answer.js';
import {marginStepOf} from './margin-step.js';
import type {PositionText, Scenario} from './scenario.js';
import {withTexts} from './with-texts.js';

const TENTH = decimal('0.1');

/** The way out of a state that has no price, or is past it: what a page says before all else. */
interface Way {
  readonly kind: FixKind;
  readonly amount: Decimal;
  readonly step: Decimal;
  readonly unit: string;
  readonly texts: Partial<PositionText>;
}

/**
 * Returns what takes a position out of being liquidatable, or back to where the venue's rules are known: the highest leverage an order
 * can be filled at, the margin that is missing now, the largest size with a known rule. Each is confirmed by answering the scenario it
 * leads to; nothing where the position needs none.
 */
export function urgentFixes(
  answer: PositionAnswer,
  scenario: Scenario,
  answerer: Answerer<PositionAnswer>,
  kernel: Kernel,
): Fix[] {
  // margin that meets the requirement and no more is still liquidatable on some venues: then one step more
  for (const steps of [0, 1]) {
    const way = wayOut(answer, scenario, steps);
    if (!way) return [];
    const {texts, ...stated} = way;
    const after = withTexts(scenario, texts);
    const found = answersBy(answerer, after, kernel).answer;
    const isOut = found && found.level !== 'liquidatable' && found.level !== 'withheld' && !found.onEntry;
    if (isOut) return [{...stated, reaches: found.level, after}];
  }
  return [];
}

function wayOut(answer: PositionAnswer, scenario: Scenario, steps: number): Way | null {
  if (answer.level === 'withheld') return smaller(answer, scenario);
  if (answer.onEntry) return lower(answer);
  return answer.level === 'liquidatable' ? atOnce(answer, steps) : null;
}

function smaller(answer: PositionAnswer, {position: {given}}: Scenario): Way | null {
  const {market, position} = answer;
  const size = largestKnownSize(answer, given);
  if (!size) return null;
  const isInverse = position.kind === 'inverse';
  const step =
    market.steps.kind === 'recorded'
      ? market.steps.size
      : decimal(`1e-${formatDecimal(size).split('.')[1]?.length ?? 0}`);
  const texts = {size: numberText(size), sizeUnit: isInverse ? 'quote' : 'base'};
  return {kind: 'largest-size', amount: size, step, unit: isInverse ? market.quote : market.base, texts};
}

function lower(answer: PositionAnswer): Way | null {
  const leverage = leverageThatFills(answer);
  if (!leverage) return null;
  const texts = {given: 'leverage', leverage: numberText(leverage)} as const;
  return {kind: 'lower-leverage', amount: leverage, step: TENTH, unit: '×', texts};
}

function atOnce({market, position, mark}: PositionAnswer, steps: number): Way | null {
  if (!mark) return null;
  const step = marginStepOf(market);
  const remedy = marginToAdd<Position>(position, market.rules, mark, mark, step);
  if (remedy.kind !== 'needed') return null;
  const more = steps === 0 ? ZERO : step;
  const margin = roundToGrid(addRatios(position.margin, remedy.exact), {kind: 'tick', step}, 'up');
  const texts = {given: 'margin', margin: numberText(add(margin, more))} as const;
  return {kind: 'add-at-once', amount: add(remedy.amount, more), step, unit: market.settle, texts};
}
