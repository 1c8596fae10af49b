import {html, type TemplateResult} from 'lit';
import {parseDecimal} from '../../../decimal/index.js';
import {InputError} from '../../../errors.js';
import {en, enSaved, fill, formatDay, formatPrice, weave, type Values} from '../../../text/index.js';
import {icon} from '../../shared/icons.js';
import {CENT} from '../../shared/market-words.js';
import type {Hold} from '../saved-controller.js';

/** Returns the price a state was saved at beside the price now, and the choice between them. */
export function renderSaved(
  {mark, savedOn}: Hold,
  now: string,
  locale: string,
  choose: (isSaved: boolean) => void,
): TemplateResult {
  const values = {
    saved: html`<b class="number">${priceOf(mark, locale)}</b>`,
    day: html`<b>${formatDay(savedOn, locale)}</b>`,
    now: html`<b class="number">${priceOf(now, locale)}</b>`,
  };
  return html`
    <div class="saved" part="saved">
      <p class="phrase">${weave<unknown>(enSaved.saved, values)}</p>
      <button type="button" class="button" @click=${() => choose(true)}>${enSaved.keep}</button>
      <button type="button" class="button" @click=${() => choose(false)}>${enSaved.useNow}</button>
    </div>
  `;
}

/** Returns what of a state was lost; the reader is told before the answer is read. */
export const renderLoss = (lost: readonly InputError[], refusal: unknown, locale: string): TemplateResult => html`
  <div class="saved" part="saved" role="alert">
    ${icon('stale')}
    <p>${refusal === undefined ? lossOf(lost, locale) : refusalOf(refusal)}</p>
  </div>
`;

function lossOf(lost: readonly InputError[], locale: string): string {
  const codes = lost.map(({code}) => code);
  const fields = new Intl.ListFormat(locale).format([...new Set(lost.map(({field}) => nameOf(field)))]);
  const {losses} = enSaved;
  if (codes.includes('cut-short')) return fill(losses['cut-short'], {fields});
  return codes.includes('future-version') ? losses['future-version'] : fill(losses.other, {fields});
}

/** The label of a field where it has one of its own. */
const nameOf = (field: string): string => {
  const label = (en.labels as Readonly<Record<string, unknown>>)[field];
  return Object.hasOwn(en.labels, field) && typeof label === 'string' ? label : field;
};

function refusalOf(refusal: unknown): string {
  if (refusal instanceof InputError) {
    const sentence = (enSaved.refused as Values)[refusal.code];
    if (sentence !== undefined) return fill(sentence, refusal.values);
  }
  return fill(enSaved.failed, {reason: refusal instanceof Error ? refusal.message : 'unknown'});
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
