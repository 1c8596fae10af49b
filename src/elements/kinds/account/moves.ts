import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {withBeta, type AccountMove, type AccountSide} from '../../../scenario/index.js';
import {enAccount, fill, formatDistance, formatPrice, messageOf, weave, type Language} from '../../../text/index.js';
import {renderMessage} from '../../inputs/field.js';
import {stepOf} from '../../shared/market-words.js';
import {renderRulesMistake} from '../../markets/rules-mistake.js';
import {idOf, type View} from '../../shared/view.js';

const FIELD = 'account.moves';

/** Returns the choice of what moves; each shows its own prices and room, so that the choice is seen before it is made. */
export function renderMoves(view: View): TemplateResult | typeof nothing {
  const {shown, language} = view;
  if (shown?.answer.kind !== 'account') return renderRulesMistake(view);
  const {moves, move} = shown.answer;
  return html`
    <fieldset class="field what">
      <legend class="label">${language.words(enAccount).moves.label}</legend>
      <div class="moves" part="choice">${moves.map(each => renderMove(each, each.id === move.id, language))}</div>
      ${renderMessage(view, FIELD)} ${renderRulesMistake(view)}
      ${move.movement.kind === 'betas' ? renderBetas(view, Object.keys(move.movement.betas)) : nothing}
    </fieldset>
  `;
}

function renderMove(move: AccountMove, isChosen: boolean, language: Language): TemplateResult {
  const {moves: words} = language.words(enAccount);
  const {movement, asset, sides, level} = move;
  const isOnly = movement.kind === 'others-fixed';
  const name = isOnly ? fill(words.only, {asset}) : movement.kind === 'betas' ? words.betas : words.together;
  return html`
    <label>
      <input class="spoken" type="radio" name=${FIELD} value=${move.id} .checked=${live(isChosen)} />
      <span class="phrase"
        >${name} ${isOnly ? nothing : html`<span class="told">${fill(words.told, {asset})}</span>`}</span
      >
      ${level === 'withheld' ? html`<span class="phrase">${words.withheld}</span>` : nothing}
      ${level === 'withheld' ? nothing : sides.map(side => renderSide(side, move, language))}
      ${sides.length === 0 ? html`<span class="phrase">${words.none}</span>` : nothing}
    </label>
  `;
}

function renderSide(
  {direction, price, room}: AccountSide,
  {grid, level}: AccountMove,
  language: Language,
): TemplateResult {
  const {moves: words} = language.words(enAccount);
  const isAbove = level === 'liquidatable' ? direction === 'falling' : direction === 'rising';
  const text = formatPrice(price!, stepOf(grid), language.tag);
  const percent = formatDistance(room!, language.tag);
  return html`
    <span class="side phrase">
      <span>${weave<unknown>(isAbove ? words.above : words.below, {price: html`<b class="number">${text}</b>`})}</span>
      <span class="room">${fill(percent.past ? words.past : words.room, {percent: percent.percent})}</span>
    </span>
  `;
}

/** A beta for each asset; empty is 1. */
function renderBetas(view: View, assets: readonly string[]): TemplateResult {
  const words = view.language.words(enAccount);
  return html`
    <fieldset class="field betas">
      <legend class="label">${words.betas}</legend>
      <div class="row-of-betas">${assets.map(asset => renderBeta(view, asset, fill(words.beta, {asset})))}</div>
      <p class="message hint" id="betas-hint">${words.betasHint}</p>
    </fieldset>
  `;
}

function renderBeta(view: View, asset: string, label: string): TemplateResult {
  const {account} = view.scenario;
  const field = `account.betas.${asset}`;
  const id = idOf(field).replaceAll(/\s/g, '_');
  const error = view.asked?.fields[field];
  const change = (event: Event): void => {
    const {value} = event.target as HTMLInputElement;
    view.change({...view.scenario, account: {...account, betas: withBeta(account.betas, asset, value)}});
  };
  return html`
    <div class="field">
      <div class="label"><label for=${id}>${label}</label></div>
      <div class=${error ? 'box wrong' : 'box'}>
        <input
          id=${id}
          part="input"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          placeholder="1"
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${error ? `${id}-message` : 'betas-hint'}
          .value=${live(account.betas.find(each => each.asset === asset)?.beta ?? '')}
          @input=${change}
        />
      </div>
      ${error ? html`<p id="${id}-message" class="message wrong" part="error">${messageOf(error, view.language)}</p>` : nothing}
    </div>
  `;
}
