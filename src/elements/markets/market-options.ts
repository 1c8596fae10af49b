import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {en, enMarkets, fill, formatDay, type Language} from '../../text/index.js';
import {binanceUsdm, isStale, ownPerpetual, type MarketList} from '../../venues/index.js';
import type {View} from '../shared/view.js';
import type {MarketBook} from './market-book.js';

/**
 * Returns every market that can be chosen, by venue, each venue with the day of its rules: the inside of a list, in which typing a symbol
 * finds it as in any list of the browser. Drawn again only where something of it has changed.
 */
export const renderMarketOptions = (view: View, book: MarketBook, chosen: string): unknown =>
  guard([chosen, book.lists.length, view.given, view.language, view.today], () => renderGroups(view, book, chosen));

function renderGroups({language, today}: View, book: MarketBook, chosen: string): TemplateResult {
  const words = language.words(enMarkets);
  const {lists, pasted, hosted} = book;
  const entry = lists.some(({venue}) => venue === binanceUsdm[0]!.venue) ? [] : binanceUsdm.map(({id}) => id);
  const brought = pasted.map(({id}) => id);
  const own = hosted.filter(id => id !== ownPerpetual.id);
  const known = [...own, ...brought, ...entry, ownPerpetual.id];
  const isListed = known.includes(chosen) || lists.some(list => idsOf(list).includes(chosen));
  const option = (id: string, name: string): TemplateResult =>
    html`<option value=${id} .selected=${id === chosen}>${name}</option>`;
  const group = (label: string, ids: readonly string[]): TemplateResult | typeof nothing =>
    ids.length === 0 ? nothing : html`<optgroup label=${label}>${ids.map(id => option(id, symbolOf(id)))}</optgroup>`;
  return html`
    ${isListed ? nothing : option(chosen, chosen)} ${group(words.groups.host, own)}
    ${group(words.groups.pasted, brought)} ${group(titleOf(binanceUsdm[0]!, language, today), entry)}
    ${lists.map(list => group(titleOf(list, language, today), idsOf(list)))}
    ${option(ownPerpetual.id, language.words(en).rules.own)}
  `;
}

const symbolOf = (id: string): string => id.split('/').at(-1)!;

const idsOf = ({venue, symbols}: MarketList): readonly string[] => symbols.map(symbol => `${venue}/${symbol}`);

/** The venue, the day of its rules, and that they may have changed. */
function titleOf(list: Pick<MarketList, 'venue' | 'asOf' | 'stale'>, {tag, words}: Language, today: string): string {
  const {listed, stale, venues} = words(enMarkets);
  const venue = venues[list.venue as keyof typeof venues];
  return fill(isStale(list, today) ? stale : listed, {venue, date: formatDay(list.asOf ?? '', tag)});
}
