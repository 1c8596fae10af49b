import {html, type TemplateResult} from 'lit';
import {compare, type Decimal} from '../../decimal/index.js';
import {stepped, type Stride} from '../../scenario/index.js';
import {enInputs, fill} from '../../text/index.js';
import {controlIcon} from '../shared/control-icons.js';
import {idOf, type View} from '../shared/view.js';
import type {FieldShape, Step} from './field.js';

type Towards = Stride['towards'];

/** Returns the two buttons at the end of a box. They are for pointers: with the keyboard, arrows do the same in the box itself. */
export function renderSteppers(view: View, shape: FieldShape, step: Step): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const value = valueOf(view, shape, step);
  const button = (towards: Towards, name: string, end: Decimal | undefined) => html`
    <button
      type="button"
      class="stepper"
      tabindex="-1"
      aria-label=${fill(name, {field: shape.label})}
      ?disabled=${!value || isAt(value, end)}
      @click=${(event: MouseEvent) => go(event, view, shape, step, {towards, isLong: event.shiftKey})}
    >
      ${controlIcon(towards === 1 ? 'plus' : 'minus')}
    </button>
  `;
  return html`<span class="steppers"
    >${button(-1, labels.decrease, step.least)}${button(1, labels.increase, step.most)}</span
  >`;
}

/** Up and down step the number; with Shift ten times. */
export function onStepKey(event: KeyboardEvent, view: View, shape: FieldShape, step: Step): void {
  const towards = ({ArrowUp: 1, ArrowDown: -1} as Readonly<Record<string, Towards>>)[event.key];
  if (towards === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  go(event, view, shape, step, {towards, isLong: event.shiftKey});
}

const valueOf = ({asked}: View, {field}: FieldShape, {value}: Step): Decimal | undefined =>
  value ?? asked?.understood[field];

const isAt = (value: Decimal, end: Decimal | undefined): boolean => end !== undefined && compare(value, end) === 0;

function go(event: Event, view: View, shape: FieldShape, step: Step, stride: Omit<Stride, 'kind'>): void {
  const value = valueOf(view, shape, step);
  if (value)
    write(event.target as Element, shape.field, stepped(value, {...stride, kind: step.kind}, step.least, step.most));
}

/** Writes a text into the box of a field as a hand would. */
export function write(from: Element, field: string, text: string): void {
  const box = (from.getRootNode() as ParentNode).querySelector<HTMLInputElement>(`#${idOf(field)}`);
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  box.dispatchEvent(new Event('change', {bubbles: true}));
}
