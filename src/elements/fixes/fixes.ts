import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {answerOwnPosition, answerPosition, loanFixes, positionFixes, type Fix} from '../../scenario/index.js';
import {ownPerpetual} from '../../venues/index.js';
import {en, enFixes, fill, weave, type Language, type Values, type Words} from '../../text/index.js';
import type {Asked, Shown} from '../kinds/kind.js';
import {choice} from '../inputs/choice.styles.js';
import type {Panel} from '../shared/panel.js';
import {sheet} from '../shared/sheet.styles.js';
import type {View} from '../shared/view.js';
import type {ChanceFixesList} from './chance-fixes.js';
import {amountOf, bold, renderApply} from './fix-row.js';
import {list} from './fixes.styles.js';

export const styles = [choice, sheet, list];

/** A fix and what the page would show once it is done. */
interface ShownFix {
  readonly fix: Fix;
  readonly after: Shown;
}

/** What was found for an answer, for as long as it is on screen. */
const found = new WeakMap<Asked, readonly ShownFix[]>();

/** Finds the fixes of what is asked, each answered as the page would show it. */
function fixesOf({asked, kernel, kind, scenario, language}: View): readonly ShownFix[] {
  const answer = asked?.shown?.answer;
  if (!answer || !kernel || !kind) return [];
  const fixes =
    answer.kind === 'loan'
      ? loanFixes(answer, scenario, kernel)
      : positionFixes(answer, scenario, answererOf(answer.market.id), kernel);
  return fixes.flatMap(fix => {
    const after = kind.ask(fix.after, kernel, language).shown;
    return after ? [{fix, after}] : [];
  });
}

const answererOf = (market: string) => (market === ownPerpetual.id ? answerOwnPosition : answerPosition);

/** Opens the ways out: down to a chance where a volatility was stated, else to the next calmer level by distance. */
export const open = (host: LitElement): Panel => new FixesPanel(host);

class FixesPanel implements Panel {
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  #byChance: ChanceFixesList | undefined;
  #isAsked = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View): TemplateResult | typeof nothing {
    if (!view.asked || view.isPrevious) return nothing;
    const outlook = view.shown?.answer.outlook;
    if (!outlook || outlook.ahead.kind === 'never') return renderFixes(view, view.asked);
    if (!this.#isAsked) this.settled = this.#load();
    return this.#byChance?.render(view, outlook) ?? nothing;
  }

  /** What looks for a chance is a chunk of its own. */
  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const {ChanceFixesList} = await import('./chance-fixes.js');
      this.#byChance = new ChanceFixesList(this.#host);
    } catch {
      this.#isAsked = false; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }
}

function renderFixes(view: View, asked: Asked): TemplateResult | typeof nothing {
  const fixes = found.get(asked) ?? fixesOf(view);
  found.set(asked, fixes);
  const [first] = fixes;
  if (!first) return nothing;
  const title = titleOf(first.fix, view.language);
  return html`
    <section class="fixes" part="fixes" aria-label=${title}>
      <p class="title">${title}</p>
      <ol>
        ${fixes.map(each => renderFix(view, each))}
      </ol>
    </section>
  `;
}

const titleOf = ({reaches}: Fix, {words}: Language): string =>
  fill(words(enFixes).title, {level: words(en).words[reaches]});

function renderFix(view: View, {fix, after}: ShownFix): TemplateResult {
  const amount = amountOf(fix, view.language.tag);
  const words = view.language.words(enFixes);
  const tags: Values = words.tags;
  return html`
    <li>
      <span class="deed">
        <span class="phrase">${weave<unknown>(words[fix.kind], {amount: bold(amount)})}</span>
        <span class="tag phrase">${tags[fix.kind]}</span>
      </span>
      <span class="result phrase">${resultOf(after, words)}</span>
      ${renderApply(view, fix, fill(words[fix.kind], {amount}))}
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
