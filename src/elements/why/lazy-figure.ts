import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Derivation} from '../../scenario/index.js';
import type {Language} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {adopt} from '../shared/adopt.js';
import type {renderFigure} from './figure.js';

/** The figure below the steps, in a chunk of its own: the steps do not wait for it. */
export class LazyFigure {
  /** Done when it is there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  #draw: typeof renderFigure | undefined;
  #isAsked = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Returns the figure; its room until it is there. */
  render(shown: Shown, found: Derivation, width: number, language: Language): TemplateResult | typeof nothing {
    if (width === 0 || found.steps.some(({name}) => name === 'beyond')) return nothing;
    if (!this.#isAsked) this.settled = this.#load();
    return html`<div class="figure">${this.#draw?.(shown, found, width, language)}</div>`;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const {renderFigure, styles} = await import('./figure.js');
      adopt(this.#host.renderRoot, styles);
      this.#draw = renderFigure;
      this.#host.requestUpdate();
    } catch {
      this.#isAsked = false; // asked for again with the next answer
    }
  }
}
