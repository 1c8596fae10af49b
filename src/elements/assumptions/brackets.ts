import {html, nothing, type TemplateResult} from 'lit';
import {divideRatios, ratio, roundToGrid, sign} from '../../decimal/index.js';
import type {PositionAnswer} from '../../scenario/index.js';
import {enAssumptions, fill, formatNumber, formatPrice, formatRate, type Language} from '../../text/index.js';
import {stepOf} from '../shared/market-words.js';

/** Brackets shown on each side of the one in force. */
const AROUND = 2;

/** Returns the brackets around the one in force; nothing where there is one alone. */
export function renderBrackets(answer: PositionAnswer, language: Language): TemplateResult | typeof nothing {
  const {market, liquidation} = answer;
  const {brackets: words} = language.words(enAssumptions);
  const {brackets} = market.rules.schedule;
  if (brackets.length < 2) return nothing;
  const inForce = liquidation.kind === 'never' ? null : liquidation.bracket;
  const first = Math.max(0, Math.min((inForce ?? 0) - AROUND, brackets.length - 2 * AROUND - 1));
  const shown = brackets.map((_, index) => index).slice(first, first + 2 * AROUND + 1);
  const columns = [words.value, words.rate, words.deduction, fill(words.from, {base: market.base})];
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${fill(words.caption, {settle: market.settle})}>
      <table class="brackets" role="table">
        <caption>
          ${fill(words.caption, {settle: market.settle})}
        </caption>
        <thead>
          <tr role="row">
            ${[words.number, ...columns].map(name => html`<th scope="col" role="columnheader">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map(index => renderBracket(answer, index, index === inForce, columns, language))}
        </tbody>
      </table>
    </div>
  `;
}

function renderBracket(
  answer: PositionAnswer,
  index: number,
  isInForce: boolean,
  columns: readonly string[],
  {tag, words}: Language,
): TemplateResult {
  const {rate, deduction, floor} = answer.market.rules.schedule.brackets[index]!;
  const number = String(index + 1);
  const cells = [
    formatNumber(floor, tag),
    formatRate(rate, tag),
    formatNumber(deduction, tag),
    priceAt(answer, index, tag),
  ];
  return html`<tr class=${isInForce ? 'on' : ''} role="row">
    <th scope="row" role="rowheader">
      ${number}${isInForce ? html` ✓<span class="spoken">${fill(words(enAssumptions).brackets.inForce, {number})}</span>` : nothing}
    </th>
    ${cells.map((cell, at) => html`<td role="cell" data-of=${columns[at]!}>${cell}</td>`)}
  </tr>`;
}

/** The price at which the position reaches the bracket; nothing where the price does not choose it. */
function priceAt({market, position}: PositionAnswer, index: number, locale: string): string {
  const {schedule, maintenanceAt, grid} = market.rules;
  const {floor} = schedule.brackets[index]!;
  if (sign(floor) === 0 || schedule.kind === 'contracts' || maintenanceAt === 'entry') return '';
  const value = ratio(floor);
  const at = position.kind === 'inverse' ? divideRatios(position.size, value) : divideRatios(value, position.size);
  const step = stepOf(grid);
  return formatPrice(roundToGrid(at, {kind: 'tick', step}, 'up'), step, locale);
}
