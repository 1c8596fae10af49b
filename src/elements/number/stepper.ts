import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Decimal} from '../../decimal/index.js';
import {enProse} from '../../text/index.js';
import type {View} from '../shared/view.js';

/** Pixels between the text and the box, and between the box and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** What a stepper steps. */
interface Stepped {
  readonly value: Decimal | null;
  readonly text: string;
  stepFrom(value: Decimal, steps: number): void;
  write(text: string): void;
  tell(): void;
}

/** The small box above a value: less, a place to type, more. */
export class Stepper {
  readonly #stepped: Stepped;

  constructor(stepped: Stepped) {
    this.#stepped = stepped;
  }

  render({language, theme}: View, name: string, isWord: boolean): TemplateResult | typeof nothing {
    if (isWord) return nothing;
    const words = language.words(enProse);
    const button = (steps: number, sign: string, label: string): TemplateResult =>
      html`<button type="button" aria-label=${label} @click=${() => this.#go(steps)}>${sign}</button>`;
    return html`<span
      popover
      class="stepper shell ${theme}"
      part="stepper"
      role="group"
      aria-label=${name}
      .dir=${language.direction ?? ''}
      >${button(-1, '−', words.less)}<input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label=${name}
        .value=${live(this.#stepped.text)}
        @input=${this.#onInput}
        @change=${this.#onChange}
      />${button(1, '+', words.more)}<span class="hint">${words.hint}</span></span
    >`;
  }

  isOpen(host: LitElement): boolean {
    return this.#box(host)?.matches(':popover-open') ?? false;
  }

  /** A box that the same tap has closed already stays closed. */
  toggle(host: LitElement, wasOpen: boolean): void {
    const box = this.#box(host);
    if (!box) return;
    if (wasOpen) return this.isOpen(host) ? box.hidePopover() : undefined;
    box.showPopover();
    this.#place(host, box);
    const close = (): void => (box.isConnected && this.isOpen(host) ? box.hidePopover() : undefined);
    window.addEventListener('scroll', close, {once: true, passive: true, capture: true});
  }

  /** Above the value, below it where there is no room, inside the window in any case. */
  #place(host: LitElement, box: HTMLElement): void {
    const at = host.renderRoot.querySelector('.number')!.getBoundingClientRect();
    const {width, height} = box.getBoundingClientRect();
    const left = at.left + at.width / 2 - width / 2;
    const room = document.documentElement.clientWidth - width - EDGE;
    const top = at.top - height - GAP;
    box.style.left = `${Math.max(EDGE, Math.min(left, room))}px`;
    box.style.top = `${top < EDGE ? at.bottom + GAP : top}px`;
  }

  #box(host: LitElement): HTMLElement | null {
    return host.renderRoot.querySelector<HTMLElement>('.stepper');
  }

  #go(steps: number): void {
    const {value} = this.#stepped;
    if (value) this.#stepped.stepFrom(value, steps);
    this.#stepped.tell();
  }

  readonly #onInput = (event: Event): void => {
    event.stopPropagation(); // the element tells of it itself
    this.#stepped.write((event.target as HTMLInputElement).value);
  };

  readonly #onChange = (event: Event): void => {
    event.stopPropagation();
    this.#stepped.tell();
  };
}
