import {html, type TemplateResult} from 'lit';
import type {Fix} from '../../scenario/index.js';
import {enFixes, fill} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {apply} from './found.js';

export const bold = (value: string): TemplateResult => html`<b class="number">${value}</b>`;

/** Returns the button that puts a fix into the inputs, unless the host does something else with it. */
export function renderApply(view: View, fix: Fix, deed: string): TemplateResult {
  const words = view.language.words(enFixes);
  return html`
    <button
      type="button"
      class="button"
      @click=${(event: Event) => apply(event, view, fix)}
      aria-label=${fill(words.applyNamed, {fix: deed})}
    >
      ${words.apply}
    </button>
  `;
}
