import {STATE_HASH} from '../saved-controller.js';

/** Writes a state into the page's address and opens the one that is put there; leaves no listener behind. */
export class HashSync {
  readonly #open: (state: string) => void;
  #isOn = false;

  constructor(open: (state: string) => void) {
    this.#open = open;
  }

  start(): void {
    if (this.#isOn) return;
    this.#isOn = true;
    window.addEventListener('hashchange', this.#read);
  }

  stop(): void {
    this.#isOn = false;
    window.removeEventListener('hashchange', this.#read);
  }

  /** Replaces the hash without a step in the history. A calculator that nobody touched writes nothing. */
  write(state: string): void {
    if (!this.#isOn || location.hash === `#${state}`) return;
    if (/^p\d+;end$/.test(state) && !STATE_HASH.test(location.hash)) return;
    try {
      history.replaceState(history.state, '', `#${state}`);
    } catch {
      // a frame without an address of its own, or a browser that counts: the next answer tries again
    }
  }

  readonly #read = (): void => {
    if (STATE_HASH.test(location.hash)) this.#open(location.hash);
  };
}
