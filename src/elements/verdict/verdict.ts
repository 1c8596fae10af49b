import {html, nothing, type TemplateResult} from 'lit';
import {isStated, type Level} from '../../scenario/index.js';
import {en, fill, weave, type Values, type Words} from '../../text/index.js';
import {icon, type IconName} from '../shared/icons.js';
import type {Phrase, VerdictWords} from '../shared/verdict-words.js';
import type {View} from '../shared/view.js';

const LEVEL_ICONS: Readonly<Record<Level, IconName>> = {
  calm: 'calm',
  watch: 'watch',
  danger: 'danger',
  liquidatable: 'liquidatable',
  none: 'none',
  withheld: 'withheld',
  unknown: 'withheld',
};

/** The levels that a volatility would change. */
const BY_DISTANCE: ReadonlySet<Level> = new Set(['calm', 'watch', 'danger']);

/** Returns the answer: word, sentence with its price, facts. */
export function renderVerdict(view: View): TemplateResult {
  const words = view.shown?.words;
  const told = words && view.failure === null ? renderWords(view, words) : renderNothing(view);
  const states = `${view.isPrevious ? 'previous' : ''} ${view.isExample ? 'example' : ''}`;
  return html`
    <section
      class="verdict ${words?.level ?? ''} ${states}"
      part="verdict"
      aria-label=${view.language.words(en).labels.verdict}
      aria-busy=${view.asked === null && view.failure === null ? 'true' : 'false'}
    >
      ${view.preview?.render(view, told) ?? told}
    </section>
  `;
}

function renderWords(view: View, words: VerdictWords): TemplateResult {
  return html`
    ${words.band ? html`<p class="band">${icon('liquidatable')} ${words.band}</p>` : nothing} ${renderWord(view, words)}
    <div class="answer">
      <output class="sentence phrase" part="price" aria-live="off">${renderSentence(words)}</output>
      ${words.values['price'] ? html`<span class="trigger">${words.trigger}</span>` : nothing}
    </div>
    <p class="facts" part="facts">
      ${words.facts.map(fact => html`<span class="phrase">${renderPhrase(fact, view.age)}</span>`)}
    </p>
    ${words.signed ? html`<span class="signed number" aria-hidden="true">${words.signed}</span>` : nothing}
    ${view.isExample ? renderStart(view) : nothing}
  `;
}

const renderWord = (view: View, {level, isByChance}: VerdictWords): TemplateResult => {
  const words = view.language.words(en);
  return html`
    <p class="word" part="word">
      ${icon(LEVEL_ICONS[level])} <span class="level">${words.words[level]}</span>
      ${BY_DISTANCE.has(level) && !isByChance ? html`<span>${words[basisOf(view)]}</span>` : nothing}
      ${view.isPrevious ? html`<span class="chip">${words.previousInputs}</span>` : nothing}
      ${view.isExample ? html`<span class="chip">${words.example}</span>` : nothing}
    </p>
  `;
};

/** What a level stands on that is not that of a chance: bands have none, whatever the volatility. */
const basisOf = ({shown, scenario}: View): 'byDistance' | 'withoutVolatility' =>
  shown?.answer.kind === 'loan' && shown.answer.soft && isStated(scenario.outlook) ? 'byDistance' : 'withoutVolatility';

const renderStart = (view: View): TemplateResult => html`
  <p>
    <button type="button" class="button" @click=${view.startWithMine}>${view.language.words(en).startWithMine}</button>
  </p>
`;

function renderSentence({sentence, values, unit}: VerdictWords): unknown {
  const price = html`<span class="price">${values['price']}<span class="unit">${unit}</span></span>`;
  return weave<unknown>(sentence, {...emphasised(values), price});
}

/** A fact of a price that is old says so. */
const renderPhrase = ({sentence, old, values}: Phrase, age: string | null): unknown =>
  weave<unknown>((age !== null && old) || sentence, {...emphasised(values), age});

/** Numbers run from left to right; the words a position goes by, as its language does. */
const emphasised = (values: Values): Record<string, TemplateResult> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      html`<b class=${name === 'subject' || name === 'order' ? 'named' : 'number'}>${value}</b>`,
    ]),
  );

/** Nothing can be answered yet: the kernel loads, has failed, or a field was never filled in. */
function renderNothing({asked, failure, language}: View): TemplateResult {
  const words = language.words(en);
  if (failure !== null) return html`<p class="sentence" part="error">${fill(words.failed, {reason: failure})}</p>`;
  if (asked === null) return html`<div class="skeleton"></div>`;
  return html`<output class="sentence" part="price" aria-live="off"
    >${incomplete(words, Object.keys(asked.fields))}</output
  >`;
}

/** Returns what is still wanted, naming the field when there is only one. */
function incomplete(words: Words<typeof en>, [field, ...others]: readonly string[]): string {
  const known: Values = words.incomplete;
  return (others.length === 0 && field !== undefined && known[field]) || words.incompleteElsewhere;
}
