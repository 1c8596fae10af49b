import {html, nothing, type TemplateResult} from 'lit';
import {positionMarkets, type PositionAnswer} from '../../../scenario/index.js';
import {enInputs, formatAmount, formatLeverage, type Language} from '../../../text/index.js';
import {ownPerpetual} from '../../../venues/index.js';
import {icon} from '../../shared/icons.js';
import {digitsOf} from '../../shared/market-words.js';
import {renderOptions, renderSegments, type Option} from '../../inputs/choice.js';
import {renderField} from '../../inputs/field.js';
import {renderMarket} from '../../inputs/market-choice.js';
import type {View} from '../../shared/view.js';
import type {Fields} from '../kind.js';
import {positionTerms} from './position-terms.js';

const sides = ({words}: Language): Option[] => Object.entries(words(enInputs).labels.sides);

/**
 * Returns the fields of a perpetual position.
 *
 * @param rules - the fields of the reader's own rules, below the market.
 */
export function renderPosition(view: View, rules: TemplateResult | typeof nothing = nothing): TemplateResult {
  const {base, quote, settle} = unitsOf(view);
  const {labels} = view.language.words(enInputs);
  return html`
    <div class="wide">${renderMarket(view, 'position.market', labels.market)}</div>
    ${rules}
    <div class="broad">
      ${renderSegments(view, {field: 'position.side', label: labels.side, options: sides(view.language)})}
    </div>
    <div class="broad">
      ${renderField(view, {field: 'position.size', label: labels.size, suffix: renderUnits(view, base, quote)})}
    </div>
    ${renderLeverage(view)} ${renderMargin(view, settle)}
    ${renderField(view, {field: 'position.entry', label: labels.entry, suffix: quote})}
    ${renderField(view, {field: 'position.mark', label: labels.mark, suffix: quote, from: labels.optional})}
  `;
}

/** Coin, currency and what profit is paid in, of the market chosen. */
function unitsOf(view: View) {
  const {market: id, own} = view.scenario.position;
  const market = view.book?.find(id) ?? positionMarkets.find(each => each.id === id) ?? ownPerpetual;
  if (market !== ownPerpetual) return market;
  const base = own.base.trim() || ownPerpetual.base;
  const quote = own.quote.trim() || ownPerpetual.quote;
  return {base, quote, settle: own.contract === 'inverse' ? base : quote};
}

function renderUnits(view: View, base: string, quote: string): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const options: Option[] = [
    ['base', base],
    ['quote', quote],
  ];
  if (view.scenario.position.market === ownPerpetual.id) options.push(['contracts', labels.contracts]);
  const shape = {field: 'position.sizeUnit', label: labels.sizeUnit, options};
  return html`${renderOptions(view, shape, false)} ${icon('down')}`;
}

/** The answer on screen when it is of the fields as they stand. */
const current = ({asked}: View): PositionAnswer | null =>
  asked?.shown?.answer.kind === 'position' ? asked.shown.answer : null;

function renderLeverage(view: View): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const shape = {field: 'position.leverage', label: labels.leverage, suffix: '×'};
  if (view.scenario.position.given === 'leverage') return renderField(view, shape);
  const answer = current(view);
  const solved = answer ? formatLeverage(answer.leverage, view.language.tag).replace('×', '') : '';
  return renderField(view, {...shape, solved, from: labels.fromMargin});
}

function renderMargin(view: View, settle: string): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const shape = {field: 'position.margin', label: labels.margin, suffix: settle};
  if (view.scenario.position.given === 'margin') return renderField(view, shape);
  const answer = current(view);
  const solved = answer ? formatAmount(answer.position.margin, digitsOf(answer.market), 'down', view.language.tag) : '';
  return renderField(view, {...shape, solved, from: labels.fromLeverage});
}

/** The fields of a position in a published market. */
export const positionFields: Fields = {
  render: view => renderPosition(view),
  terms: (answer, language) => (answer.kind === 'position' ? positionTerms(answer, language) : []),
};
