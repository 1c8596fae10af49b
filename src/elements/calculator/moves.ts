import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {decimal} from '../../decimal/index.js';
import type {Move} from '../../scenario/index.js';
import {en, fill, formatDistance, formatPrice} from '../../text/index.js';
import {renderMessage} from './field.js';
import type {View} from './view.js';

const FIELD = 'loan.moving';
const CENT = decimal('0.01');

/** Returns the choice of the asset that moves; each shows its own price, so that the choice is seen before it is made. */
export function renderMoves(view: View): TemplateResult | typeof nothing {
  const {shown, locale} = view;
  if (view.scenario.kind !== 'loan' || shown?.kind !== 'loan') return nothing;
  const chosen = view.scenario.loan.moving || shown.move.asset;
  return html`
    <fieldset class="field what">
      <legend class="label">${en.labels.moving}</legend>
      <div class="moves" part="choice">${shown.moves.map(move => renderMove(move, move.asset === chosen, locale))}</div>
      ${renderMessage(view, FIELD)}
    </fieldset>
  `;
}

function renderMove({asset, price, room}: Move, isChosen: boolean, locale: string): TemplateResult {
  return html`
    <label>
      <input class="spoken" type="radio" name=${FIELD} value=${asset} .checked=${live(isChosen)} />
      <span>${fill(en.labels.only, {asset})}</span>
      <b class="number">${price ? formatPrice(price, CENT, locale) : en.words.none}</b>
      <span
        >${price && room ? fill(en.facts.past, {percent: formatDistance(room, locale).percent}) : en.facts.noRoom}</span
      >
    </label>
  `;
}
