import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isStated, type Scenario} from '../../scenario/index.js';
import {ownPerpetual} from '../../venues/index.js';
import type {Kind} from './kind.js';
import {positionKind} from './position/position-kind.js';

type KindName = 'position' | 'own-rules' | 'loan';

const LAZY = {
  'own-rules': async () => (await import('./own-rules/own-rules-kind.js')).ownRulesKind,
  loan: async () => (await import('./loan/loan-kind.js')).loanKind,
} as const;

/** Finds the kind of a scenario; one that is not there yet is loaded, and then its host is drawn again. */
export class KindController implements ReactiveController {
  error: unknown;
  /** Done when the kind last asked for is there, or has failed. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #loaded = new Map<KindName, Kind>([['position', positionKind]]);
  #wanted: KindName | undefined;
  /** Kinds that look ahead, by those they look ahead of; loaded with the first volatility. */
  #ahead: ((kind: Kind) => Kind) | 'wanted' | 'failed' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  /** Returns the kind, `null` while it is on its way. */
  of({kind, position, outlook}: Scenario): Kind | null {
    const name = kind === 'loan' ? 'loan' : position.market === ownPerpetual.id ? 'own-rules' : 'position';
    const loaded = this.#loaded.get(name) ?? null;
    if (name !== 'position' && !loaded && this.#wanted !== name) this.settled = this.#load(name);
    this.#wanted = name;
    return isStated(outlook) ? this.#lookAhead(loaded) : loaded;
  }

  /** Without what looks ahead there is still a price. */
  #lookAhead(kind: Kind | null): Kind | null {
    if (this.#ahead === undefined) {
      this.#ahead = 'wanted';
      this.settled = Promise.all([this.settled, this.#loadAhead()]).then(() => undefined);
    }
    if (kind === null || this.#ahead === 'failed') return kind;
    return typeof this.#ahead === 'function' ? this.#ahead(kind) : null;
  }

  async #loadAhead(): Promise<void> {
    try {
      this.#ahead = (await import('./outlook/outlook-kind.js')).lookingAhead();
    } catch {
      this.#ahead = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #load(name: keyof typeof LAZY): Promise<void> {
    try {
      this.#loaded.set(name, await LAZY[name]());
      this.error = undefined;
    } catch (error) {
      this.error = error;
    }
    this.#host.requestUpdate();
  }
}
