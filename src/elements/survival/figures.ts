import {html, nothing, type TemplateResult} from 'lit';
import {daysText} from '../../charts/survival/index.js';
import {decimal, toFloat, type Decimal} from '../../decimal/index.js';
import {outlook, type OutlookAnswer} from '../../measures/index.js';
import {enSurvival, fill, formatChances, formatVolatility, type Language} from '../../text/index.js';
import type {Ahead} from '../shared/ahead.js';

/** Days whose chances stand below the figure. */
const DAYS = [1, 7, 30, 90];
const MORE_DAYS = [1, 2, 3, 7, 14, 30, 60, 90, 180, 365];

const at = ({kernel, way, outlook: {volatility}}: Ahead, days: number): OutlookAnswer =>
  outlook(kernel, way, volatility, {horizonDays: decimal(days)});

/** Returns the chances of liquidation within a day, a week, a month and a quarter. */
export function renderChances(ahead: Ahead, {tag, words}: Language): TemplateResult {
  const said = words(enSurvival);
  return html`
    <dl class="chances">
      ${DAYS.map(days => {
        const found = at(ahead, days);
        if (found.kind !== 'at') return nothing;
        const {least, most} = found.chanceRange;
        const name = days === 1 ? said.chances.one : fill(said.chances.other, {days: String(days)});
        return html`<div>
          <dt>${name}</dt>
          <dd class="number">${formatChances(least, most, tag, said)}</dd>
        </div>`;
      })}
    </dl>
  `;
}

/** Returns the curve in numbers; for those who listen it is always there. */
export function renderTable(ahead: Ahead, isOpen: boolean, language: Language): TemplateResult {
  const words = language.words(enSurvival);
  const {table} = words;
  const row = (days: number) => {
    const found = at(ahead, days);
    if (found.kind !== 'at') return nothing;
    const {least, most} = found.chanceRange;
    const open = [found.survival.low, found.survival.central, found.survival.high].map(({probability}) => probability);
    return html`<tr>
      <th scope="row">${daysText(days, language)}</th>
      <td>${formatChances(Math.min(...open), Math.max(...open), language.tag, words)}</td>
      <td>${formatChances(least, most, language.tag, words)}</td>
    </tr>`;
  };
  return html`
    <table class=${isOpen ? '' : 'spoken'}>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${table.after}</th>
          <th scope="col">${table.open}</th>
          <th scope="col">${table.gone}</th>
        </tr>
      </thead>
      <tbody>
        ${MORE_DAYS.map(row)}
      </tbody>
    </table>
  `;
}

/** Returns what the figure stands on. */
export function renderCaption({outlook: {volatility}, way}: Ahead, {tag, words}: Language): TemplateResult {
  const said = words(enSurvival);
  if ('kind' in way) return html`<p class="caption phrase">${said.captionMix} ${said.floor}</p>`;
  const percent = (value: Decimal): string => formatVolatility(value, tag);
  const [low, central, high] = [volatility.low, volatility.central, volatility.high].map(percent);
  const isOne = toFloat(volatility.low) === toFloat(volatility.high);
  const sentence = fill(isOne ? said.captionOne : said.caption, {low: low!, central: central!, high: high!});
  return html`<p class="caption phrase">${sentence} ${said.floor}</p>`;
}
