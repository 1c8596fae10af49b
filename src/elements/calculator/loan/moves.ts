import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Move} from '../../../scenario/index.js';
import {en, enLoan, fill, formatDistance, formatPrice} from '../../../text/index.js';
import {CENT} from '../../shared/market-words.js';
import {renderMessage} from '../field.js';
import type {View} from '../view.js';

const FIELD = 'loan.moving';

/** Returns the choice of the asset that moves; each shows its own price, so that the choice is seen before it is made. */
export function renderMoves(view: View): TemplateResult | typeof nothing {
  const {shown, locale} = view;
  if (shown?.answer.kind !== 'loan') return nothing;
  const {moves, move} = shown.answer;
  const chosen = view.scenario.loan.moving || move.asset;
  return html`
    <fieldset class="field what">
      <legend class="label">${enLoan.labels.moving}</legend>
      <div class="moves" part="choice">${moves.map(each => renderMove(each, each.asset === chosen, locale))}</div>
      ${renderMessage(view, FIELD)}
    </fieldset>
  `;
}

function renderMove({asset, price, room}: Move, isChosen: boolean, locale: string): TemplateResult {
  return html`
    <label>
      <input class="spoken" type="radio" name=${FIELD} value=${asset} .checked=${live(isChosen)} />
      <span class="phrase">${fill(enLoan.labels.only, {asset})}</span>
      <b class="number">${price ? formatPrice(price, CENT, locale) : en.words.none}</b>
      <span class="phrase"
        >${price && room ? fill(en.facts.past, {percent: formatDistance(room, locale).percent}) : enLoan.labels.noPrice}</span
      >
    </label>
  `;
}
