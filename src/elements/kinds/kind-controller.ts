import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isStated, noLoan, type Scenario} from '../../scenario/index.js';
import {binanceUsdm, ownPerpetual} from '../../venues/index.js';
import type {MarketBook} from '../markets/market-book.js';
import type {GivenRules} from '../shared/given-rules.js';
import type {Kind} from './kind.js';
import {positionKind} from './position/position-kind.js';

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
  /** Kinds that look ahead, by those they look ahead of; loaded with the first volatility. */
  #ahead: ((kind: Kind) => Kind) | 'wanted' | 'failed' | undefined;

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
    if (!preparing) return isStated(scenario.outlook) ? this.#lookAhead(loaded) : loaded;
    this.settled = preparing.then(() => this.#host.requestUpdate());
    return null;
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

  async #load(name: keyof typeof LAZY): Promise<void> {
    try {
      this.#loaded.set(name, await LAZY[name](this.#open));
      this.error = undefined;
    } catch (error) {
      this.error = error;
    }
    this.#host.requestUpdate();
  }

  async #loadAhead(): Promise<void> {
    try {
      this.#ahead = (await import('./outlook/outlook-kind.js')).lookingAhead();
    } catch {
      this.#ahead = 'failed';
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
