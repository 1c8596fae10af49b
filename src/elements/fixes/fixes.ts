import {html, nothing, type TemplateResult} from 'lit';
import type {Fix} from '../../scenario/index.js';
import {en, enFixes, fill, weave, type Language, type Values, type Words} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {amountOf, apply, fixesOn, type ShownFix} from './found.js';

export {styles} from './fixes.styles.js';

/** Opens the fixes that reach the next calmer level, each with the price after it. */
export const open = (): Panel => ({render: renderFixes});

function renderFixes(view: View): TemplateResult | typeof nothing {
  if (!view.asked || view.isPrevious) return nothing;
  const fixes = fixesOn(view);
  const last = fixes.at(-1);
  if (!last) return nothing;
  const title = titleOf(last.fix, view.language);
  return html`
    <section class="fixes" part="fixes" aria-label=${title}>
      <p class="title">${title}</p>
      <ol>
        ${fixes.map(each => renderFix(view, each))}
      </ol>
    </section>
  `;
}

/** The ways out of a state that cannot wait come first, so the last says what all the others are for. */
const titleOf = ({kind, reaches}: Fix, {words}: Language): string =>
  kind === 'lower-leverage' || kind === 'largest-size' || kind === 'add-at-once'
    ? words(enFixes).titleOut
    : fill(words(enFixes).title, {level: words(en).words[reaches]});

function renderFix(view: View, {fix, after}: ShownFix): TemplateResult {
  const amount = amountOf(fix, view.language.tag);
  const words = view.language.words(enFixes);
  return html`
    <li>
      <span class="deed">
        <span class="phrase">${weave<unknown>(words[fix.kind], {amount: html`<b class="number">${amount}</b>`})}</span>
        <span class="tag phrase">${words.tags[fix.kind]}</span>
      </span>
      <span class="result phrase">${resultOf(after, words)}</span>
      <button
        type="button"
        class="button"
        @click=${(event: Event) => apply(event, view, fix)}
        aria-label=${fill(words.applyNamed, {fix: fill(words[fix.kind], {amount})})}
      >
        ${words.apply}
      </button>
    </li>
  `;
}

function resultOf({words: verdict}: Shown, words: Words<typeof enFixes>): unknown {
  const price = verdict.values['price'];
  if (!price || verdict.level === 'none') return words.never;
  const [distance] = verdict.facts;
  const bold = (value: string): TemplateResult => html`<b class="number">${value}</b>`;
  const told: Values = distance?.values ?? {};
  return weave<unknown>(words.result, {
    price: bold(`${price} ${verdict.unit}`),
    distance: distance ? fill(distance.sentence, told) : '',
  });
}
