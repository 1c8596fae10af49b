import {html, nothing, type TemplateResult} from 'lit';
import {decimal, roundToGrid, type Decimal} from '../../../decimal/index.js';
import {positionMarkets, type PositionAnswer} from '../../../scenario/index.js';
import {enInputs, formatAmount, formatLeverage, type Language} from '../../../text/index.js';
import {ownPerpetual} from '../../../venues/index.js';
import {controlIcon} from '../../shared/control-icons.js';
import {digitsOf} from '../../shared/market-words.js';
import {renderOptions, renderSegments, type Option} from '../../inputs/choice.js';
import {renderField, renderMessage, type Step} from '../../inputs/field.js';
import {renderMarket} from '../../inputs/market-choice.js';
import {mostOf} from '../../inputs/level-edges.js';
import {renderSlider} from '../../inputs/slider.js';
import type {View} from '../../shared/view.js';
import type {Fields, Form} from '../kind.js';
import {renderLiquidation, renderMark, renderStop} from './price-fields.js';
import {givenOf, unknownAt} from './unknown-field.js';
import {positionSummary, positionTerms} from './position-terms.js';

const ONE = decimal('1');
const HUNDREDTHS = {kind: 'tick', step: decimal('0.01')} as const;

const sides = ({words}: Language): Option[] => Object.entries(words(enInputs).labels.sides);

/**
 * Returns the fields of a perpetual position.
 *
 * @param rules - the fields of the reader's own rules, below the market.
 */
export function renderPosition(
  view: View,
  form: Form,
  rules: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const {base, quote, settle} = unitsOf(view);
  const {labels} = view.language.words(enInputs);
  const price: Step = {kind: 'price', hasSteppers: true};
  return html`
    <div class="wide rest">${renderMarket(view, 'position.market', labels.market)}</div>
    <div class="rules rest">${rules}</div>
    <div class="rest">
      ${renderSegments(view, {field: 'position.side', label: labels.side, options: sides(view.language)})}
    </div>
    ${renderField(view, {
      field: 'position.size',
      label: labels.size,
      suffix: renderUnits(view, base, quote),
      step: {kind: 'amount', hasSteppers: true},
      ...unknownAt(view, 'size'),
    })}
    ${renderLeverage(view, form)} ${renderMargin(view, settle)}
    ${renderField(view, {
      field: 'position.entry',
      label: labels.entry,
      suffix: quote,
      step: price,
      ...unknownAt(view, 'entry'),
    })}
    ${renderMark(view, quote)} ${renderStop(view, quote)} ${renderLiquidation(view, form, quote)}
    ${view.asked?.fields['position.solveFor'] ? renderSolveFor(view) : nothing}
  `;
}

/** Another word than those that can be solved for has no field of its own. */
const renderSolveFor = (view: View): TemplateResult =>
  html`<div class="group wide">${renderMessage(view, 'position.solveFor')}</div>`;

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
  return html`${renderOptions(view, shape, false)} ${controlIcon('down')}`;
}

/** The answer on screen when it is of the fields as they stand. */
const current = ({asked}: View): PositionAnswer | null =>
  asked?.shown?.answer.kind === 'position' ? asked.shown.answer : null;

/** The last answer there was: the slider stays while a field is wrong. */
const latest = ({shown}: View): PositionAnswer | null => (shown?.answer.kind === 'position' ? shown.answer : null);

function renderLeverage(view: View, {width}: Form): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const [answer, last] = [current(view), latest(view)];
  const value: Decimal | undefined = answer ? roundToGrid(answer.leverage, HUNDREDTHS, 'up') : undefined;
  const most = last ? {most: mostOf(last)} : {};
  const step: Step = {kind: 'leverage', hasSteppers: true, value, least: ONE, ...most};
  const below = last ? renderSlider(view, last, width) : undefined;
  const shape = {field: 'position.leverage', label: labels.leverage, suffix: '×', step, below};
  if (givenOf(view) === 'leverage') return renderField(view, {...shape, ...unknownAt(view, 'leverage')});
  const solved = answer ? formatLeverage(answer.leverage, view.language.tag).replace('×', '') : '';
  return renderField(view, {...shape, solved, from: labels.fromMargin, unknown: 'leverage'});
}

function renderMargin(view: View, settle: string): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const step: Step = {kind: 'amount'};
  // what is tied to the unknown stands beside it
  const isMore = view.scenario.position.solveFor === 'liquidation';
  const shape = {field: 'position.margin', label: labels.margin, suffix: settle, step, isMore};
  if (givenOf(view) === 'margin') return renderField(view, {...shape, ...unknownAt(view, 'margin')});
  const answer = current(view);
  const solved = answer ? formatAmount(answer.position.margin, digitsOf(answer.market), 'down', view.language.tag) : '';
  return renderField(view, {...shape, solved, from: labels.fromLeverage, unknown: 'margin'});
}

/** The fields of a position in a published market. */
export const positionFields: Fields = {
  render: (view, form) => renderPosition(view, form),
  terms: (answer, language) => (answer.kind === 'position' ? positionTerms(answer, language) : []),
  summary: (answer, language) => (answer.kind === 'position' ? positionSummary(answer, language) : []),
};
