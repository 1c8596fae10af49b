import {html, nothing, type TemplateResult} from 'lit';
import {addRow, loadPossible, removeRow, textAt} from '../../../scenario/index.js';
import {en, enLoan, fill} from '../../../text/index.js';
import {loanMarkets, ownLoan, type LoanMarket} from '../../../venues/index.js';
import {renderSelect, type Option} from '../../inputs/choice.js';
import {renderField, renderMessage} from '../../inputs/field.js';
import {controlIcon} from '../../shared/control-icons.js';
import {idOf, type View} from '../../shared/view.js';

const CORRELATIONS = 'loan.correlations';

/** Returns the market a loan stands in, and its efficiency mode where the market has any. */
export function renderMarket(view: View, {modes}: LoanMarket): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const {own} = view.language.words(en).rules;
  const options = loanMarkets.map(({id, name}): Option => [id, id === ownLoan.id ? own : name]);
  const modeOptions = modes.map(({id, name}): Option => [String(id), name]);
  const isChosen = textAt(view.scenario, 'loan.mode') !== '';
  return html`
    <div class="wide">${renderSelect(view, {field: 'loan.market', label: labels.market, options})}</div>
    ${
      modes.length > 0 || isChosen
        ? html`<div class="wide">
            ${renderSelect(view, {field: 'loan.mode', label: labels.mode, options: [['', labels.noMode], ...modeOptions]})}
          </div>`
        : nothing
    }
  `;
}

/** What may be left empty. */
type Rare = 'limit' | 'volatility' | 'beta';

/** Returns the rare cells of a row behind a word; open once one of them is written or wrong. */
export function renderMore(view: View, row: string, names: readonly Rare[]): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const cells = names.map(name => `${row}.${name}`);
  const isUsed = cells.some(
    field => textAt(view.scenario, field).trim() !== '' || view.asked?.fields[field] !== undefined,
  );
  const label = names.includes('limit') ? labels.more : labels.moreOfDebt;
  return html`
    <details class="rare" ?open=${isUsed}>
      <summary>${label}</summary>
      <div class="cells">
        ${names.map((name, at) =>
          renderField(view, {field: cells[at]!, label: labels[name], ...(name === 'beta' ? {} : {suffix: '%'})}),
        )}
      </div>
    </details>
  `;
}

/** Returns the pairs of assets that do not move independently; nothing until there are two assets. */
export function renderCorrelations(view: View): TemplateResult | typeof nothing {
  const {collaterals, debts, correlations} = view.scenario.loan;
  const assets = new Set([...collaterals, ...debts].map(({asset}) => asset.trim()).filter(Boolean));
  const isAsked = [...collaterals, ...debts].filter(({volatility}) => volatility.trim() !== '').length > 1;
  if (correlations.length === 0 && (assets.size < 2 || !isAsked)) return nothing;
  const {labels} = view.language.words(enLoan);
  const addOne = () => view.change(addRow(view.scenario, CORRELATIONS), `${CORRELATIONS}.${correlations.length}.first`);
  return html`
    <fieldset class="group wide">
      <legend class="spoken">${labels.correlations}</legend>
      <div class="title">
        <span aria-hidden="true">${labels.correlations}</span>
        <button type="button" class="link" id="${idOf(CORRELATIONS)}-add" @click=${addOne}>
          ${labels.addCorrelation}
        </button>
      </div>
      ${correlations.map((_, index) => renderPair(view, index, [...assets]))} ${renderMessage(view, CORRELATIONS)}
      ${renderContradiction(view)}
    </fieldset>
  `;
}

/** What offers possible correlations; few readers ever need it, so that it is brought for the first. */
let offer: ((view: View) => TemplateResult) | undefined;

/** Returns the nearest possible correlations as an offer where those that are written contradict each other. */
function renderContradiction(view: View): TemplateResult | typeof nothing {
  if (view.asked?.fields[CORRELATIONS]?.code !== 'not-positive-definite') return nothing;
  if (offer) return offer(view);
  bringOffer().then(view.redraw, () => undefined); // asked for again with the next answer
  return nothing;
}

async function bringOffer(): Promise<void> {
  const [{renderNearest}, {possibleCorrelations}] = await Promise.all([import('./contradiction.js'), loadPossible()]);
  offer = view => renderNearest(view, possibleCorrelations);
}

function renderPair(view: View, index: number, assets: readonly string[]): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const field = `${CORRELATIONS}.${index}`;
  const options = assets.map((asset): Option => [asset, asset]);
  const remove = () => view.change(removeRow(view.scenario, CORRELATIONS, index), `${CORRELATIONS}-add`);
  const label = fill(labels.removeCorrelation, {number: String(index + 1)});
  return html`
    <div class="pair">
      ${renderSelect(view, {field: `${field}.first`, label: labels.first, options})}
      ${renderSelect(view, {field: `${field}.second`, label: labels.second, options})}
      ${renderField(view, {field: `${field}.value`, label: labels.correlation})}
      <button type="button" class="remove" aria-label=${label} @click=${remove}>${controlIcon('minus')}</button>
    </div>
  `;
}

/** Returns what a market asks that converts collateral in bands. */
export function renderBands(view: View): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const at = (name: string): string => `loan.bands.${name}`;
  return html`
    ${renderField(view, {field: at('count'), label: labels.bands, hint: '4\u201350'})}
    ${renderField(view, {field: at('amplification'), label: labels.amplification})}
    ${renderField(view, {field: at('loanDiscount'), label: labels.loanDiscount, suffix: '%'})}
    ${renderField(view, {field: at('liquidationDiscount'), label: labels.liquidationDiscount, suffix: '%'})}
    ${renderField(view, {field: at('basePrice'), label: labels.basePrice, suffix: 'USD', hint: labels.basePriceHint})}
  `;
}
