import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {messageOf} from '../../../text/index.js';
import {idOf, type View} from '../../shared/view.js';

/** What is assumed of one asset, or of two. */
interface Assumption {
  /** Where its mistake stands. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly suffix?: string;
  /** The id of what is said of all of them. */
  readonly hint: string;
  readonly change: (value: string) => void;
}

/** Returns a box for what is assumed: empty, it stands for something. */
export function renderAssumption(view: View, assumption: Assumption): TemplateResult {
  const {field, label, value, placeholder, suffix, hint, change} = assumption;
  const id = idOf(field).replaceAll(/\s/g, '_');
  const error = view.asked?.fields[field];
  return html`
    <div class="field">
      <div class="label"><label for=${id}>${label}</label></div>
      <div class=${error ? 'box wrong' : 'box'}>
        <input
          id=${id}
          part="input"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          placeholder=${placeholder}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${error ? `${id}-message` : hint}
          .value=${live(value)}
          @input=${({target}: Event) => change((target as HTMLInputElement).value)}
        />
        ${suffix ? html`<span class="suffix">${suffix}</span>` : nothing}
      </div>
      ${error ? html`<p id="${id}-message" class="message wrong" part="error">${messageOf(error, view.language)}</p>` : nothing}
    </div>
  `;
}
