import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {textAt} from '../../scenario/index.js';
import {enMarkets, fill, formatDay, type Language} from '../../text/index.js';
import {binanceUsdm, isStale, ownPerpetual, type MarketList, type PerpetualMarket} from '../../venues/index.js';
import {renderMessage} from '../inputs/field.js';
import {icon} from '../shared/icons.js';
import {idOf, type View} from '../shared/view.js';
import type {MarketBook} from './market-book.js';

/** Where a market is chosen. */
export interface PickerShape {
  readonly field: string;
  readonly label: string;
}

/**
 * Returns a list of every market that can be chosen, by venue, each venue with the day of its rules. Typing a symbol in the list finds it,
 * as in any list of the browser. What is not there yet is brought when the list is reached.
 */
export function renderMarketPicker(view: View, book: MarketBook, {field, label}: PickerShape): TemplateResult {
  const chosen = textAt(view.scenario, field);
  const isWrong = view.asked?.fields[field] !== undefined;
  const reach = () => void book.loadAll().then(() => view.redraw());
  return html`
    <div class="field" part="field" @pointerenter=${reach} @focusin=${reach}>
      <label class="label" for=${idOf(field)}>${label}</label>
      <div class=${isWrong ? 'box wrong' : 'box'}>
        <select
          id=${idOf(field)}
          part="input"
          name=${field}
          aria-invalid=${isWrong ? 'true' : 'false'}
          aria-describedby=${isWrong ? `${idOf(field)}-message` : nothing}
          .value=${live(chosen)}
        >
          ${guard([chosen, book.lists.length, view.given, view.language, view.today], () => renderGroups(view, book, chosen))}
        </select>
        ${icon('down')}
      </div>
      ${renderMessage(view, field)}
    </div>
  `;
}

function renderGroups({language, today}: View, book: MarketBook, chosen: string): TemplateResult {
  const words = language.words(enMarkets);
  const {lists, pasted, hosted} = book;
  const brought = pasted.map(({id}) => id);
  const option = (id: string, symbol: string): TemplateResult =>
    html`<option value=${id} ?selected=${id === chosen}>${symbol}</option>`;
  const group = (label: string, ids: readonly string[]): TemplateResult | typeof nothing =>
    ids.length === 0 ? nothing : html`<optgroup label=${label}>${ids.map(id => option(id, symbolOf(id)))}</optgroup>`;
  const isListed = [ownPerpetual.id, ...hosted, ...brought].includes(chosen) || lists.some(list => has(list, chosen));
  const entry = binanceUsdm.map(({id}) => id);
  const isFirst = lists.length === 0 || !lists.some(({venue}) => venue === binanceUsdm[0]!.venue);
  return html`
    ${isListed || (isFirst && entry.includes(chosen)) ? nothing : option(chosen, chosen)}
    ${group(words.groups.host, hosted)} ${group(words.groups.pasted, brought)}
    ${isFirst ? group(titleOf({...binanceUsdm[0]!, name: 'Binance USDⓈ-M'}, language, today), entry) : nothing}
    ${lists.map(list =>
      group(
        titleOf(list, language, today),
        list.symbols.map(symbol => `${list.venue}/${symbol}`),
      ),
    )}
    ${option(ownPerpetual.id, words.own)}
  `;
}

const symbolOf = (id: string): string => id.split('/').at(-1)!;

const has = ({venue, symbols}: MarketList, id: string): boolean => symbols.some(symbol => `${venue}/${symbol}` === id);

/** The venue, the day of its rules, and that they may have changed. */
function titleOf(
  list: Pick<PerpetualMarket, 'asOf' | 'stale'> & {readonly name: string},
  {tag, words}: Language,
  today: string,
): string {
  const {listed, stale} = words(enMarkets);
  return fill(isStale(list, today) ? stale : listed, {venue: list.name, date: formatDay(list.asOf ?? '', tag)});
}
