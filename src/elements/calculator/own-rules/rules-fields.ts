import {html, nothing, type TemplateResult} from 'lit';
import {addRow, removeRow} from '../../../scenario/index.js';
import {en, enRules, fill} from '../../../text/index.js';
import {icon} from '../../shared/icons.js';
import {renderSelect, type Option} from '../choice.js';
import {renderField, renderMessage} from '../field.js';
import {idOf, type View} from '../view.js';

const FIELD = 'position.own';
const BRACKETS = `${FIELD}.brackets`;

const contracts: readonly Option[] = [
  ['linear', enRules.contracts.linear],
  ['inverse', enRules.contracts.inverse],
];

const schedules: readonly Option[] = [
  ['continuous', enRules.schedules.continuous],
  ['flat', enRules.schedules.flat],
];

/** Returns the fields of the reader's own margin rules. */
export function renderOwnRules(view: View): TemplateResult {
  const {own} = view.scenario.position;
  const settle = (own.contract === 'inverse' ? own.base : own.quote).trim();
  const face = (own.contract === 'inverse' ? own.quote : own.base).trim();
  const from = en.labels.optional;
  return html`
    ${renderSelect(view, {field: `${FIELD}.contract`, label: enRules.contract, options: contracts})}
    ${renderField(view, {field: `${FIELD}.fee`, label: enRules.fee, suffix: '%', from})}
    ${renderField(view, {field: `${FIELD}.base`, label: enRules.base, from, names: ''})}
    ${renderField(view, {field: `${FIELD}.quote`, label: enRules.quote, from, names: ''})}
    ${renderField(view, {field: `${FIELD}.tick`, label: enRules.tick, suffix: own.quote.trim(), from})}
    ${renderField(view, {field: `${FIELD}.contractSize`, label: enRules.contractSize, suffix: face, from})}
    ${renderBrackets(view, settle)}
  `;
}

function renderBrackets(view: View, settle: string): TemplateResult {
  const {brackets} = view.scenario.position.own;
  const isWrong = view.asked?.fields[BRACKETS] !== undefined;
  return html`
    <fieldset class="group wide" aria-describedby=${isWrong ? `${idOf(BRACKETS)}-message` : nothing}>
      <legend class="spoken">${enRules.brackets}</legend>
      <div class="title"><span aria-hidden="true">${enRules.brackets}</span> ${renderAdd(view)}</div>
      ${renderSelect(view, {field: `${FIELD}.schedule`, label: enRules.schedule, options: schedules})}
      ${brackets.map((_, index) => renderBracket(view, index, settle))} ${renderMessage(view, BRACKETS)}
    </fieldset>
  `;
}

function renderAdd(view: View): TemplateResult {
  const next = `${BRACKETS}.${view.scenario.position.own.brackets.length}.floor`;
  const add = () => view.change(addRow(view.scenario, BRACKETS), next);
  return html`<button type="button" class="link" id="add-bracket" @click=${add}>${enRules.add}</button>`;
}

function renderBracket(view: View, index: number, settle: string): TemplateResult {
  const field = `${BRACKETS}.${index}`;
  const from = en.labels.optional;
  return html`
    <div class="row brackets" part="row">
      ${renderField(view, {field: `${field}.floor`, label: enRules.floor, suffix: settle})}
      ${renderField(view, {field: `${field}.rate`, label: enRules.rate, suffix: '%'})}
      ${renderField(view, {field: `${field}.deduction`, label: enRules.deduction, suffix: settle, from})}
      ${renderRemove(view, index)}
    </div>
  `;
}

function renderRemove(view: View, index: number): TemplateResult {
  const remove = () => view.change(removeRow(view.scenario, BRACKETS, index), 'add-bracket');
  const label = fill(enRules.remove, {number: String(index + 1)});
  return html`<button type="button" class="remove" aria-label=${label} @click=${remove}>${icon('minus')}</button>`;
}
