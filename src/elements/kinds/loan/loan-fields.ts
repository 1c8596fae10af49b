import {css, html, nothing, type TemplateResult} from 'lit';
import {addRow, LTV_FIELD, removeRow, solveDebt, type CollateralText} from '../../../scenario/index.js';
import {enLoan, fill, formatAmount, formatDay, formatNumber} from '../../../text/index.js';
import {multiplyRatios, ratio as asRatio, roundRatio} from '../../../decimal/index.js';
import {loanMarkets, termsOf, usualLoanMarket, type LoanMarket} from '../../../venues/index.js';
import {controlIcon} from '../../shared/control-icons.js';
import {renderField, renderMessage} from '../../inputs/field.js';
import {rows} from '../../inputs/rows.styles.js';
import {idOf, type View} from '../../shared/view.js';
import type {Fields, Form} from '../kind.js';
import {renderBands, renderCorrelations, renderMarket, renderMore} from './loan-market-fields.js';
import {loanFieldStyles} from './loan-fields.styles.js';
import {loanSummary, loanTerms} from './loan-terms.js';

const COLLATERALS = 'loan.collaterals';
const DEBTS = 'loan.debts';
const HUNDRED = asRatio('100');
/** Digits of a threshold that is a reciprocal. */
const FIGURES = 6;
/** The id of the list of assets with published thresholds. */
const ASSETS = 'assets';

const isBands = ({rules}: LoanMarket): boolean => rules.way.kind === 'bands';

/** Returns the market of a loan and its rows: what is supplied, what is borrowed, how it moves together. */
export function renderLoan(view: View, form: Form): TemplateResult {
  const {collaterals, debts} = view.scenario.loan;
  const {labels} = view.language.words(enLoan);
  const market = marketOf(view);
  return html`
    <datalist id=${ASSETS}>
      ${market.terms.map(({asset}) => (asset ? html`<option value=${asset}></option>` : nothing))}
    </datalist>
    ${renderMarket(view, market)}
    ${renderRows(
      view,
      COLLATERALS,
      labels.collaterals,
      labels.addCollateral,
      collaterals.map((row, index) => renderCollateral(view, row, index, market)),
    )}
    ${renderRows(
      view,
      DEBTS,
      labels.debts,
      labels.addDebt,
      debts.map((_, index) => renderDebt(view, index, market)),
    )}
    ${debts.length > 0 ? renderRatio(view, form) : nothing}
    ${isBands(market) ? renderBands(view) : renderCorrelations(view)}
  `;
}

/** The market the fields are for: one that is not known is told of at its field. */
const marketOf = ({scenario}: View): LoanMarket =>
  loanMarkets.find(({id}) => id === scenario.loan.market) ?? usualLoanMarket;

function renderRows(
  view: View,
  list: string,
  label: string,
  add: string,
  rows: readonly TemplateResult[],
): TemplateResult {
  const isWrong = view.asked?.fields[list] !== undefined;
  const addOne = () => view.change(addRow(view.scenario, list), `${list}.${rows.length}.asset`);
  return html`
    <fieldset class="group wide" aria-describedby=${isWrong ? `${idOf(list)}-message` : nothing}>
      <legend class="spoken">${label}</legend>
      <div class="title">
        <span aria-hidden="true">${label}</span>
        <button type="button" class="link" id="${idOf(list)}-add" @click=${addOne}>${add}</button>
      </div>
      ${rows} ${renderMessage(view, list)}
    </fieldset>
  `;
}

function renderCollateral(view: View, row: CollateralText, index: number, market: LoanMarket): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const field = `${COLLATERALS}.${index}`;
  return html`
    <div class="row collaterals">
      ${renderAsset(view, COLLATERALS, index, row.asset)}
      ${renderField(view, {field: `${field}.quantity`, label: labels.quantity, suffix: row.asset.trim()})}
      ${renderField(view, {field: `${field}.price`, label: labels.price, suffix: market.baseCurrency})}
      ${isBands(market) ? nothing : renderThreshold(view, row, `${field}.threshold`, market)}
      ${isBands(market) ? nothing : renderMore(view, field, ['limit', 'volatility', 'beta'])}
    </div>
  `;
}

/** An empty threshold is the published one, which stands below the box with its date. */
function renderThreshold(view: View, row: CollateralText, field: string, market: LoanMarket): TemplateResult {
  const {labels, published: publishedOn} = view.language.words(enLoan);
  const published = termsOf(market, row.asset.trim());
  const shape = {field, label: labels.threshold, suffix: '%'};
  if (!published || row.threshold.trim() !== '') return renderField(view, shape);
  const inMode = market.modes.find(
    ({id, collaterals}) => String(id) === view.scenario.loan.mode && collaterals.includes(row.asset.trim()),
  );
  const percent = multiplyRatios(asRatio((inMode ?? published).threshold), HUNDRED);
  const placeholder = formatNumber(roundRatio(percent, FIGURES, 'down'), view.language.tag);
  const hint = published.asOf && fill(publishedOn, {date: formatDay(published.asOf, view.language.tag)});
  return renderField(view, {...shape, ...(hint && {hint}), placeholder});
}

function renderDebt(view: View, index: number, market: LoanMarket): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const field = `${DEBTS}.${index}`;
  const asset = view.scenario.loan.debts[index]?.asset.trim() ?? '';
  return html`
    <div class="row debts">
      ${renderAsset(view, DEBTS, index, asset)}
      ${renderField(view, {field: `${field}.quantity`, label: labels.quantity, suffix: asset})}
      ${renderField(view, {field: `${field}.price`, label: labels.price, suffix: market.baseCurrency})}
      ${isBands(market) ? nothing : renderMore(view, field, ['volatility', 'beta'])}
    </div>
  `;
}

function renderAsset(view: View, list: string, index: number, asset: string): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const remove = () => view.change(removeRow(view.scenario, list, index), `${list}-add`);
  const name = asset.trim();
  const label = name ? fill(labels.remove, {asset: name}) : fill(labels.removeRow, {number: String(index + 1)});
  return html`
    <div class="first">
      ${renderField(view, {field: `${list}.${index}.asset`, label: labels.asset, names: ASSETS})}
      <button type="button" class="remove" aria-label=${label} @click=${remove}>${controlIcon('minus')}</button>
    </div>
  `;
}

/** The loan to value; one that is typed is solved back for the first debt. */
function renderRatio(view: View, {solver}: Form): TemplateResult {
  const {labels, unsolvable} = view.language.words(enLoan);
  const {tag} = view.language;
  const answer = view.asked?.shown?.answer;
  const ratio = answer?.kind === 'loan' ? answer.loanToValue : null;
  return renderField(view, {
    field: LTV_FIELD,
    label: labels.loanToValue,
    suffix: '%',
    from: fill(labels.typeToSolve, {asset: view.scenario.loan.debts[0]?.asset.trim() ?? ''}),
    solved: ratio ? formatAmount(multiplyRatios(ratio, HUNDRED), 1, 'up', tag) : '',
    solver: {
      solver,
      refusals: unsolvable,
      solve: (scenario, text) => solveDebt(scenario, text, tag),
    },
  });
}

/** The fields of a loan. */
export const loanFields: Fields = {
  render: renderLoan,
  terms: (answer, language) => (answer.kind === 'loan' ? loanTerms(answer, language) : []),
  summary: (answer, language) => (answer.kind === 'loan' ? loanSummary(answer, language) : []),
  styles: css`
    ${rows}${loanFieldStyles}
  `,
};
