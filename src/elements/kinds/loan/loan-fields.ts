import {html, nothing, type TemplateResult} from 'lit';
import {addRow, loanAssets, LTV_FIELD, removeRow, solveDebt, type CollateralText} from '../../../scenario/index.js';
import {enLoan, fill, formatAmount, formatDay, formatNumber} from '../../../text/index.js';
import {decimal, multiply, multiplyRatios, ratio as asRatio} from '../../../decimal/index.js';
import {aaveV3Ethereum} from '../../../venues/index.js';
import {controlIcon} from '../../shared/control-icons.js';
import {renderField, renderMessage} from '../../inputs/field.js';
import {rows} from '../../inputs/rows.styles.js';
import {idOf, type View} from '../../shared/view.js';
import type {Fields, Form} from '../kind.js';
import {loanSummary, loanTerms} from './loan-terms.js';

const COLLATERALS = 'loan.collaterals';
const DEBTS = 'loan.debts';
const HUNDRED = decimal('100');
const PERCENT = asRatio(HUNDRED);
/** The id of the list of assets with published thresholds. */
const ASSETS = 'assets';

/** Returns the rows of a loan: what is supplied, what is borrowed. */
export function renderLoan(view: View, form: Form): TemplateResult {
  const {collaterals, debts} = view.scenario.loan;
  const {labels} = view.language.words(enLoan);
  return html`
    <datalist id=${ASSETS}>${loanAssets.map(({asset}) => html`<option value=${asset}></option>`)}</datalist>
    ${renderRows(
      view,
      COLLATERALS,
      labels.collaterals,
      labels.addCollateral,
      collaterals.map((row, index) => renderCollateral(view, row, index)),
    )}
    ${renderRows(
      view,
      DEBTS,
      labels.debts,
      labels.addDebt,
      debts.map((_, index) => renderDebt(view, index)),
    )}
    ${debts.length > 0 ? renderRatio(view, form) : nothing}
  `;
}

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

function renderCollateral(view: View, row: CollateralText, index: number): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const field = `${COLLATERALS}.${index}`;
  return html`
    <div class="row collaterals" part="row">
      ${renderAsset(view, COLLATERALS, index, row.asset)}
      ${renderField(view, {field: `${field}.quantity`, label: labels.quantity, suffix: row.asset.trim()})}
      ${renderField(view, {field: `${field}.price`, label: labels.price, suffix: aaveV3Ethereum.baseCurrency})}
      ${renderThreshold(view, row, `${field}.threshold`)}
    </div>
  `;
}

/** An empty threshold is the published one, which stands below the box with its date. */
function renderThreshold(view: View, row: CollateralText, field: string): TemplateResult {
  const {labels, published: publishedOn} = view.language.words(enLoan);
  const published = loanAssets.find(({asset}) => asset === row.asset.trim());
  const shape = {field, label: labels.threshold, suffix: '%'};
  if (!published || row.threshold.trim() !== '') return renderField(view, shape);
  const placeholder = formatNumber(multiply(published.threshold, HUNDRED), view.language.tag);
  const hint = fill(publishedOn, {date: formatDay(published.asOf ?? '', view.language.tag)});
  return renderField(view, {...shape, hint, placeholder});
}

function renderDebt(view: View, index: number): TemplateResult {
  const {labels} = view.language.words(enLoan);
  const field = `${DEBTS}.${index}`;
  const asset = view.scenario.loan.debts[index]?.asset.trim() ?? '';
  return html`
    <div class="row debts" part="row">
      ${renderAsset(view, DEBTS, index, asset)}
      ${renderField(view, {field: `${field}.quantity`, label: labels.quantity, suffix: asset})}
      ${renderField(view, {field: `${field}.price`, label: labels.price, suffix: aaveV3Ethereum.baseCurrency})}
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
    solved: ratio ? formatAmount(multiplyRatios(ratio, PERCENT), 1, 'up', tag) : '',
    solver: {
      solver,
      refusals: unsolvable,
      solve: (scenario, text) => view.kernel && solveDebt(scenario, text, view.kernel, tag),
    },
  });
}

/** The fields of a loan. */
export const loanFields: Fields = {
  render: renderLoan,
  terms: (answer, language) => (answer.kind === 'loan' ? loanTerms(answer, language) : []),
  summary: (answer, language) => (answer.kind === 'loan' ? loanSummary(answer, language) : []),
  styles: rows,
};
