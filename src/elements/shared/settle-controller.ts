import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back once when nothing has changed for a while; forgets everything when its host leaves the page. */
export class SettleController implements ReactiveController {
  readonly #delayMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #callback: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, delayMs: number) {
    this.#delayMs = delayMs;
    host.addController(this);
  }

  /** Starts the wait anew; only the last callback is called. */
  later(callback: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.soon(callback);
  }

  /** Replaces the callback without a new wait: what never rests is told once a wait. */
  soon(callback: () => void): void {
    this.#callback = callback;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#callback?.();
    }, this.#delayMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
