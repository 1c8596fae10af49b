import {html, nothing, type TemplateResult} from 'lit';
import {compare, ratio, roundRatio} from '../../decimal/index.js';
import {numberText, type Most, type NextAmount} from '../../scenario/index.js';
import {enNext, fill, formatNumber, type Language} from '../../text/index.js';

type Limiter = Extract<Most, {limiter: unknown}>['limiter'];

/** Digits of an amount that are read; the rest is applied all the same. */
const FIGURES = 8;

/** An amount with its unit: eight digits of it. */
export function amountText({amount, unit}: NextAmount, {tag}: Language): string {
  return `${formatNumber(roundRatio(ratio(amount), FIGURES, 'down'), tag)} ${unit}`;
}

/** What keeps an amount from being larger, in words. */
export const limiterText = (limiter: Limiter, {words}: Language): string =>
  (words(enNext).limiters as Readonly<Record<string, string>>)[limiter] ?? '';

/** What limits the largest amount: a button that takes it, and why it is no larger. */
export function renderMost(
  most: Most | null,
  language: Language,
  take: (text: string) => void,
): TemplateResult | typeof nothing {
  if (most?.kind !== 'amount' && most?.kind !== 'none') return nothing;
  const words = language.words(enNext);
  const limiter = limiterText(most.limiter, language);
  if (most.kind === 'none') return html`<p class="said">${fill(words.nothing, {limiter})}</p>`;
  const amount = amountText(most, language);
  return html`<p class="said">
    <button type="button" class="link" @click=${() => take(numberText(most.amount))}>
      ${fill(words.largest, {amount})}</button
    ><span>${limiter}</span>
  </p>`;
}

/** Whether a step is more than the most. */
export const isBeyond = (most: Most | null, {amount}: NextAmount): boolean =>
  most?.kind === 'none' || (most?.kind === 'amount' && compare(amount, most.amount) > 0);
