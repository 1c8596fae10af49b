import {html, nothing, type TemplateResult} from 'lit';
import {formatDecimal, ratio} from '../../decimal/index.js';
import {
  accountFixes,
  answerOwnPosition,
  answerPosition,
  loanFixes,
  positionFixes,
  type Answer,
  type Fix,
  type Kernel,
} from '../../scenario/index.js';
import {ownPerpetual} from '../../venues/index.js';
import {en, enFixes, fill, formatAmount, weave, type Language, type Values, type Words} from '../../text/index.js';
import type {Asked, Shown} from '../kinds/kind.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {ApplyEvent} from './apply-event.js';

export {styles} from './fixes.styles.js';

/** A fix and what the page would show once it is done. */
interface ShownFix {
  readonly fix: Fix;
  readonly after: Shown;
}

/** What was found for an answer, for as long as it is on screen. */
const found = new WeakMap<Asked, readonly ShownFix[]>();

/** Finds the fixes of what is asked, each answered as the page would show it. */
function fixesOf(view: View): readonly ShownFix[] {
  const {asked, kernel, kind, scenario, language} = view;
  const answer = asked?.shown?.answer;
  if (!answer || !kernel || !kind) return [];
  const fixes = kind.fixes?.(answer, scenario, kernel) ?? ofTheirSort(answer, kernel, view);
  return fixes.flatMap(fix => {
    const after = kind.ask(fix.after, kernel, language).shown;
    return after ? [{fix, after}] : [];
  });
}

function ofTheirSort(answer: Answer, kernel: Kernel, {scenario, book}: View): readonly Fix[] {
  if (answer.kind === 'loan') return loanFixes(answer, scenario, kernel);
  if (answer.kind === 'account') return book ? accountFixes(answer, scenario, book.find, kernel) : [];
  return positionFixes(answer, scenario, answererOf(answer.market.id), kernel);
}

const answererOf = (market: string) => (market === ownPerpetual.id ? answerOwnPosition : answerPosition);

/** Opens the fixes that reach the next calmer level, each with the price after it. */
export const open = (): Panel => ({render: renderFixes});

function renderFixes(view: View): TemplateResult | typeof nothing {
  if (!view.asked || view.isPrevious) return nothing;
  const fixes = found.get(view.asked) ?? fixesOf(view);
  found.set(view.asked, fixes);
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
  const apply = (event: Event): void => {
    const chosen = new ApplyEvent(fix);
    event.target?.dispatchEvent(chosen);
    if (!chosen.defaultPrevented) view.change(fix.after);
  };
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
        @click=${apply}
        aria-label=${fill(words.applyNamed, {fix: fill(words[fix.kind], {amount})})}
      >
        ${words.apply}
      </button>
    </li>
  `;
}

/** The amount with the digits of its step. */
function amountOf({amount, step, unit}: Fix, locale: string): string {
  const digits = formatDecimal(step).split('.')[1]?.length ?? 0;
  return `${formatAmount(ratio(amount), digits, 'up', locale)} ${unit}`;
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
