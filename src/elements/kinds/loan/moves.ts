import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Move} from '../../../scenario/index.js';
import {en, enLoan, fill, formatDistance, formatPrice, type Language} from '../../../text/index.js';
import {CENT} from '../../shared/market-words.js';
import {renderMessage} from '../../inputs/field.js';
import type {View} from '../../shared/view.js';

const FIELD = 'loan.moving';

/** Returns the choice of the asset that moves; each shows its own price, so that the choice is seen before it is made. */
export function renderMoves(view: View): TemplateResult | typeof nothing {
  const {shown, language} = view;
  if (shown?.answer.kind !== 'loan') return nothing;
  const {moves, move} = shown.answer;
  const chosen = view.scenario.loan.moving || move.asset;
  return html`
    <fieldset class="field what">
      <legend class="label">${language.words(enLoan).labels.moving}</legend>
      <div class="moves" part="choice">${moves.map(each => renderMove(each, each.asset === chosen, language))}</div>
      ${renderMessage(view, FIELD)}
    </fieldset>
  `;
}

function renderMove({asset, price, room}: Move, isChosen: boolean, {tag, words}: Language): TemplateResult {
  const {labels} = words(enLoan);
  const page = words(en);
  return html`
    <label>
      <input class="spoken" type="radio" name=${FIELD} value=${asset} .checked=${live(isChosen)} />
      <span class="phrase">${fill(labels.only, {asset})}</span>
      <b class="number">${price ? formatPrice(price, CENT, tag) : page.words.none}</b>
      <span class="phrase"
        >${price && room ? fill(page.facts.past, {percent: formatDistance(room, tag).percent}) : labels.noPrice}</span
      >
    </label>
  `;
}
