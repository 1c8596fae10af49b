import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Fields, Kind} from '../kinds/kind.js';
import {positionFields} from '../kinds/position/position-fields.js';
import {positionKind} from '../kinds/position/position-kind.js';
import {adopt} from '../shared/adopt.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {enInputs} from '../../text/index.js';
import {choice} from './choice.styles.js';
import {renderSegments} from './choice.js';
import {fields} from './fields.styles.js';
import {renderTerms} from './terms.js';
import {terms} from './terms.styles.js';

export const styles = [fields, choice, terms];

/** Opens the fields of whatever is calculated. */
export const open = (host: LitElement): Panel => new InputsPanel(host);

class InputsPanel implements Panel {
  /** Done when the fields last asked for are there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  readonly #loaded = new Map<Kind['fields'], Fields>([[positionKind.fields, positionFields]]);
  #wanted: Kind['fields'] | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View): TemplateResult | typeof nothing {
    const {kind, asked, failure, language} = view;
    if (!kind || (asked === null && failure === null)) return nothing;
    const {labels} = language.words(enInputs);
    const found = this.#fieldsOf(kind);
    const kinds = {field: 'kind', label: labels.kind, options: Object.entries(labels.kinds)};
    return html`
      <section class="inputs" part="inputs" aria-label=${labels.inputs}>
        <div class="wide">${renderSegments(view, kinds)}</div>
        ${found?.render(view)}
      </section>
      ${found ? renderTerms(view, found) : nothing}
    `;
  }

  /** The fields of a kind; those that are not there yet are loaded. */
  #fieldsOf(kind: Kind): Fields | undefined {
    // a kind that looks ahead has the fields of the one it looks ahead of
    const {fields} = kind;
    if (!this.#loaded.has(fields) && this.#wanted !== fields) this.settled = this.#load(kind);
    this.#wanted = fields;
    return this.#loaded.get(fields);
  }

  async #load(kind: Kind): Promise<void> {
    try {
      const brought = await kind.fields();
      if (brought.styles) adopt(this.#host.renderRoot, brought.styles);
      this.#loaded.set(kind.fields, brought);
    } catch {
      this.#wanted = undefined; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }
}
