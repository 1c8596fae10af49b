import type {LitElement, ReactiveController} from 'lit';
import {en, type Language} from '../../text/index.js';
import type {ageOf} from './mark-age.js';

const MINUTE_MS = 60_000;

/** Says how old the price now is where somebody says of when it is, and looks again every minute while its host is on the page. */
export class MarkAgeController implements ReactiveController {
  /** Done when ages can be told. */
  settled: Promise<void> | undefined;
  readonly #host: LitElement;
  #ageOf: typeof ageOf | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#ageOf) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /**
   * Returns the age, `3 h`; `null` where the price is young, or nobody said.
   *
   * @param seen - a day, or an instant as ISO 8601 writes it; empty where it is not known.
   */
  of(seen: string, {words}: Language): string | null {
    if (seen === '') return null;
    this.settled ??= this.#bring();
    if (this.#host.isConnected)
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#host.requestUpdate();
      }, MINUTE_MS);
    return this.#ageOf?.(seen, Date.now(), words(en).ages) ?? null;
  }

  async #bring(): Promise<void> {
    this.#ageOf = (await import('./mark-age.js')).ageOf;
    this.#host.requestUpdate();
  }
}
