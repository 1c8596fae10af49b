import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Fields, Kind} from '../kinds/kind.js';
import {positionFields} from '../kinds/position/position-fields.js';
import {positionKind} from '../kinds/position/position-kind.js';
import {adopt} from '../shared/adopt.js';
import {controlIcon} from '../shared/control-icons.js';
import type {Panel} from '../shared/panel.js';
import {points} from '../shared/points.js';
import type {View} from '../shared/view.js';
import {enInputs} from '../../text/index.js';
import {choice} from './choice.styles.js';
import {renderSegments} from './choice.js';
import {fields} from './fields.styles.js';
import {slider} from './slider.styles.js';
import {solveSign} from './solve-sign.js';
import {Solver} from './solver.js';
import {renderTerms} from './terms.js';
import {terms} from './terms.styles.js';

export const styles = [fields, choice, slider, solveSign, terms];

/** From this width on fields stand in two columns, px; that of the styles. */
const TWO_COLUMNS_FROM = 440;
const COLUMN_GAP = 24;
/** What a card shows of a position; the rest stands behind a button there. */
const FIRST_FIELDS = ['position.size', 'position.sizeUnit', 'position.leverage', 'position.entry'];

/** Opens the fields of whatever is calculated. */
export const open = (host: LitElement): Panel => new InputsPanel(host);

class InputsPanel implements Panel {
  /** Done when the fields last asked for are there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  readonly #solver: Solver;
  readonly #loaded = new Map<Kind['fields'], Fields>([[positionKind.fields, positionFields]]);
  #wanted: Kind['fields'] | undefined;
  #isOpen = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#solver = new Solver(host);
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    const {kind, asked, failure, language} = view;
    if (!kind || (asked === null && failure === null)) return nothing;
    const {labels} = language.words(enInputs);
    const found = this.#fieldsOf(kind);
    const kinds = {field: 'kind', label: labels.kind, options: Object.entries(labels.kinds)};
    const form = {width: width < TWO_COLUMNS_FROM ? width : (width - COLUMN_GAP) / 2, solver: this.#solver};
    const isOpen = this.#isOpen || isWrongElsewhere(view);
    return html`
      <section class="inputs ${isOpen ? 'open' : ''}" part="inputs" aria-label=${labels.inputs} ${points(view)}>
        <div class="wide rest">${renderSegments(view, kinds)}</div>
        ${found?.render(view, form)}
        <button
          type="button"
          class="link more-inputs"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${this.#toggle}
        >
          ${isOpen ? labels.fewer : labels.more} ${controlIcon('down')}
        </button>
      </section>
      ${found ? renderTerms(view, found) : nothing}
    `;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

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
      for (const sheet of [brought.styles ?? []].flat()) adopt(this.#host.renderRoot, sheet);
      this.#loaded.set(kind.fields, brought);
    } catch {
      this.#wanted = undefined; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }
}

/** A mistake must be seen: what stands behind the button comes out with it. */
const isWrongElsewhere = ({asked}: View): boolean =>
  Object.keys(asked?.fields ?? {}).some(field => field.startsWith('position.') && !FIRST_FIELDS.includes(field));
