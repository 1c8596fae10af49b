import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {textAt} from '../../scenario/index.js';
import {controlIcon} from '../shared/control-icons.js';
import {renderMessage} from './field.js';
import {idOf, type View} from '../shared/view.js';

/** A value, what it is called, and the group it stands in. */
export type Option = readonly [value: string, label: string, group?: string | undefined];

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
      <div class=${isSmall ? 'segments small' : 'segments'}>
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
      <div class=${isWrong(view, field) ? 'box wrong' : 'box'}>
        ${renderOptions(view, shape)} ${controlIcon('down')}
      </div>
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
      ${
        inside ??
        grouped(all).map(([group, list]) => {
          const shown = list.map(([value, words]) => renderOption(value, words, value === chosen));
          return group === undefined ? shown : html`<optgroup label=${group}>${shown}</optgroup>`;
        })
      }
    </select>
  `;
}

const renderOption = (value: string, words: string, isChosen: boolean): TemplateResult =>
  html`<option value=${value} .selected=${live(isChosen)}>${words}</option>`;

/** Options that follow one another in one group. */
function grouped(options: readonly Option[]): [group: string | undefined, options: Option[]][] {
  const groups: [string | undefined, Option[]][] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last[0] === option[2]) last[1].push(option);
    else groups.push([option[2], [option]]);
  }
  return groups;
}
