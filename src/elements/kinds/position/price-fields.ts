import type {TemplateResult} from 'lit';
import {ratioSign, negateRatio} from '../../../decimal/index.js';
import {distance} from '../../../measures/index.js';
import {PRICE_FIELD, solveMargin, type PositionAnswer} from '../../../scenario/index.js';
import {en, enInputs, fill, formatDistance, formatPrice, formatSeen, type Language} from '../../../text/index.js';
import {renderField, type FieldShape, type Step} from '../../inputs/field.js';
import {stepOf} from '../../shared/market-words.js';
import type {View} from '../../shared/view.js';
import {answererOf} from '../answerer-of.js';
import type {Form} from '../kind.js';

const PRICE: Step = {kind: 'price'};

const answerOf = ({asked}: View): PositionAnswer | null =>
  asked?.shown?.answer.kind === 'position' ? asked.shown.answer : null;

/** Returns the field of the price now; beside its label, of when it is where somebody said so. */
export function renderMark(view: View, quote: string): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const from = formatSeen(view.markSeen, view.language.tag) ?? labels.optional;
  return renderField(view, {
    field: 'position.mark',
    label: labels.mark,
    suffix: quote,
    from,
    step: PRICE,
    isMore: true,
  });
}

/** Returns the field of the reader's own stop; it warns where liquidation comes first. */
export function renderStop(view: View, quote: string): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const shape: FieldShape = {field: 'position.stop', label: labels.stop, suffix: quote, step: PRICE, isMore: true};
  const answer = answerOf(view);
  if (!answer?.stop) return renderField(view, {...shape, from: labels.optional});
  return renderField(view, {...shape, ...stopWords(answer, answer.stop, view.language)});
}

function stopWords(
  {mark, position, price, market}: PositionAnswer,
  stop: NonNullable<PositionAnswer['stop']>,
  {tag, words}: Language,
): Partial<FieldShape> {
  const {stop: sentences} = words(enInputs);
  const room = mark && distance(mark, stop.price, position.side === 'long' ? 'falling' : 'rising');
  const isPast = room !== null && ratioSign(room) < 0;
  const isBelow = (position.side === 'long') !== isPast;
  const percent = room && formatDistance(isPast ? negateRatio(room) : room, tag).percent;
  const from = percent ? {from: fill(isBelow ? sentences.below : sentences.above, {percent})} : {};
  if (stop.isBeyond && price) {
    return {...from, warning: fill(sentences.beyond, {price: formatPrice(price, stepOf(market.rules.grid), tag)})};
  }
  return isPast ? {...from, warning: sentences.atOnce} : from;
}

/**
 * Returns the field of the liquidation price. Where it is the unknown, one that is typed is solved back for the margin; where something
 * else is, it is given.
 */
export function renderLiquidation(view: View, {solver}: Form, quote: string): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const shape = {field: PRICE_FIELD, label: labels.liquidation, suffix: quote, unknown: 'liquidation'} as const;
  if (view.scenario.position.solveFor !== 'liquidation') return renderField(view, {...shape, step: PRICE});
  const answer = answerOf(view);
  const isStated = answer?.price && answer.level !== 'withheld';
  const solved = isStated ? formatPrice(answer.price, stepOf(answer.market.rules.grid), view.language.tag) : '';
  const answerer = answererOf(view.kind, view.scenario.position.market);
  return renderField(view, {
    ...shape,
    from: labels.unknown,
    hint: labels.typeToSolve,
    placeholder: solved === '' && answer ? view.language.words(en).words[answer.level] : '',
    solved,
    isMore: true,
    solver: {
      solver,
      solve: (scenario, text) => view.kernel && solveMargin(scenario, text, answerer, view.kernel, view.language.tag),
    },
  });
}
