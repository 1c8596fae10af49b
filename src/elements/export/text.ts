import {en, enExport, fill} from '../../text/index.js';
import {STATE_HASH} from '../shared/saved-controller.js';
import type {View} from '../shared/view.js';

/**
 * Returns the answer in one line: the level in a word, the sentence with the price, the facts, and where it opens again:
 * the page's address where that keeps the state, else the state itself. Empty while there is no answer.
 */
export function textOf(view: View): string {
  const {shown, language} = view;
  if (!shown) return '';
  const {sentence, values, unit, facts, level, band} = shown.words;
  const price = values['price'] ? `${values['price']} ${unit}` : '';
  const line = fill(language.words(enExport).line, {
    word: language.words(en).words[level],
    sentence: band ?? fill(sentence, {...values, price}),
  });
  return [line, ...facts.map(fact => fill(fact.sentence, fact.values)), addressOf(view.toState())].join(' · ');
}

/** A link restores a state only where the page keeps it in its address. */
function addressOf(state: string): string {
  const {href, hash} = globalThis.location ?? {href: '', hash: ''};
  return STATE_HASH.test(hash) ? `${href.slice(0, href.indexOf('#'))}#${state}` : state;
}
