import type {Said, SingleAnswer, Step} from '../../scenario/index.js';
import {enWhy, fill, finite, formatExact, formatPercent, formatPrice, type Language} from '../../text/index.js';
import {CENT, stepOf} from '../shared/market-words.js';

/** Returns the sentence of a step with its numbers. */
export function sentenceOfStep({name, said}: Step, answer: SingleAnswer, language: Language): string {
  const values: Record<string, string> = {asset: answer.kind === 'loan' ? answer.move.asset : answer.market.base};
  for (const [key, each] of Object.entries(said)) values[key] = written(each, answer, language);
  return fill(language.words(enWhy).steps[name], values);
}

function written({as, value}: Said, answer: SingleAnswer, {tag}: Language): string {
  if (as === 'percent') return formatPercent(value, 2, 'up', tag);
  const whole = finite(value);
  if (as !== 'price' || !whole) return formatExact(value, tag);
  return formatPrice(whole, answer.kind === 'loan' ? CENT : stepOf(answer.market.rules.grid), tag);
}
