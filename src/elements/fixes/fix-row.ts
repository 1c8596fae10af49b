import {html, type TemplateResult} from 'lit';
import {formatDecimal, ratio} from '../../decimal/index.js';
import type {Fix} from '../../scenario/index.js';
import {enFixes, fill, formatAmount} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {ApplyEvent} from './apply-event.js';

export const bold = (value: string): TemplateResult => html`<b class="number">${value}</b>`;

/** Returns an amount with the digits of its step. */
export function amountOf({amount, step, unit}: Pick<Fix, 'amount' | 'step' | 'unit'>, locale: string): string {
  const digits = formatDecimal(step).split('.')[1]?.length ?? 0;
  return `${formatAmount(ratio(amount), digits, 'up', locale)} ${unit}`;
}

/** Returns the button that puts a fix into the inputs, unless the host does something else with it. */
export function renderApply(view: View, fix: Fix, deed: string): TemplateResult {
  const words = view.language.words(enFixes);
  const apply = (event: Event): void => {
    const chosen = new ApplyEvent(fix);
    event.target?.dispatchEvent(chosen);
    if (!chosen.defaultPrevented) view.change(fix.after);
  };
  return html`
    <button type="button" class="button" @click=${apply} aria-label=${fill(words.applyNamed, {fix: deed})}>
      ${words.apply}
    </button>
  `;
}
