import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {textAt} from '../../scenario/index.js';
import {icon} from '../shared/icons.js';
import {renderMessage} from './field.js';
import {idOf, type View} from '../shared/view.js';

/** A value and what it is called. */
export type Option = readonly [value: string, label: string];

/** One of a few words. */
export interface ChoiceShape {
  readonly field: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** What stands in the list instead of the options: groups of them. */
  readonly inside?: unknown;
}

const isWrong = (view: View, field: string): boolean => view.asked?.fields[field] !== undefined;

/** Returns a row of radio buttons that looks like one control. */
export function renderSegments(view: View, {field, label, options}: ChoiceShape, isSmall = false): TemplateResult {
  const chosen = textAt(view.scenario, field);
  return html`
    <fieldset class="field" aria-describedby=${isWrong(view, field) ? `${idOf(field)}-message` : nothing}>
      <legend class=${isSmall ? 'spoken' : 'label'}>${label}</legend>
      <div class=${isSmall ? 'segments small' : 'segments'} part="choice">
        ${options.map(([value, words]) => renderSegment(field, value, words, value === chosen))}
      </div>
      ${renderMessage(view, field)}
    </fieldset>
  `;
}

const renderSegment = (field: string, value: string, label: string, isChosen: boolean): TemplateResult => html`
  <label>
    <input class="spoken" type="radio" name=${field} value=${value} .checked=${live(isChosen)} />
    ${label}
  </label>
`;

/** Returns a labelled list to choose from; a word that is not on it stands first, so that it is not lost. */
export function renderSelect(view: View, shape: ChoiceShape): TemplateResult {
  const {field, label} = shape;
  return html`
    <div class="field" part="field">
      <label class="label" for=${idOf(field)}>${label}</label>
      <div class=${isWrong(view, field) ? 'box wrong' : 'box'}>${renderOptions(view, shape)} ${icon('down')}</div>
      ${renderMessage(view, field)}
    </div>
  `;
}

/** Returns the bare list, for a place that has its own label. */
export function renderOptions(
  view: View,
  {field, label, options, inside}: ChoiceShape,
  isLabelled = true,
): TemplateResult {
  const chosen = textAt(view.scenario, field);
  const isKnown = options.some(([value]) => value === chosen);
  const all: readonly Option[] = isKnown ? options : [[chosen, chosen], ...options];
  return html`
    <select
      id=${idOf(field)}
      part="input"
      name=${field}
      aria-label=${isLabelled ? nothing : label}
      aria-invalid=${isWrong(view, field) ? 'true' : 'false'}
      aria-describedby=${isWrong(view, field) ? `${idOf(field)}-message` : nothing}
    >
      ${inside ?? all.map(([value, words]) => html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`)}
    </select>
  `;
}
