import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {enExport} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {save} from './save.js';

type What = 'text' | 'svg' | 'png' | 'csv';

const ALL: readonly What[] = ['text', 'svg', 'png', 'csv'];

/** The ways to take an answer along; what makes them comes with the first press. */
export class ExportMenu {
  readonly #host: LitElement;
  #copied: {text: string; isRefused: boolean} | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View): TemplateResult {
    const words = view.language.words(enExport);
    const copied = this.#copied;
    return html`
      <details class="export" @toggle=${this.#forget}>
        <summary>${words.export}</summary>
        <div>
          ${ALL.map(
            what =>
              html`<button type="button" class="button" @click=${() => this.#take(what, view)}>${words[what]}</button>`,
          )}
          <p role="status">${copied ? (copied.isRefused ? words.refused : words.copied) : nothing}</p>
          ${
            copied?.isRefused
              ? html`<input readonly aria-label=${words.text} .value=${copied.text} @focus=${selectAll} />`
              : nothing
          }
        </div>
      </details>
    `;
  }

  readonly #forget = (): void => {
    this.#copied = null;
    this.#host.requestUpdate();
  };

  async #take(what: What, view: View): Promise<void> {
    const {csvOf, markupOf, pictureOf, rasterOf, textOf} = await import('./export.js');
    if (what === 'text') return this.#copy(textOf(view));
    if (what === 'csv') return save(new Blob([csvOf(view)], {type: 'text/csv'}), named(what));
    const picture = pictureOf(this.#host, view);
    if (!picture) return;
    if (what === 'svg') return save(new Blob([markupOf(picture)], {type: 'image/svg+xml'}), named(what));
    const image = await rasterOf(picture);
    if (image) save(image, named(what));
  }

  /** A frame, or a page that is not secure, may have no clipboard: then the text is shown to be copied by hand. */
  async #copy(text: string): Promise<void> {
    const isRefused = await navigator.clipboard.writeText(text).then(
      () => false,
      () => true,
    );
    this.#copied = {text, isRefused};
    this.#host.requestUpdate();
  }
}

const selectAll = ({target}: Event): void => (target as HTMLInputElement).select();

const named = (ending: string): string => `liquidation.${ending}`;
