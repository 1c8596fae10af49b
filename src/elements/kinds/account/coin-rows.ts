import {html, type TemplateResult} from 'lit';
import {addRow, removeRow} from '../../../scenario/index.js';
import {fill, type enAccountFields, type Words} from '../../../text/index.js';
import {renderField} from '../../inputs/field.js';
import {controlIcon} from '../../shared/control-icons.js';
import {idOf, type View} from '../../shared/view.js';

const COINS = 'account.collaterals';

/** Returns the coins kept as collateral beside the balance. */
export function renderCoins(view: View, words: Words<typeof enAccountFields>): TemplateResult {
  const {collaterals} = view.scenario.account;
  const add = () => view.change(addRow(view.scenario, COINS), `${COINS}.${collaterals.length}.asset`);
  return html`
    <fieldset class="group wide">
      <legend class="spoken">${words.coins}</legend>
      <div class="title">
        <span aria-hidden="true">${words.coins}</span>
        <button type="button" class="link" id="${idOf(COINS)}-add" @click=${add}>${words.addCoin}</button>
      </div>
      ${collaterals.map((_, index) => renderCoin(view, words, index))}
    </fieldset>
  `;
}

function renderCoin(view: View, words: Words<typeof enAccountFields>, index: number): TemplateResult {
  const field = `${COINS}.${index}`;
  const {asset} = view.scenario.account.collaterals[index]!;
  const isHeld = view.shown?.answer.kind === 'account' && isPosition(view, asset.trim());
  const remove = () => view.change(removeRow(view.scenario, COINS, index), `${COINS}-add`);
  const label = fill(words.removeCoin, {number: String(index + 1)});
  return html`
    <div class="row collaterals">
      <div class="first">
        ${renderField(view, {field: `${field}.asset`, label: words.asset, names: ''})}
        <button type="button" class="remove" aria-label=${label} @click=${remove}>${controlIcon('minus')}</button>
      </div>
      ${renderField(view, {field: `${field}.quantity`, label: words.quantity, suffix: asset.trim()})}
      ${renderField(view, {field: `${field}.price`, label: words.price, ...(isHeld ? {placeholder: words.samePrice} : {})})}
      ${renderField(view, {field: `${field}.weight`, label: words.weight, suffix: '%', placeholder: '100'})}
    </div>
  `;
}

/** The coin is one a position is in: its price is that position's mark. */
function isPosition({shown}: View, asset: string): boolean {
  return shown?.answer.kind === 'account' && shown.answer.account.positions.some(each => each.asset === asset);
}
