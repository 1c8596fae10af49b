import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Fix} from '../../scenario/index.js';
import {en, enFixes, fill, weave, type Language, type Values, type Words} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {choice} from '../inputs/choice.styles.js';
import type {Panel} from '../shared/panel.js';
import {sheet} from '../shared/sheet.styles.js';
import type {View} from '../shared/view.js';
import {ByChance, outlookOf} from './by-chance.js';
import {amountsOf} from './deed.js';
import {bold, renderApply} from './fix-row.js';
import {fixesOn, type ShownFix} from './found.js';
import {list} from './fixes.styles.js';
import {previewed} from './previewed.js';
import {renderDoneRow} from './undo.js';

export const styles = [choice, sheet, list];

/** Opens the ways out: down to a chance where a volatility was stated, else to the next calmer level by distance. */
export const open = (host: LitElement): Panel => new FixesPanel(host);

class FixesPanel implements Panel {
  readonly #byChance: ByChance;

  constructor(host: LitElement) {
    this.#byChance = new ByChance(host);
  }

  get settled(): Promise<unknown> {
    return this.#byChance.settled;
  }

  render(view: View): TemplateResult | typeof nothing {
    if (!view.asked || view.isPrevious) return nothing;
    const outlook = outlookOf(view);
    const list = outlook ? (this.#byChance.bring()?.renderChanceFixes(view, outlook) ?? nothing) : renderFixes(view);
    return html`<div class="fixes-panel">${renderDoneRow(view)} ${list}</div>`;
  }
}

function renderFixes(view: View): TemplateResult | typeof nothing {
  const fixes = fixesOn(view);
  const last = fixes.at(-1);
  if (!last) return renderNone(view);
  const title = titleOf(last.fix, view.language);
  return html`
    <section class="fixes" part="panel" aria-label=${title}>
      <p class="title">${title}</p>
      <ol>
        ${fixes.map((each, at) => renderFix(view, each, at))}
      </ol>
    </section>
  `;
}

/** Bands are left by health: no fix leads to a price there. Elsewhere nothing is needed, or nothing helps: it is said which. */
function renderNone({shown, language}: View): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  const {answer, words} = shown;
  const {bands, nothingFound} = language.words(enFixes);
  const isSoft = answer.kind === 'loan' && answer.soft !== null;
  const {level} = words;
  const found = level === 'calm' || level === 'none' || level === 'unknown' ? level : 'other';
  return html`<section class="fixes" part="panel"><p>${isSoft ? bands : nothingFound[found]}</p></section>`;
}

/** The ways out of a state that cannot wait come first, so the last says what all the others are for. */
const titleOf = ({kind, reaches}: Fix, {words}: Language): string =>
  kind === 'lower-leverage' || kind === 'largest-size' || kind === 'add-at-once'
    ? words(enFixes).titleOut
    : fill(words(enFixes).title, {level: words(en).words[reaches]});

function renderFix(view: View, {fix, after}: ShownFix, at: number): TemplateResult {
  const {amount} = amountsOf(fix, view);
  const words = view.language.words(enFixes);
  const tags: Values = words.tags;
  return html`
    <li ${previewed(view, now => fixesOn(now)[at]?.fix)}>
      <span class="deed">
        <span class="phrase">${weave<unknown>(words[fix.kind], {amount: bold(amount)})}</span>
        <span class="tag phrase">${tags[fix.kind]}</span>
      </span>
      <span class="result phrase">${resultOf(after, words)}</span>
      ${renderApply(view, fix)}
    </li>
  `;
}

function resultOf({words: verdict}: Shown, words: Words<typeof enFixes>): unknown {
  const price = verdict.values['price'];
  if (!price || verdict.level === 'none') return words.never;
  const [distance] = verdict.facts;
  const told: Values = distance?.values ?? {};
  return weave<unknown>(words.result, {
    price: bold(`${price} ${verdict.unit}`),
    distance: distance ? fill(distance.sentence, told) : '',
  });
}
