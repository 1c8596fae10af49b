import {html, nothing, type TemplateResult} from 'lit';
import {addRow, removeRow} from '../../../scenario/index.js';
import {enInputs, enRules, fill, type Language} from '../../../text/index.js';
import {controlIcon} from '../../shared/control-icons.js';
import {renderSelect, type Option} from '../../inputs/choice.js';
import {renderField, renderMessage} from '../../inputs/field.js';
import {rows} from '../../inputs/rows.styles.js';
import {idOf, type View} from '../../shared/view.js';
import type {Fields} from '../kind.js';
import {positionFields, renderPosition} from '../position/position-fields.js';

const FIELD = 'position.own';
const BRACKETS = `${FIELD}.brackets`;

const contracts = ({words}: Language): Option[] => Object.entries(words(enRules).contracts);

const schedules = ({words}: Language): Option[] => Object.entries(words(enRules).schedules);

/** Returns the fields of the reader's own margin rules. */
export function renderOwnRules(view: View): TemplateResult {
  const {own} = view.scenario.position;
  const settle = (own.contract === 'inverse' ? own.base : own.quote).trim();
  const face = (own.contract === 'inverse' ? own.quote : own.base).trim();
  const from = view.language.words(enInputs).labels.optional;
  const rules = view.language.words(enRules);
  return html`
    ${renderSelect(view, {field: `${FIELD}.contract`, label: rules.contract, options: contracts(view.language)})}
    ${renderField(view, {field: `${FIELD}.fee`, label: rules.fee, suffix: '%', from})}
    ${renderField(view, {field: `${FIELD}.base`, label: rules.base, from, names: ''})}
    ${renderField(view, {field: `${FIELD}.quote`, label: rules.quote, from, names: ''})}
    ${renderField(view, {field: `${FIELD}.tick`, label: rules.tick, suffix: own.quote.trim(), from})}
    ${renderField(view, {field: `${FIELD}.contractSize`, label: rules.contractSize, suffix: face, from})}
    ${renderBrackets(view, settle)}
  `;
}

function renderBrackets(view: View, settle: string): TemplateResult {
  const {brackets} = view.scenario.position.own;
  const isWrong = view.asked?.fields[BRACKETS] !== undefined;
  const rules = view.language.words(enRules);
  return html`
    <fieldset class="group wide" aria-describedby=${isWrong ? `${idOf(BRACKETS)}-message` : nothing}>
      <legend class="spoken">${rules.brackets}</legend>
      <div class="title"><span aria-hidden="true">${rules.brackets}</span> ${renderAdd(view)}</div>
      ${renderSelect(view, {field: `${FIELD}.schedule`, label: rules.schedule, options: schedules(view.language)})}
      ${brackets.map((_, index) => renderBracket(view, index, settle))} ${renderMessage(view, BRACKETS)}
    </fieldset>
  `;
}

function renderAdd(view: View): TemplateResult {
  const next = `${BRACKETS}.${view.scenario.position.own.brackets.length}.floor`;
  const add = () => view.change(addRow(view.scenario, BRACKETS), next);
  return html`<button type="button" class="link" id="add-bracket" @click=${add}>
    ${view.language.words(enRules).add}
  </button>`;
}

function renderBracket(view: View, index: number, settle: string): TemplateResult {
  const field = `${BRACKETS}.${index}`;
  const from = view.language.words(enInputs).labels.optional;
  const rules = view.language.words(enRules);
  return html`
    <div class="row brackets">
      ${renderField(view, {field: `${field}.floor`, label: rules.floor, suffix: settle})}
      ${renderField(view, {field: `${field}.rate`, label: rules.rate, suffix: '%'})}
      ${renderField(view, {field: `${field}.deduction`, label: rules.deduction, suffix: settle, from})}
      ${renderRemove(view, index)}
    </div>
  `;
}

function renderRemove(view: View, index: number): TemplateResult {
  const remove = () => view.change(removeRow(view.scenario, BRACKETS, index), 'add-bracket');
  const label = fill(view.language.words(enRules).remove, {number: String(index + 1)});
  return html`<button type="button" class="remove" aria-label=${label} @click=${remove}>
    ${controlIcon('minus')}
  </button>`;
}

/** The fields of a position under the reader's own rules. */
export const rulesFields: Fields = {
  ...positionFields,
  render: (view, form) => renderPosition(view, form, renderOwnRules(view)),
  styles: rows,
};
