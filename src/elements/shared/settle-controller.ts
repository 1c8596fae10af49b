import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back once when nothing has changed for a while; forgets everything when its host leaves the page. */
export class SettleController implements ReactiveController {
  readonly #delayMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, delayMs: number) {
    this.#delayMs = delayMs;
    host.addController(this);
  }

  /** Starts the wait anew; only the last callback is called. */
  later(callback: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(callback, this.#delayMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
