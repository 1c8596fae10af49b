import {html, nothing, type TemplateResult} from 'lit';
import type {Term} from '../kinds/kind.js';
import type {View} from '../shared/view.js';

/** Returns what the answer stands on: the bracket in force, or the loan's ratios. */
export function renderTerms({shown, isPrevious}: View): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  return html`<dl class="terms ${isPrevious ? 'previous' : ''}" part="terms">${shown.terms.map(renderTerm)}</dl>`;
}

const renderTerm = ([name, value, unit]: Term): TemplateResult => html`
  <div>
    <dt>${name}</dt>
    <dd><b class="number">${value}</b> ${unit ? html`<span>${unit}</span>` : nothing}</dd>
  </div>
`;
