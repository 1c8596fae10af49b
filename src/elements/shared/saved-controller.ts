import {isServer, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {InputError} from '../../errors.js';
import type {ReadState} from '../../scenario/index.js';
import type {Language} from '../../text/index.js';
import type {Desk} from './saved/desk.js';

/** What a calculator offers those who keep its state. */
export interface SavedHost extends LitElement {
  /** Whatever the host page set. */
  readonly mark: unknown;
  readonly syncUrl?: string;
  toState(): string;
}

/** The mark of a saved state, which stands until the reader lets go of it. */
export interface Hold {
  readonly mark: string;
  /** `2026-07-22` */
  readonly savedOn: string;
  /** The reader keeps it and has been told of the price now. */
  readonly isKept: boolean;
}

/** A hash that carries a state, and not the name of a place on the page. */
export const STATE_HASH = /^#p\d+(;|%3b)/i;

/** Opens states from wherever they come; all that reads, writes links and tells of them is loaded with the first one. */
export class SavedController implements ReactiveController {
  /** A state is on its way: there is nothing to show before it. */
  isPending = false;
  hold: Hold | null = null;
  /** What of the last state was lost. */
  lost: readonly InputError[] = [];
  /** Why nothing of it could be kept. */
  refusal: unknown;
  /** Done when the state last opened was read. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: SavedHost;
  #desk: Desk | null = null;
  #opened: ReadState | null = null;
  #latest: string | undefined;
  #hasLooked = false;

  constructor(host: SavedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.look();
    this.#desk?.follow(this.#host.syncUrl === 'hash');
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.look, {once: true});
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.look);
    this.#desk?.follow(false);
  }

  /** Opens the state inside the element, unless another was opened before. */
  readonly look = (): void => {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (this.#hasLooked || !script?.textContent) return;
    this.#hasLooked = true;
    if (this.#latest === undefined) this.open(script.textContent);
  };

  /** Follows the page's address, or stops; a state in it counts before any other. */
  sync(): void {
    const isOn = this.#host.syncUrl === 'hash';
    if (isServer) return;
    if (!isOn && !this.#desk) return;
    if (isOn && STATE_HASH.test(location.hash)) this.open(location.hash);
    void this.#load().then(desk => desk?.follow(isOn && this.#host.isConnected));
  }

  /** Why states cannot be read at all; `null` where they can. */
  get failure(): string | null {
    if (this.#desk || this.refusal === undefined) return null;
    return this.refusal instanceof Error ? this.refusal.message : 'unknown';
  }

  /** Reads a state; it is there with the update that follows. Anything but text is refused. */
  open(state: unknown): void {
    const text = typeof state === 'string' ? state : typeof state;
    this.#latest = text;
    this.isPending = true;
    this.settled = this.#load().then(async desk => {
      const read = await desk?.read(text);
      if (this.#latest !== text) return;
      this.isPending = false;
      if (read) this.#arrive(read);
      this.#host.requestUpdate();
    });
  }

  /** Goes back to what was read, or was there, at first. */
  restore(read: ReadState): void {
    this.#latest = '';
    this.isPending = false;
    this.#arrive(read);
    this.#host.requestUpdate();
  }

  /** Hands over a state that has been read, once. */
  take(): ReadState | null {
    const opened = this.#opened;
    this.#opened = null;
    if (opened) this.hold = holdOf(opened);
    return opened;
  }

  /** Lets go of the saved mark; the host's counts. */
  release(): void {
    this.hold = null;
  }

  /** The reader goes on: what was lost was told. */
  forget(): void {
    this.lost = [];
    this.refusal = undefined;
  }

  /** An answer is settled: the page's address may follow. */
  tell(): void {
    this.#desk?.write();
  }

  /** What a reader must know of the state that was opened. */
  notice(language: Language): TemplateResult | null {
    return this.#desk?.notice(language) ?? null;
  }

  #arrive(read: ReadState | Error): void {
    this.#opened = 'scenario' in read ? read : null;
    this.lost = 'scenario' in read ? read.lost : [];
    this.refusal = 'scenario' in read ? undefined : read;
  }

  async #load(): Promise<Desk | null> {
    try {
      const {Desk} = await import('./saved/desk.js');
      this.#desk ??= new Desk(this.#host, this);
    } catch (error) {
      this.refusal = error; // the chunk was not there: the answer says so
    }
    return this.#desk;
  }
}

const holdOf = ({scenario, savedOn}: ReadState): Hold | null =>
  savedOn === null || scenario.position.mark === '' ? null : {mark: scenario.position.mark, savedOn, isKept: false};
