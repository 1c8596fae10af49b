import type {LitElement} from 'lit';
import {Column} from '../shared/column.js';

/** An element at least this wide, px, has the comparison below its columns, and not as a tab. */
const FULL_FROM = 1120;

/** Says whether the comparison stands below the columns of its host. */
export class Place {
  isBelow = false;
  readonly #host: LitElement;
  readonly #column: Column;

  constructor(host: LitElement) {
    this.#host = host;
    this.#column = new Column(this.#changed);
    this.#column.observe(host);
    this.isBelow = this.#isWide;
  }

  get #isWide(): boolean {
    return this.#column.width >= FULL_FROM;
  }

  /** A table that comes or goes changes the height of what is being measured: not before that is over. */
  readonly #changed = (): void => {
    setTimeout(() => {
      if (this.isBelow === this.#isWide) return;
      this.isBelow = this.#isWide;
      this.#host.requestUpdate();
    });
  };
}
