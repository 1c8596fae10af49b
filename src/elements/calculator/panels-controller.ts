import {nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {adopt} from '../shared/adopt.js';
import type * as fixesChunk from './fixes/fixes.js';
import type * as ladderChunk from './ladder/ladder.js';
import type {View} from './view.js';

/**
 * Brings the load line and the fixes, each a chunk of its own, once there is an answer to draw: the calculator is whole
 * without them.
 */
export class PanelsController implements ReactiveController {
  /** Done when the chunks are there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  #ladder: typeof ladderChunk | undefined;
  #fixes: typeof fixesChunk | undefined;
  #column: ladderChunk.LadderColumn | undefined;
  #isAsked = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#column?.settle();
  }

  /** Returns the load line; `null` until it is there. */
  renderLadder(view: View): TemplateResult | null {
    if (view.shown && !this.#isAsked) this.settled = this.#load();
    return this.#column ? this.#ladder!.renderLadder(view, this.#column) : null;
  }

  /** Returns what would take the answer to the next calmer level. */
  renderFixes = (view: View): TemplateResult | typeof nothing => this.#fixes?.renderFixes(view) ?? nothing;

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const [ladder, fixes] = await Promise.all([import('./ladder/ladder.js'), import('./fixes/fixes.js')]);
      adopt(this.#host.renderRoot, ladder.styles);
      adopt(this.#host.renderRoot, fixes.styles);
      [this.#ladder, this.#fixes] = [ladder, fixes];
      this.#column = new ladder.LadderColumn(() => this.#host.requestUpdate());
      this.#host.requestUpdate();
    } catch {
      // asked for again with the next answer
      this.#isAsked = false;
    }
  }
}
