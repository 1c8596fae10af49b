import {html, nothing, type TemplateResult} from 'lit';
import type {Fields, Term} from '../kinds/kind.js';
import type {View} from '../shared/view.js';

/** Returns what the answer stands on: the bracket in force, or the loan's ratios. */
export function renderTerms({shown, isPrevious, language}: View, fields: Fields): TemplateResult | typeof nothing {
  const terms = shown ? fields.terms(shown.answer, language) : [];
  if (terms.length === 0) return nothing;
  return html`<dl class="terms ${isPrevious ? 'previous' : ''}" part="terms">${terms.map(renderTerm)}</dl>`;
}

const renderTerm = ([name, value, unit]: Term): TemplateResult => html`
  <div>
    <dt>${name}</dt>
    <dd><b class="number">${value}</b> ${unit ? html`<span>${unit}</span>` : nothing}</dd>
  </div>
`;
