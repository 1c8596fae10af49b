import {html, type TemplateResult} from 'lit';
import {enFixes, fill} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {apply} from './apply.js';
import {deedOf} from './deed.js';
import type {AnyFix} from './fixes-in.js';

export const bold = (value: string): TemplateResult => html`<b class="number">${value}</b>`;

/** Returns the button that puts a fix into the inputs, unless the host does something else with it. */
export function renderApply(view: View, fix: AnyFix): TemplateResult {
  const words = view.language.words(enFixes);
  return html`
    <button
      type="button"
      class="button"
      data-apply
      @click=${(event: Event) => apply(event, view, fix)}
      aria-label=${fill(words.applyNamed, {fix: deedOf(view, fix)})}
    >
      ${words.apply}
    </button>
  `;
}
