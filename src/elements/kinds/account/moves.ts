import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {decimal, ratio} from '../../../decimal/index.js';
import {
  MIX,
  withBeta,
  type AccountMove,
  type AccountSide,
  type MarketFinder,
  type MixMove,
  type RayMove,
  type Scenario,
} from '../../../scenario/index.js';
import {
  enAccount,
  fill,
  formatAmount,
  formatDistance,
  formatNumber,
  formatPrice,
  weave,
  type Language,
} from '../../../text/index.js';
import {ownPerpetual} from '../../../venues/index.js';
import {renderMessage} from '../../inputs/field.js';
import {stepOf} from '../../shared/market-words.js';
import {renderRulesMistake} from '../../markets/rules-mistake.js';
import type {View} from '../../shared/view.js';
import {isFar, priceAndMove} from './account-words.js';
import {renderAssumption} from './assumption-field.js';
import type {MixChunk} from './mix.js';

const FIELD = 'account.moves';

/** Returns the choice of what moves; each shows its own prices and room, so that the choice is seen before it is made. */
export function renderMoves(
  view: View,
  mix: MixChunk | undefined,
  find: MarketFinder,
): TemplateResult | typeof nothing {
  const {shown, language, scenario} = view;
  const isMix = scenario.account.moves.trim() === MIX;
  const answer = shown?.answer.kind === 'account' ? shown.answer : null;
  if (!answer && !isMix) return renderRulesMistake(view);
  const chosen = isMix ? MIX : answer?.move.id;
  const moves = answer?.moves ?? [];
  const betas = answer?.move.movement.kind === 'betas' ? Object.keys(answer.move.movement.betas) : null;
  return html`
    <fieldset class="field what">
      <legend class="label">${language.words(enAccount).moves.label}</legend>
      <div class="moves">${moves.map(each => renderMove(each, each.id === chosen, language))}</div>
      ${renderMessage(view, FIELD)} ${renderRulesMistake(view)} ${betas && !isMix ? renderBetas(view, betas) : nothing}
      ${isMix && mix ? mix.renderMixFields(view, assetsHeld(scenario, find), mix) : nothing}
    </fieldset>
  `;
}

/** The assets of the rows that count, as far as they are known: the answer may not be there yet. */
function assetsHeld({account, position}: Scenario, find: MarketFinder): string[] {
  const rows = account.positions.filter(({enabled}) => enabled !== 'off');
  const held = rows.map(({market}) => (market === ownPerpetual.id ? position.own.base.trim() : find(market)?.base));
  const coins = account.collaterals.map(({asset}) => asset.trim());
  return [...new Set([...held, ...coins])].filter((asset): asset is string => Boolean(asset));
}

function renderMove(move: AccountMove, isChosen: boolean, language: Language): TemplateResult {
  if (move.answer === null) return renderMix(move, isChosen, language);
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
      ${sides.length === 0 && level !== 'withheld' ? html`<span class="phrase">${farOrNone(move, language)}</span>` : nothing}
    </label>
  `;
}

const farOrNone = ({answer: {falling, rising}}: RayMove, {words}: Language): string => {
  const {far, none} = words(enAccount).moves;
  return isFar(falling) || isFar(rising) ? far : none;
};

/** The likeliest mix: how far, and where every price that moves is then. */
function renderMix({id, prices, level, nearest, outlook, needs}: MixMove, isChosen: boolean, language: Language) {
  const {moves: words} = language.words(enAccount);
  const {tag} = language;
  const far =
    nearest?.kind === 'at' && outlook
      ? fill(words.deviations, {
          sigmas: formatAmount(ratio(decimal(nearest.distance)), 1, 'down', tag),
          days: formatNumber(outlook.horizonDays, tag),
        })
      : null;
  const told = needs ? words[needs] : level === 'withheld' ? words.withheld : words.none;
  return html`
    <label>
      <input class="spoken" type="radio" name=${FIELD} value=${id} .checked=${live(isChosen)} />
      <span class="phrase">${words.mix}</span>
      ${prices.map(price => {
        const {printed, move} = priceAndMove(price, language);
        return html`
          <span class="side phrase">
            <span>${price.asset} <b class="number">${printed}</b></span>
            <bdi class="room number">${move}</bdi>
          </span>
        `;
      })}
      <span class="phrase">${far ?? (prices.length > 0 || level === 'liquidatable' ? nothing : told)}</span>
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
  return renderAssumption(view, {
    field: `account.betas.${asset}`,
    label,
    value: account.betas.find(each => each.asset === asset)?.beta ?? '',
    placeholder: '1',
    hint: 'betas-hint',
    change: beta =>
      view.change({...view.scenario, account: {...account, betas: withBeta(account.betas, asset, {beta})}}),
  });
}
