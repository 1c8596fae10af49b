import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {
  addRatios,
  divideRatios,
  formatDecimal,
  ratio,
  ratioSign,
  roundRatio,
  type Ratio,
} from '../../../decimal/index.js';
import type {Move} from '../../../scenario/index.js';
import {
  en,
  enLoan,
  fill,
  formatDistance,
  formatMove,
  formatNumber,
  formatPrice,
  type Language,
} from '../../../text/index.js';
import {CENT} from '../../shared/market-words.js';
import {renderMessage} from '../../inputs/field.js';
import type {View} from '../../shared/view.js';
import {deviationsText} from './loan-words.js';

const FIELD = 'loan.moving';
/** More betas than this are read in the rows. */
const MOST_BETAS = 4;

/** Returns the choice of what moves; each shows its own price, so that the choice is seen before it is made. */
export function renderMoves(view: View): TemplateResult | typeof nothing {
  const {shown, language} = view;
  if (shown?.answer.kind !== 'loan' || shown.answer.soft) return nothing;
  const {moves, move} = shown.answer;
  const chosen = view.scenario.loan.moving || move.id;
  const all = moves.some(({id}) => id === move.id) ? moves : [...moves, move];
  return html`
    <fieldset class="field what">
      <legend class="label">${language.words(enLoan).labels.moving}</legend>
      <div class="moves">${all.map(each => renderMove(each, each.id === chosen, language))}</div>
      ${renderBetas(move, language)} ${renderMessage(view, FIELD)}
    </fieldset>
  `;
}

function renderMove(move: Move, isChosen: boolean, language: Language): TemplateResult {
  const {labels} = language.words(enLoan);
  const {asset, price, kind} = move;
  return html`
    <label>
      <input class="spoken" type="radio" name=${FIELD} value=${move.id} .checked=${live(isChosen)} />
      <span class="phrase">${fill(labels.moves[kind], {asset})}</span>
      <b class="number"
        >${kind !== 'only' && price ? html`<span class="of">${asset}</span> ` : nothing}${
          price ? formatPrice(price, CENT, language.tag) : move.needs ? nothing : language.words(en).words.none
        }</b
      >
      <span class="phrase">${roomOf(move, language)}</span>
      ${move.others.map(
        other =>
          html`<span class="phrase"
            >${otherOf(other.asset, formatPrice(other.price, CENT, language.tag), language)}</span
          >`,
      )}
    </label>
  `;
}

const otherOf = (asset: string, price: string, {words}: Language): string =>
  fill(words(enLoan).facts.other, {asset, price});

/** The signed move, which is the room there is, and how likely: what each asks of the market. */
function roomOf({price, room, needs, now, deviations}: Move, language: Language): string {
  const {labels} = language.words(enLoan);
  if (needs) return needs === 'betas' ? labels.needsBetas : labels.needsVolatilities;
  if (!price || !room) return labels.noPrice;
  // past it, the move would be back to health
  if (ratioSign(room) < 0) {
    return fill(language.words(en).facts.past, {percent: formatDistance(room, language.tag).percent});
  }
  const moved = formatMove(addRatios(divideRatios(ratio(price), ratio(now)), ratio('-1')), language.tag);
  return deviations === null ? moved : `${moved} · ${deviationsText(deviations, language)} σ`;
}

/** What follows what, and how closely: never assumed in silence. */
function renderBetas({kind, asset, betas}: Move, {tag, words}: Language): TemplateResult | typeof nothing {
  if (kind !== 'with') return nothing;
  const {follows} = words(enLoan).labels;
  const told = Object.entries(betas)
    .filter(([name]) => name !== asset)
    .slice(0, MOST_BETAS)
    .map(([name, beta]) => fill(follows, {asset: name, driver: asset, beta: betaText(beta, tag)}));
  return html`<p class="message hint"><span>${told.join(' · ')}</span></p>`;
}

function betaText(beta: Ratio, tag: string): string {
  const rounded = roundRatio(beta, 3, 'down');
  return formatDecimal(rounded) === '0' ? '0' : formatNumber(rounded, tag, {least: 2, most: 6});
}
