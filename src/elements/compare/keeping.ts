import type {LitElement} from 'lit';
import type {View} from '../shared/view.js';
import type {Kept} from './kept.js';

/** What a reader or a host keeps, by the host it is kept in: it stays where the table is drawn elsewhere. */
const places = new WeakMap<LitElement, Keeping>();

/** Brings what keeps columns with the first one. */
export class Keeping {
  /** `null` until something was kept. */
  kept: Kept | null = null;
  readonly #host: LitElement;
  #loaded: Promise<unknown> | undefined;
  #states: unknown = [];

  private constructor(host: LitElement) {
    this.#host = host;
  }

  static in(host: LitElement): Keeping {
    const found = places.get(host) ?? new Keeping(host);
    places.set(host, found);
    return found;
  }

  /** Done when what was kept is there, and answered. */
  get settled(): Promise<unknown> {
    return Promise.resolve(this.#loaded).then(() => this.kept?.ready);
  }

  /** Takes the states that a host set, whatever they are. */
  follow(states: unknown): void {
    if (states === this.#states) return;
    this.#states = states;
    const isNothing = states === null || states === undefined || (Array.isArray(states) && states.length === 0);
    if (this.kept) this.kept.follow(states);
    else if (!isNothing) this.#with(kept => kept.follow(this.#states));
  }

  /** Keeps the present scenario; then tells. */
  keep(view: View, tell: () => void): void {
    const keep = (kept: Kept): void => {
      kept.keep(view);
      this.#states = kept.states;
      tell();
    };
    if (this.kept) keep(this.kept);
    else this.#with(keep);
  }

  #with(use: (kept: Kept) => void): void {
    this.#loaded = import('./kept.js').then(
      ({Kept}) => {
        this.kept ??= new Kept(this.#host);
        use(this.kept);
        this.#host.requestUpdate();
      },
      () => undefined, // asked for again with the next press
    );
  }
}
