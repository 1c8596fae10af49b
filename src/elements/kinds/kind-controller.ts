import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {noLoan, type Scenario} from '../../scenario/index.js';
import {ownPerpetual} from '../../venues/index.js';
import type {Kind} from './kind.js';
import {positionKind} from './position/position-kind.js';

type KindName = 'position' | 'own-rules' | 'loan' | 'any-loan';

const LAZY = {
  'own-rules': async () => (await import('./own-rules/own-rules-kind.js')).ownRulesKind,
  loan: async () => (await import('./loan/loan-kind.js')).loanKind,
  'any-loan': async () => (await import('./loan/any-loan-kind.js')).anyLoanKind,
} as const;

/** Only the usual loan market comes with the kind. */
function nameOf({kind, position, loan}: Scenario): KindName {
  if (kind === 'loan') return loan.market === noLoan.market ? 'loan' : 'any-loan';
  return position.market === ownPerpetual.id ? 'own-rules' : 'position';
}

/** Finds the kind of a scenario; one that is not there yet is loaded, and then its host is drawn again. */
export class KindController implements ReactiveController {
  error: unknown;
  /** Done when the kind last asked for is there, or has failed. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #loaded = new Map<KindName, Kind>([['position', positionKind]]);
  #wanted: KindName | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  /** Returns the kind, `null` while it is on its way. */
  of(scenario: Scenario): Kind | null {
    const name = nameOf(scenario);
    const loaded = this.#loaded.get(name) ?? null;
    if (name !== 'position' && !loaded && this.#wanted !== name) this.settled = this.#load(name);
    this.#wanted = name;
    return loaded;
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
