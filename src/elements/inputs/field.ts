import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {Decimal} from '../../decimal/index.js';
import type {InputError} from '../../errors.js';
import {textAt, type StepKind, type Unknown} from '../../scenario/index.js';
import {echoOf, enInputs, fill, messageOf, type Values} from '../../text/index.js';
import {controlIcon} from '../shared/control-icons.js';
import {idOf, type View} from '../shared/view.js';
import {renderSign} from './solve-sign.js';
import type {Solve, Solver} from './solver.js';
import {onStepKey, renderSteppers} from './steppers.js';

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
  /** Below the box: what is right in itself and does not help. */
  readonly warning?: string;
  /** Shown in the empty box: what counts when nothing is written. */
  readonly placeholder?: string;
  /** The value that follows from the other fields; typing makes it the reader's own. */
  readonly solved?: string;
  /** What the sign at the end of the label makes the unknown. */
  readonly unknown?: Unknown;
  /** A name and not a number: the id of the list it may be chosen from. */
  readonly names?: string;
  /** What arrow keys go by; with buttons for it where `hasSteppers`. */
  readonly step?: Step;
  /** Typing solves for another field. */
  readonly solver?: Solving;
  /** Left out where there is room for three fields. */
  readonly isMore?: boolean;
  /** Below the box: the slider of leverage. */
  readonly below?: TemplateResult | undefined;
}

/** How a number is stepped. */
export interface Step {
  readonly kind: StepKind;
  /** What counts where the text is solved. */
  readonly value?: Decimal | undefined;
  readonly least?: Decimal;
  readonly most?: Decimal | undefined;
  readonly hasSteppers?: boolean;
}

/** What solves a text, and where what is typed is kept. */
export interface Solving {
  readonly solver: Solver;
  readonly solve: Solve;
  /** What its refusals say, by code, where no other page has them. */
  readonly refusals?: Values;
}

/** Returns a labelled box with its message: what is wrong, else what was understood, else a hint. */
export function renderField(view: View, shape: FieldShape): TemplateResult {
  const {field, label, from, suffix, step, unknown, isMore, below} = shape;
  const id = idOf(field);
  const error = errorAt(view, shape);
  const isWrong = error !== undefined && error.code !== 'empty';
  const isSolved = follows(view, shape);
  return html`
    <div
      class="field ${isMore ? 'rest' : ''} ${view.pointed.includes(field) ? 'lit' : ''}"
      part="field"
      data-term=${field}
    >
      <div class="label">
        <label for=${id}>${label}</label>
        ${from ? html`<span class="from" id="${id}-from">${from}</span>` : nothing}
        ${unknown ? renderSign(view, unknown) : nothing}
      </div>
      <div class="box ${isSolved ? 'solved' : ''} ${isWrong ? 'wrong' : ''}">
        ${renderInput(view, shape)} ${suffix ? html`<span class="suffix">${suffix}</span>` : nothing}
        ${step?.hasSteppers ? renderSteppers(view, shape, step) : nothing}
      </div>
      ${below ?? nothing} ${renderMessage(view, field, shape)}
    </div>
  `;
}

/** Whether a field shows what follows from the others, and not what is being typed. */
const follows = (view: View, {solved, solver}: FieldShape): boolean =>
  solved !== undefined && (solver?.solver.textIn(view) ?? null) === null;

/** The ids of what a control is described by: what is said below it, and where its value comes from if it is not the reader's. */
function describedBy(view: View, shape: FieldShape): string | undefined {
  const id = idOf(shape.field);
  const ids = [
    messageFor(view, shape.field, shape) && `${id}-message`,
    shape.from && follows(view, shape) && `${id}-from`,
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** What is wrong with a field. */
const errorAt = (view: View, {field, solver}: Partial<FieldShape>): InputError | undefined =>
  solver ? (solver.solver.errorIn(view) ?? undefined) : view.asked?.fields[field ?? ''];

function renderInput(view: View, shape: FieldShape): TemplateResult {
  const {field, solved, names, placeholder, step, solver} = shape;
  const isWrong = errorAt(view, shape) !== undefined;
  const typed = solver ? solver.solver.textIn(view) : null;
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`
    <input
      id=${idOf(field)}
      part="input"
      name=${ifDefined(solver ? undefined : field)}
      type="text"
      inputmode=${names === undefined ? 'decimal' : 'text'}
      list=${ifDefined(names || undefined)}
      placeholder=${ifDefined(placeholder)}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(view, shape))}
      .value=${live(typed ?? solved ?? textAt(view.scenario, field))}
      @input=${solver ? (event: Event) => solver.solver.write(view, valueOf(event), solver.solve) : nothing}
      @change=${solver ? () => solver.solver.leave() : nothing}
      @keydown=${step ? (event: KeyboardEvent) => onStepKey(event, view, shape, step) : nothing}
    />
  `;
}

interface Message {
  readonly kind: 'wrong' | 'empty' | 'warning' | 'echo' | 'hint';
  readonly text: string;
}

function messageFor(view: View, field: string, shape: Partial<FieldShape> = {}): Message | null {
  const error = errorAt(view, {...shape, field});
  if (error)
    return {
      kind: error.code === 'empty' ? 'empty' : 'wrong',
      text: messageOf(error, view.language, shape.solver?.refusals),
    };
  if (shape.warning) return {kind: 'warning', text: shape.warning};
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
  const {kind, text} = message;
  const isError = kind === 'wrong' || kind === 'empty';
  return html`
    <p id="${idOf(field)}-message" class="message ${kind}" part=${ifDefined(isError ? 'error' : undefined)}>
      ${kind === 'wrong' || kind === 'warning' ? controlIcon('stale') : nothing}<span>${text}</span>
    </p>
  `;
}
