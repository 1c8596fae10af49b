import {
  html,
  isServer,
  type CSSResult,
  type LitElement,
  type nothing,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {adopt} from './adopt.js';
import {Column} from './column.js';
import type {View} from './view.js';

/** A picture or a list that answers one question about what is shown. */
export interface Panel {
  /**
   * Draws itself.
   *
   * @param width - of the column it stands in, px; 0 until it is known.
   */
  readonly render: (view: View, width: number) => TemplateResult | typeof nothing;
  /** Done when all that it shows is there, where something of it is still to come. */
  readonly settled?: Promise<unknown>;
}

/** What the chunk of a panel hands out. */
export interface PanelChunk {
  readonly styles: CSSResult | readonly CSSResult[];
  /** Opens one in a host: a panel keeps its own cursor. */
  readonly open: (host: LitElement) => Panel;
}

/** Brings a panel once there is something to draw, and draws it in the width its column has. */
export class PanelController implements ReactiveController {
  readonly #host: LitElement;
  readonly #name: string;
  readonly #load: () => Promise<PanelChunk>;
  readonly #column: Column;
  #panel: Panel | undefined;
  #loaded: Promise<void> | undefined;

  /** @param name - tells its column from those of its host's other panels. */
  constructor(host: LitElement, name: string, load: () => Promise<PanelChunk>) {
    this.#host = host;
    this.#name = name;
    this.#load = load;
    this.#column = new Column(() => host.requestUpdate());
    host.addController(this);
  }

  hostUpdated(): void {
    this.#column.observe(this.#host.renderRoot.querySelector(`[data-panel=${this.#name}]`));
  }

  /** Whether the chunk is there. */
  get isThere(): boolean {
    return this.#panel !== undefined;
  }

  /** Done when the panel is there, and all that it shows, or cannot be had. */
  get settled(): Promise<unknown> {
    return Promise.resolve(this.#loaded).then(() => this.#panel?.settled);
  }

  /** Starts to bring the panel. */
  load(): void {
    this.#loaded ??= this.#bring();
  }

  /** Returns the panel; an empty column until it is there. */
  render(view: View): TemplateResult {
    if (!isServer) this.load();
    return html`<div class="column" data-panel=${this.#name}>${this.#panel?.render(view, this.#column.width)}</div>`;
  }

  /** Returns the panel without a column, for a line of text; `null` until it is there. */
  renderInline(view: View): TemplateResult | typeof nothing | null {
    this.load();
    return this.#panel?.render(view, 0) ?? null;
  }

  async #bring(): Promise<void> {
    try {
      const {styles, open} = await this.#load();
      for (const sheet of [styles].flat()) adopt(this.#host.renderRoot, sheet);
      this.#panel = open(this.#host);
      this.#host.requestUpdate();
    } catch {
      this.#loaded = undefined; // asked for again with the next answer
    }
  }
}
