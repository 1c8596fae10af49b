import {html, nothing, type TemplateResult} from 'lit';
import {decimal, multiply, type Decimal} from '../../decimal/index.js';
import {enMarket, fill, formatDay, formatNumber, type Language} from '../../text/index.js';
import type {View} from '../shared/view.js';
import type {HistoryFound} from './history.js';
import {isAdopted} from './range-texts.js';

const HUNDRED = decimal('100');

const percent = (volatility: Decimal | number, {tag}: Language): string =>
  `${formatNumber(multiply(decimal(volatility), HUNDRED), tag, {least: 1, most: 1})}\u202f%`;

/** Returns what candles say: the source, whether it is the volatility in use, and every estimate. */
export function renderEstimates(view: View, found: HistoryFound, name: string, adopt: () => void): TemplateResult {
  const {language, scenario} = view;
  const words = language.words(enMarket);
  const {range, bars, lastDay} = found;
  const [central, low, high] = [range.central, range.low, range.high].map(each => percent(each, language));
  const values = {central: central!, low: low!, high: high!};
  const isUsed = isAdopted(scenario, range);
  const source = {
    ...values,
    name,
    bars: formatNumber(decimal(bars), language.tag),
    date: formatDay(lastDay, language.tag),
  };
  return html`
    <p class="finding source">${fill(words.source, source)}</p>
    <p class="caption">
      ${isUsed ? words.adopted : words.differs}
      ${
        isUsed
          ? nothing
          : html`<button type="button" class="button small" @click=${adopt}>${fill(words.adopt, values)}</button>`
      }
    </p>
    ${renderTable(found, language)}
  `;
}

type Row = readonly [estimator: string, lookback: string, volatility: string, use: string];

function renderTable({range, ranged}: HistoryFound, language: Language): TemplateResult {
  const {table, estimators} = language.words(enMarket);
  const days = (count: number) => fill(table.days, {days: String(count)});
  const rows: Row[] = [
    ...range.estimates.map((each): Row => [
      estimators[each.name],
      each.days === null ? table.all : days(each.days),
      percent(each.volatility, language),
      each.name === 'ewma' ? table.central : table.range,
    ]),
    ...range.missing.map((each): Row => [
      estimators[each.name],
      days(each.days),
      each.why === 'constant-prices' ? table.still : table.missing,
      '',
    ]),
    ...ranged.map((each): Row => [
      estimators[each.name],
      days(each.days),
      percent(each.volatility, language),
      table.information,
    ]),
  ];
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
      <table>
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${[table.estimator, table.lookback, table.volatility, table.use].map(name => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([estimator, ...cells]) =>
              html`<tr>
                <th scope="row">${estimator}</th>
                ${cells.map(cell => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
