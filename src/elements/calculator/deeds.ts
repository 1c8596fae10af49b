import {css, html, type LitElement, type TemplateResult} from 'lit';
import {enDeeds} from '../../text/index.js';
import {controlIcon} from '../shared/control-icons.js';
import {drawn} from '../shared/icons.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {chip} from './chip.styles.js';

const LINK =
  'M6.8 9.2a2.6 2.6 0 003.7 0l2.2-2.2A2.6 2.6 0 009 3.3L8 4.3M9.2 6.8a2.6 2.6 0 00-3.7 0L3.3 9A2.6 2.6 0 007 12.7l1-1';
const RESET = 'M3 3v3.5h3.5M3.4 6.3a5 5 0 11-.3 3.2';

/** The buttons at the end of the head. */
const buttons = css`
  .row-of-deeds {
    display: flex;
    justify-content: flex-end;
    gap: 4px;
  }
  .deed-button {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }
  .deed-button:hover {
    background: var(--_hover);
    color: var(--_ink);
  }
  .deed-button.unfold {
    display: none;
  }
  .deed-button .said {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 1;
    padding: 2px 8px;
    border-radius: var(--_radius-s);
    background: var(--_ink);
    color: var(--_surface);
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
  }
  @container plimsoll (max-width: 319px) {
    .deed-button.unfold {
      display: grid;
    }
    .shell:not([data-open]) .deed-button:not(.unfold) {
      display: none;
    }
    .shell[data-open] .unfold .icon {
      rotate: 180deg;
    }
    .shell[data-open] .deeds {
      inline-size: 96px;
    }
  }
  @media (pointer: coarse) {
    .deed-button::after {
      content: '';
      position: absolute;
      inset: -8px -2px;
    }
  }
`;

export const styles = [buttons, chip];

/** How long it is said that a link was copied. */
const SAID_MS = 2000;

/** Opens what can be done with the whole: copy a link to it, set it back; unfold it where only a chip has room. */
export const open = (host: LitElement): Panel => new Deeds(host);

class Deeds implements Panel {
  readonly #host: LitElement;
  #said: 'copied' | 'notCopied' | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View): TemplateResult {
    const words = view.language.words(enDeeds);
    const said = this.#said && words[this.#said];
    return html`
      <div class="row-of-deeds">
        <button
          type="button"
          class="deed-button"
          aria-label=${words.copy}
          title=${words.copy}
          @click=${() => void this.#copy(view.toState())}
        >
          ${drawn(LINK)} <span class=${said ? 'said' : 'spoken'} aria-live="polite">${said}</span>
        </button>
        <button type="button" class="deed-button" aria-label=${words.reset} title=${words.reset} @click=${view.reset}>
          ${drawn(RESET)}
        </button>
        <button type="button" class="deed-button unfold" aria-label=${words.unfold} @click=${unfold}>
          ${controlIcon('down')}
        </button>
      </div>
    `;
  }

  /** The address with the state, where the page has one to follow; else the state alone. */
  async #copy(state: string): Promise<void> {
    const isLink = /^(https?|file):/.test(location.protocol);
    try {
      await navigator.clipboard.writeText(isLink ? `${location.href.split('#')[0]!}#${state}` : state);
      this.#say('copied');
    } catch {
      this.#say('notCopied'); // the page is in a frame that may not, or not secure
    }
  }

  #say(said: 'copied' | 'notCopied'): void {
    clearTimeout(this.#timer);
    this.#said = said;
    this.#timer = setTimeout(() => {
      this.#said = null;
      this.#host.requestUpdate();
    }, SAID_MS);
    this.#host.requestUpdate();
  }
}

/** Shows all of the calculator, or the chip alone again. */
function unfold(event: Event): void {
  const button = event.currentTarget as Element;
  const isOpen = button.closest('.shell')?.toggleAttribute('data-open') ?? false;
  button.setAttribute('aria-expanded', String(isOpen));
}
