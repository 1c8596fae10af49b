import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {textAt} from '../../scenario/index.js';
import {echoOf, enInputs, fill, messageOf} from '../../text/index.js';
import {icon} from '../shared/icons.js';
import {idOf, type View} from '../shared/view.js';

/** One number or name to type. */
export interface FieldShape {
  /** Where its text stands in the scenario. */
  readonly field: string;
  readonly label: string;
  /** Beside the label: where the value comes from, or that it may be left out. */
  readonly from?: string;
  /** At the end of the box: the unit, or a choice of units. */
  readonly suffix?: TemplateResult | string;
  /** Below the box while there is nothing else to say. */
  readonly hint?: string;
  /** Shown in the empty box: what counts when nothing is written. */
  readonly placeholder?: string;
  /** The value that follows from the other fields; typing makes it the reader's own. */
  readonly solved?: string;
  /** A name and not a number: the id of the list it may be chosen from. */
  readonly names?: string;
}

/** Returns a labelled box with its message: what is wrong, else what was understood, else a hint. */
export function renderField(view: View, shape: FieldShape): TemplateResult {
  const {field, label, from, suffix, solved} = shape;
  const id = idOf(field);
  const error = view.asked?.fields[field];
  const isWrong = error !== undefined && error.code !== 'empty';
  return html`
    <div class="field ${view.pointed.includes(field) ? 'lit' : ''}" part="field" data-term=${field}>
      <div class="label">
        <label for=${id}>${label}</label>
        ${from ? html`<span class="from">${from}</span>` : nothing}
      </div>
      <div class="box ${solved === undefined ? '' : 'solved'} ${isWrong ? 'wrong' : ''}">
        ${renderInput(view, shape)} ${suffix ? html`<span class="suffix">${suffix}</span>` : nothing}
      </div>
      ${renderMessage(view, field, shape)}
    </div>
  `;
}

function renderInput(view: View, shape: FieldShape): TemplateResult {
  const {field, solved, names, placeholder} = shape;
  const isWrong = view.asked?.fields[field] !== undefined;
  return html`
    <input
      id=${idOf(field)}
      part="input"
      name=${field}
      type="text"
      inputmode=${names === undefined ? 'decimal' : 'text'}
      list=${ifDefined(names || undefined)}
      placeholder=${ifDefined(placeholder)}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby=${ifDefined(messageFor(view, field, shape) === null ? undefined : `${idOf(field)}-message`)}
      .value=${live(solved ?? textAt(view.scenario, field))}
    />
  `;
}

interface Message {
  readonly kind: 'wrong' | 'empty' | 'echo' | 'hint';
  readonly text: string;
}

function messageFor(view: View, field: string, shape: Partial<FieldShape> = {}): Message | null {
  const error = view.asked?.fields[field];
  if (error) return {kind: error.code === 'empty' ? 'empty' : 'wrong', text: messageOf(error, view.language)};
  const value = view.asked?.understood[field];
  const echo =
    value && shape.solved === undefined ? echoOf(textAt(view.scenario, field), value, view.language.tag) : null;
  if (echo !== null) return {kind: 'echo', text: fill(view.language.words(enInputs).echo, {value: echo})};
  return shape.hint ? {kind: 'hint', text: shape.hint} : null;
}

/** Returns the line below a field or a group, nothing where there is nothing to say. */
export function renderMessage(
  view: View,
  field: string,
  shape: Partial<FieldShape> = {},
): TemplateResult | typeof nothing {
  const message = messageFor(view, field, shape);
  if (message === null) return nothing;
  const isError = message.kind === 'wrong' || message.kind === 'empty';
  return html`
    <p id="${idOf(field)}-message" class="message ${message.kind}" part=${isError ? 'error' : 'hint'}>
      ${message.kind === 'wrong' ? icon('stale') : nothing}<span>${message.text}</span>
    </p>
  `;
}
