import {html, nothing, type TemplateResult} from 'lit';
import type {Fields, Term} from '../kinds/kind.js';
import {controlIcon} from '../shared/control-icons.js';
import type {View} from '../shared/view.js';

/** Returns what the answer stands on: the bracket in force, or the loan's ratios; a line that opens. */
export function renderTerms({shown, isPrevious, language}: View, fields: Fields): TemplateResult | typeof nothing {
  const terms = shown ? fields.terms(shown.answer, language) : [];
  if (!shown || terms.length === 0) return nothing;
  return html`
    <details class="terms ${isPrevious ? 'previous' : ''}">
      <summary>
        ${controlIcon('down')}
        <span class="summary">
          ${fields.summary(shown.answer, language).map(phrase => html`<span class="phrase">${phrase}</span> `)}
        </span>
      </summary>
      <dl>${terms.map(renderTerm)}</dl>
    </details>
  `;
}

const renderTerm = ([name, value, unit]: Term): TemplateResult => html`
  <div>
    <dt>${name}</dt>
    <dd><b class="number">${value}</b> ${unit ? html`<span>${unit}</span>` : nothing}</dd>
  </div>
`;
