import {html, type TemplateResult} from 'lit';
import {positionMarkets, textAt} from '../../scenario/index.js';
import {marketName} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {renderSelect} from './choice.js';

/** Returns the choice of a market: the first few at once, every other as soon as the list is reached. */
export function renderMarket(view: View, field: string, label: string): TemplateResult {
  const {book, bringBook, language} = view;
  const options = positionMarkets.map(market => [market.id, marketName(market, language)] as const);
  const inside = book?.renderOptions(view, textAt(view.scenario, field));
  return html`
    <div @pointerenter=${bringBook} @focusin=${bringBook}>${renderSelect(view, {field, label, options, inside})}</div>
  `;
}
