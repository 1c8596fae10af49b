import {compare, decimal} from '../../../decimal/index.js';
import {numberText, PRICE_FIELD, textAt, type Unknown} from '../../../scenario/index.js';
import {enInputs, fill, formatNumber, formatPrice} from '../../../text/index.js';
import type {FieldShape} from '../../inputs/field.js';
import {stepOf} from '../../shared/market-words.js';
import type {View} from '../../shared/view.js';

/** Returns what the field of a position has beyond its text: the sign that makes it the unknown and, where it is, what follows. */
export function unknownAt(view: View, unknown: Exclude<Unknown, 'liquidation'>): Partial<FieldShape> {
  const {solveFor} = view.scenario.position;
  if (solveFor !== unknown) return {unknown};
  const {labels} = view.language.words(enInputs);
  const field = `position.${unknown}`;
  const hint = roundedTo(view);
  const solved = shown(textAt(view.scenario, field), view);
  return {unknown, solved, from: labels.unknown, ...(hint === null ? {} : {hint})};
}

/** Which of leverage and margin is not the other's quotient: the one that is solved for, else the reader's. */
export const givenOf = ({scenario: {position}}: View): 'leverage' | 'margin' =>
  position.solveFor === 'leverage' || position.solveFor === 'margin' ? position.solveFor : position.given;

/** A number that was solved for is written as the language does, one that was typed as it was. */
function shown(text: string, {language}: View): string {
  const value = /^\d{1,30}(\.\d{1,30})?$/.test(text) ? decimal(text) : null;
  return value && numberText(value) === text ? formatNumber(value, language.tag) : text;
}

/** Where the liquidation price of the rounded amount is another than the one asked for. */
function roundedTo({asked, language}: View): string | null {
  const answer = asked?.shown?.answer;
  const wanted = asked?.understood[PRICE_FIELD];
  if (answer?.kind !== 'position' || !answer.price || !wanted || compare(answer.price, wanted) === 0) return null;
  const {labels} = language.words(enInputs);
  return fill(labels.rounded, {price: formatPrice(answer.price, stepOf(answer.market.rules.grid), language.tag)});
}
