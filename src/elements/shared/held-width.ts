import type {LitElement} from 'lit';
import {SettleController} from './settle-controller.js';

/** At rest for this long, a line of text may be set anew. */
const RELEASED_AFTER_MS = 1500;

/** Keeps the widest text there was while a value moves, so that the line around it stands still; lets go once it rests. */
export class HeldWidth {
  readonly #host: LitElement;
  readonly #settle: SettleController;
  #widest = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#settle = new SettleController(host, RELEASED_AFTER_MS);
  }

  /** Returns the text whose room is kept. */
  of(text: string): string {
    if (text.length >= this.#widest.length) this.#widest = text;
    else this.#settle.later(this.#release);
    return this.#widest;
  }

  readonly #release = (): void => {
    this.#widest = '';
    this.#host.requestUpdate();
  };
}
