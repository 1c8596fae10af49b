import type {ReactiveControllerHost} from 'lit';
import type {AnsweredOutlook} from '../../scenario/index.js';
import {isOnePrice} from '../shared/one-price.js';
import type {View} from '../shared/view.js';
import type * as chanceFixes from './chance-fixes.js';

type Chunk = typeof chanceFixes;

/** Returns what lies ahead where the ways out go by it: a chance is lowered by one asset's price; `null` where they go by distance. */
export function outlookOf({asked}: View): AnsweredOutlook | null {
  const answer = asked?.shown?.answer;
  return isOnePrice(answer) && answer.outlook && answer.outlook.ahead.kind !== 'never' ? answer.outlook : null;
}

/** Brings what looks for a chance, a chunk of its own, once it is asked for. */
export class ByChance {
  /** Done when it is there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  #chunk: Chunk | undefined;
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Returns the chunk; `null` until it is there, and then its host is drawn again. */
  bring(): Chunk | null {
    if (!this.#chunk && !this.#isAsked) this.settled = this.#load();
    return this.#chunk ?? null;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#chunk = await import('./chance-fixes.js');
    } catch {
      this.#isAsked = false; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }
}
