import {nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {adopt} from '../shared/adopt.js';
import type * as fixesChunk from './fixes/fixes.js';
import type {Asked} from './kind.js';
import type * as ladderChunk from './ladder/ladder.js';
import type {View} from './view.js';

/** On both sides of the ladder's column together, as in its styles. */
const PADDING = 32;

/**
 * Brings the load line and the fixes, each a chunk of its own, once there is an answer to draw: the calculator is whole
 * without them. Keeps the width the load line has.
 */
export class PanelsController implements ReactiveController {
  /** Done when the chunks are there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  #ladder: typeof ladderChunk | undefined;
  #fixes: typeof fixesChunk | undefined;
  #isAsked = false;
  #column: Element | undefined;
  #width = 0;
  #observer: ResizeObserver | undefined;
  #fixed: {asked: Asked | null; fixes: readonly fixesChunk.ShownFix[]} = {asked: null, fixes: []};

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#column && this.#width === 0) this.#measure(this.#column.clientWidth - PADDING);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Returns the load line; `null` until it is there. */
  renderLadder(view: View): TemplateResult | null {
    if (view.shown && !this.#isAsked) this.settled = this.#load();
    return this.#ladder?.renderLadder(view, this.#width, this.#observe) ?? null;
  }

  /** Returns what would take the answer to the next calmer level. */
  renderFixes(view: View): TemplateResult | typeof nothing {
    if (!this.#fixes) return nothing;
    if (view.asked !== this.#fixed.asked) this.#fixed = {asked: view.asked, fixes: this.#fixes.fixesOf(view)};
    return this.#fixes.renderFixes(view, this.#fixed.fixes);
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const [ladder, fixes] = await Promise.all([import('./ladder/ladder.js'), import('./fixes/fixes.js')]);
      adopt(this.#host.renderRoot, ladder.styles);
      adopt(this.#host.renderRoot, fixes.styles);
      [this.#ladder, this.#fixes] = [ladder, fixes];
      this.#host.requestUpdate();
    } catch {
      // asked for again with the next answer
      this.#isAsked = false;
    }
  }

  /** Told of the column before it stands on the page, so that its width is asked for only then. */
  readonly #observe = (column?: Element): void => {
    this.#observer?.disconnect();
    this.#column = column;
    if (!column) return;
    this.#observer ??= new ResizeObserver(([entry]) => this.#measure(entry!.contentRect.width));
    this.#observer.observe(column);
  };

  #measure(width: number): void {
    const whole = Math.max(0, Math.floor(width));
    if (whole === this.#width) return;
    this.#width = whole;
    this.#host.requestUpdate();
  }
}
