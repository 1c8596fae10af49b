import {html, type TemplateResult} from 'lit';
import {parseDecimal} from '../../../decimal/index.js';
import {InputError} from '../../../errors.js';
import {
  enInputs,
  enSaved,
  fill,
  formatDay,
  formatPrice,
  knownLocale,
  weave,
  type Language,
  type Values,
} from '../../../text/index.js';
import {controlIcon} from '../../shared/control-icons.js';
import {CENT} from '../../shared/market-words.js';
import type {Hold} from '../saved-controller.js';

/** Returns the price a state was saved at beside the price now, and the choice between them. */
export function renderSaved(
  {mark, savedOn}: Hold,
  now: string,
  language: Language,
  choose: (isSaved: boolean) => void,
): TemplateResult {
  const {tag} = language;
  const words = language.words(enSaved);
  const values = {
    saved: html`<b class="number">${priceOf(mark, tag)}</b>`,
    day: html`<b>${formatDay(savedOn, tag)}</b>`,
    now: html`<b class="number">${priceOf(now, tag)}</b>`,
  };
  return html`
    <div class="saved">
      <p class="phrase">${weave<unknown>(words.saved, values)}</p>
      <button type="button" class="button" @click=${() => choose(true)}>${words.keep}</button>
      <button type="button" class="button" @click=${() => choose(false)}>${words.useNow}</button>
    </div>
  `;
}

/** Returns what of a state was lost; the reader is told before the answer is read. */
export const renderLoss = (lost: readonly InputError[], refusal: unknown, language: Language): TemplateResult => html`
  <div class="saved" role="alert">
    ${controlIcon('stale')}
    <p>${lossWords(lost, refusal, language)}</p>
  </div>
`;

/** Returns what of a state was lost, or why nothing of it could be kept. */
export const lossWords = (lost: readonly InputError[], refusal: unknown, language: Language): string =>
  refusal === undefined ? lossOf(lost, language) : refusalOf(refusal, language);

function lossOf(lost: readonly InputError[], {tag, words}: Language): string {
  const {losses} = words(enSaved);
  const {labels} = words(enInputs);
  const codes = lost.map(({code}) => code);
  const fields = new Intl.ListFormat(knownLocale(tag)).format([
    ...new Set(lost.map(({field}) => nameOf(field, labels))),
  ]);
  if (codes.includes('cut-short')) return fill(losses['cut-short'], {fields});
  return codes.includes('future-version') ? losses['future-version'] : fill(losses.other, {fields});
}

/** The label of a field where it has one of its own. */
const nameOf = (field: string, labels: object): string => {
  const label = (labels as Readonly<Record<string, unknown>>)[field];
  return Object.hasOwn(labels, field) && typeof label === 'string' ? label : field;
};

function refusalOf(refusal: unknown, {words}: Language): string {
  const {refused, failed} = words(enSaved);
  if (refusal instanceof InputError) {
    const sentence = (refused as Values)[refusal.code];
    if (sentence !== undefined) return fill(sentence, refusal.values);
  }
  return fill(failed, {reason: refusal instanceof Error ? refusal.message : 'unknown'});
}

/** A price as a page writes it; a text that is none as it is. */
function priceOf(text: string, locale: string): string {
  try {
    return formatPrice(parseDecimal(text, 'mark', locale), CENT, locale);
  } catch (error) {
    if (error instanceof InputError) return text.slice(0, 40);
    throw error;
  }
}
