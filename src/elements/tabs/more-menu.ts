import {html, type LitElement, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {controlIcon} from '../shared/control-icons.js';
import type {TabName} from './offered.js';

/** A panel there is no room for. */
export interface MenuTab {
  readonly name: TabName;
  readonly label: string;
}

/** The button at the end of a row of tabs, and the menu of those that are not in it. */
export class MoreMenu {
  readonly #host: LitElement;
  readonly #choose: (name: TabName) => void;
  #listening: AbortController | undefined;

  constructor(host: LitElement, choose: (name: TabName) => void) {
    this.#host = host;
    this.#choose = choose;
  }

  get #isOpen(): boolean {
    return this.#listening !== undefined;
  }

  /**
   * Returns the button.
   *
   * @param isBare - a chosen tab stands in its place: the word is only spoken.
   */
  renderButton(label: string, isBare: boolean, watch: (element: Element | undefined) => void): TemplateResult {
    return html`
      <button
        type="button"
        class="more-tabs"
        id="more-tabs"
        aria-haspopup="menu"
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        aria-controls="menu-of-tabs"
        @click=${() => (this.#isOpen ? this.#close() : this.#open('first'))}
        @keydown=${this.#onButtonKey}
        ${ref(watch)}
      >
        <span class=${isBare ? 'spoken' : ''}>${label}</span>${controlIcon('down')}
      </button>
    `;
  }

  /** Returns the menu, below the row. */
  renderMenu(tabs: readonly MenuTab[]): TemplateResult {
    return html`
      <div
        class="menu-of-tabs"
        id="menu-of-tabs"
        role="menu"
        aria-labelledby="more-tabs"
        ?hidden=${!this.#isOpen}
        @keydown=${this.#onKey}
        @focusout=${this.#onFocusOut}
      >
        ${tabs.map(
          ({name, label}) => html`
            <button type="button" role="menuitem" tabindex="-1" @click=${() => this.#take(name)}>${label}</button>
          `,
        )}
      </div>
    `;
  }

  /** Opens the menu and goes to one of its ends. */
  #open(end: 'first' | 'last'): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const {ownerDocument} = this.#host;
    ownerDocument.addEventListener('pointerdown', this.#onElsewhere, {capture: true, signal});
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#isOpen) this.#items.at(end === 'first' ? 0 : -1)?.focus();
    });
  }

  #close(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#host.requestUpdate();
  }

  /** The button keeps the focus until the chosen tab is there to take it. */
  #take(name: TabName): void {
    this.#button?.focus();
    this.#close();
    this.#choose(name);
    void this.#host.updateComplete.then(() => {
      const {activeElement} = this.#host.renderRoot as ShadowRoot;
      if (activeElement === null || activeElement === this.#button)
        this.#host.renderRoot.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
    });
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#more-tabs');
  }

  get #items(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('#menu-of-tabs [role="menuitem"]')];
  }

  readonly #onElsewhere = (event: Event): void => {
    const own: readonly (Element | null)[] = [this.#button, this.#host.renderRoot.querySelector('#menu-of-tabs')];
    if (!event.composedPath().some(each => own.includes(each as Element))) this.#close();
  };

  readonly #onFocusOut = ({currentTarget, relatedTarget}: FocusEvent): void => {
    const to = relatedTarget as Node | null;
    if (to && to !== this.#button && !(currentTarget as Element).contains(to)) this.#close();
  };

  readonly #onButtonKey = (event: KeyboardEvent): void => {
    const end = ({ArrowDown: 'first', ArrowUp: 'last'} as const)[event.key as 'ArrowDown'];
    if (event.key === 'Escape' && this.#isOpen) this.#close();
    else if (end) this.#open(end);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Arrows go round; Home and End go to the ends; Escape back to the button. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const next = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1}[event.key];
    if (event.key === 'Escape') {
      this.#button?.focus();
      this.#close();
    } else if (next === undefined) return;
    else items.at(next % items.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
}
