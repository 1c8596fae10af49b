import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Answer} from '../../scenario/index.js';
import {enAssumptions, type Language} from '../../text/index.js';
import {controlIcon} from '../shared/control-icons.js';
import {Copying} from '../shared/copying.js';
import type {Panel} from '../shared/panel.js';
import {spokenVerdict} from '../shared/verdict-words.js';
import type {View} from '../shared/view.js';
import {renderBrackets} from './brackets.js';
import {rowsOf, type Row} from './rows.js';

export {styles} from './assumptions.styles.js';

/** Opens what the answer that is shown stands on, and what it leaves out. */
export const open = (host: LitElement): Panel => {
  const copying = new Copying(host);
  return {render: view => renderAssumptions(view, copying)};
};

function renderAssumptions(view: View, copying: Copying): TemplateResult | typeof nothing {
  const {shown, language, isPrevious} = view;
  if (!shown) return nothing;
  const words = language.words(enAssumptions);
  const rows = rowsOf(view, shown.answer);
  return html`
    <section class="assumptions ${isPrevious ? 'previous' : ''}" part="panel" aria-label=${words.title}>
      <div class="top">
        <p class="title">${words.title}</p>
        ${copying.render(plainText(view, rows), words)}
      </div>
      <dl>${rows.map(row => renderRow(row, language))}</dl>
      ${shown.answer.kind === 'position' ? renderBrackets(shown.answer, language) : nothing}
      ${renderLeftOut(shown.answer, language)}
      <p class="advice phrase">${words.notAdvice}</p>
    </section>
  `;
}

function renderRow({name, text, url, isStale}: Row, {words}: Language): TemplateResult {
  const book = words(enAssumptions);
  const said = url ? html`<a href=${url} target="_blank" rel="noreferrer">${text}</a>` : text;
  return html`
    <div>
      <dt>${book.names[name]}</dt>
      <dd class="phrase">
        ${said}
        ${isStale ? html`<span class="stale">${controlIcon('stale')}<span>${book.rules.stale}</span></span>` : nothing}
      </dd>
    </div>
  `;
}

/** What no number here contains. */
function leftOut({kind}: Answer, language: Language): readonly string[] {
  const {left, leftOfLoan, leftOfPosition} = language.words(enAssumptions);
  return [...Object.values(left), ...Object.values(kind === 'loan' ? leftOfLoan : leftOfPosition)];
}

const renderLeftOut = (answer: Answer, language: Language): TemplateResult => html`
  <div class="left">
    <p class="title">${language.words(enAssumptions).notModelled}</p>
    <ul>
      ${leftOut(answer, language).map(text => html`<li class="phrase">${text}</li>`)}
    </ul>
  </div>
`;

/** The answer, the inputs as text that opens them again, and every row. */
function plainText(view: View, rows: readonly Row[]): string {
  const {shown, language} = view;
  const words = language.words(enAssumptions);
  if (!shown) return '';
  const lines = rows.map(
    ({name, text, url, isStale}) =>
      `${words.names[name]}: ${text}${isStale ? ` (${words.rules.stale})` : ''}${url ? ` ${url}` : ''}`,
  );
  return [
    `${shown.name} · ${shown.venue}`,
    spokenVerdict(shown.words, language),
    `${words.names.inputs}: ${view.toState()}`,
    ...lines,
    `${words.notModelled}: ${leftOut(shown.answer, language).join('; ')}.`,
    words.notAdvice,
  ].join('\n');
}
