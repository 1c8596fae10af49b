import {nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {adopt} from '../shared/adopt.js';
import type {Asked} from './kind.js';
import type * as loadLineChunk from './load-line/load-line.js';
import type {ShownFix} from './load-line/load-line.js';
import type {View} from './view.js';

type LoadLine = typeof loadLineChunk;

/** On both sides of the column together, as in its styles. */
const PADDING = 32;

/** Brings the load line and its fixes, a chunk of their own, once there is an answer to draw; keeps the width they have. */
export class LoadLineController implements ReactiveController {
  /** Done when the chunk is there, or cannot be had: the calculator is whole without it. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  #loadLine: LoadLine | null = null;
  #isAsked = false;
  #column: Element | undefined;
  #width = 0;
  #observer: ResizeObserver | undefined;
  #fixed: {readonly asked: Asked | null; readonly fixes: readonly ShownFix[]} = {asked: null, fixes: []};

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

  /** Returns the load line; an empty place of its height until it is there. */
  renderLadder(view: View): TemplateResult | null {
    if (view.shown && !this.#isAsked) this.settled = this.#load();
    return this.#loadLine?.renderLadder(view, this.#width, this.#observe) ?? null;
  }

  /** Returns what would take the answer to the next calmer level. */
  renderFixes(view: View): TemplateResult | typeof nothing {
    if (!this.#loadLine) return nothing;
    if (view.asked !== this.#fixed.asked) this.#fixed = {asked: view.asked, fixes: this.#loadLine.fixesOf(view)};
    return this.#loadLine.renderFixes(view, this.#fixed.fixes);
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#loadLine = await import('./load-line/load-line.js');
      adopt(this.#host.renderRoot, this.#loadLine.styles);
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
