import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isStated, noLoan, type Scenario} from '../../scenario/index.js';
import {binanceUsdm, ownPerpetual} from '../../venues/index.js';
import type {MarketBook} from '../markets/market-book.js';
import type {GivenRules} from '../shared/given-rules.js';
import type {Kind} from './kind.js';
import {positionKind} from './position/position-kind.js';

/** What may be laid over a kind, one over the other, each loaded when a scenario first asks for it. */
const OVER = {
  ahead: async () => (await import('./outlook/outlook-kind.js')).lookingAhead(),
  solving: async () => (await import('./solving/solving-kind.js')).solving(),
} as const;

const isOver: Readonly<Record<keyof typeof OVER, (scenario: Scenario) => boolean>> = {
  ahead: ({outlook}) => isStated(outlook),
  solving: ({kind, position}) => kind === 'position' && position.solveFor !== 'liquidation',
};

type KindName = 'position' | keyof typeof LAZY;

const LAZY = {
  'own-rules': async () => (await import('./own-rules/own-rules-kind.js')).ownRulesKind,
  loan: async () => (await import('./loan/loan-kind.js')).loanKind(),
  'any-loan': async () => (await import('./loan/any-loan-kind.js')).anyLoanKind(),
  listed: async (book: () => Promise<MarketBook>) => (await import('./listed/listed-kind.js')).listedKind(await book()),
  account: async (book: () => Promise<MarketBook>) =>
    (await import('./account/account-kind.js')).accountKind(await book()),
} as const;

/** Finds the kind of a scenario; one that is not there yet is loaded, and then its host is drawn again. */
export class KindController implements ReactiveController {
  error: unknown;
  /** `null` until something asks for it. */
  book: MarketBook | null = null;
  /** Done when the kind last asked for is there, or has failed. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #loaded = new Map<KindName, Kind>([['position', positionKind]]);
  #wanted: KindName | undefined;
  #opened: Promise<MarketBook> | undefined;
  readonly #over = new Map<keyof typeof OVER, ((kind: Kind) => Kind) | 'wanted' | 'failed'>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  /** Returns the kind, `null` while it, or what it needs to know of the scenario's markets, is on its way. */
  of(scenario: Scenario, given: GivenRules): Kind | null {
    const name = nameOf(scenario, given);
    const loaded = this.#loaded.get(name) ?? null;
    if (name !== 'position' && !loaded && this.#wanted !== name) this.settled = this.#load(name);
    this.#wanted = name;
    const preparing = loaded?.prepare?.(scenario, given);
    if (!preparing) {
      const asked = (Object.keys(OVER) as (keyof typeof OVER)[]).filter(over => isOver[over](scenario));
      return asked.reduce<Kind | null>((kind, over) => this.#lay(over, kind), loaded);
    }
    this.settled = preparing.then(() => this.#host.requestUpdate());
    return null;
  }

  /** Without what looks ahead, or solves, there is still the price of what is written. */
  #lay(name: keyof typeof OVER, kind: Kind | null): Kind | null {
    if (!this.#over.has(name)) {
      this.#over.set(name, 'wanted');
      this.settled = Promise.all([this.settled, this.#loadOver(name)]).then(() => undefined);
    }
    const over = this.#over.get(name)!;
    if (kind === null || over === 'failed') return kind;
    return typeof over === 'function' ? over(kind) : null;
  }

  async #load(name: keyof typeof LAZY): Promise<void> {
    try {
      this.#loaded.set(name, await LAZY[name](this.#open));
      this.error = undefined;
    } catch (error) {
      this.error = error;
    }
    this.#host.requestUpdate();
  }

  async #loadOver(name: keyof typeof OVER): Promise<void> {
    try {
      this.#over.set(name, await OVER[name]());
    } catch {
      this.#over.set(name, 'failed');
    }
    this.#host.requestUpdate();
  }

  /** Brings every market there is to choose from. */
  async bringBook(): Promise<void> {
    try {
      await (await this.#open()).loadAll();
      this.#host.requestUpdate();
    } catch {
      this.#opened = undefined; // asked for again when the list is reached again
    }
  }

  /** One book for all that look markets up. */
  readonly #open = async (): Promise<MarketBook> => {
    this.#opened ??= import('../markets/market-book.js').then(({MarketBook}) => new MarketBook());
    this.book = await this.#opened;
    return this.book;
  };
}

/** Only the usual loan market comes with the kind of loans. */
function nameOf({kind, position, loan}: Scenario, {host, pasted}: GivenRules): KindName {
  if (kind === 'loan') return loan.market === noLoan.market ? 'loan' : 'any-loan';
  if (kind === 'account') return kind;
  const {market} = position;
  if (host !== null || pasted.some(({id}) => id === market)) return 'listed';
  if (market === ownPerpetual.id) return 'own-rules';
  return binanceUsdm.some(({id}) => id === market) ? 'position' : 'listed';
}
