import {html, type TemplateResult} from 'lit';
import {decimal, toFloat} from '../../../decimal/index.js';
import type {AccountMix} from '../../../scenario/index.js';
import {enLoan, fill, formatNumber} from '../../../text/index.js';
import type {View} from '../../shared/view.js';

/** Returns the nearest correlations that do not contradict each other: taken when the reader says so, never in silence. */
export function renderNearest(view: View, possibleCorrelations: AccountMix['possibleCorrelations']): TemplateResult {
  const {asked, scenario, language} = view;
  const {collaterals, debts, correlations} = scenario.loan;
  const rows = [...collaterals, ...debts].filter(({volatility}) => volatility.trim() !== '');
  const moving = [...new Set(rows.map(({asset}) => asset.trim()))];
  const pairs = correlations.map(({first, second, value}, at) => ({
    first: first.trim(),
    second: second.trim(),
    value,
    read: asked?.understood[`loan.correlations.${at}.value`],
  }));
  const nearest = possibleCorrelations(
    moving,
    pairs.flatMap(({first, second, read}) => (read ? [{first, second, value: toFloat(read)}] : [])),
  );
  const told = nearest.map(
    ({first, second, value}) => `${first}/${second} ${formatNumber(decimal(value), language.tag)}`,
  );
  const kept = correlations.filter(
    (_, at) => !moving.includes(pairs[at]!.first) || !moving.includes(pairs[at]!.second),
  );
  const take = (): void => view.change({...scenario, loan: {...scenario.loan, correlations: [...kept, ...nearest]}});
  return html`
    <p>
      <button type="button" class="button" @click=${take}>
        ${fill(language.words(enLoan).labels.nearest, {pairs: told.join(' · ')})}
      </button>
    </p>
  `;
}
