import {InputError} from '../../errors.js';
import type {Scenario} from '../../scenario/index.js';
import {
  binanceUsdm,
  listedVenues,
  loadMarketList,
  type ListedVenue,
  type MarketList,
  type PerpetualMarket,
} from '../../venues/index.js';
import {NO_RULES, type GivenRules} from '../shared/given-rules.js';
import type {View} from '../shared/view.js';
import type {HostRules} from './host-rules.js';
import {renderMarketOptions} from './market-options.js';

/** Every market a reader may choose: what the host and the reader brought stands before what is on record. */
export class MarketBook {
  /** What is wrong with the host's rules; `null` where nothing is. */
  mistake: InputError | null = null;
  readonly #lists = new Map<ListedVenue, MarketList | null>();
  #given: GivenRules = NO_RULES;
  #host: HostRules | null = null;
  #wanted: GivenRules | undefined;
  #preparing: Promise<void> | null = null;

  /** The lists that are there, in the order of their venues. */
  get lists(): readonly MarketList[] {
    return listedVenues.flatMap(venue => this.#lists.get(venue) ?? []);
  }

  get pasted(): readonly PerpetualMarket[] {
    return this.#given.pasted;
  }

  /** Ids the host named itself. */
  get hosted(): readonly string[] {
    return this.#host?.ids ?? [];
  }

  /** Returns the market of an id, its rules the host's, else the reader's, else those on record. */
  readonly find = (id: string): PerpetualMarket | undefined => {
    const known = this.#recorded(id);
    return this.#host?.find(id, known) ?? this.#given.pasted.find(market => market.id === id) ?? known;
  };

  /** Draws the inside of a list of all markets. */
  renderOptions(view: View, chosen: string): unknown {
    return renderMarketOptions(view, this, chosen);
  }

  /** Brings what a scenario's markets need; `null` where all of it is there, or cannot be had. */
  prepare({kind, position, account}: Scenario, given: GivenRules): Promise<void> | null {
    const ids = kind === 'account' ? account.positions.map(({market}) => market) : [position.market];
    const missing = listedVenues.filter(venue => ids.some(id => this.#isMissing(venue, id)));
    if (given === this.#given && missing.length === 0) return null;
    if (given.host === this.#given.host && missing.length === 0) {
      this.#given = given;
      return null;
    }
    if (this.#preparing && this.#wanted === given && missing.length === 0) return this.#preparing;
    this.#wanted = given;
    this.#preparing = Promise.all([this.#takeHost(given), ...missing.map(this.load)]).then(() => undefined);
    return this.#preparing;
  }

  /** Brings the list of a venue; one that cannot be had is not asked for again. */
  readonly load = async (venue: ListedVenue): Promise<void> => {
    try {
      this.#lists.set(venue, await loadMarketList(venue));
    } catch {
      this.#lists.set(venue, null);
    }
  };

  /** Brings every list. */
  readonly loadAll = async (): Promise<void> => {
    await Promise.all(listedVenues.filter(venue => !this.#lists.has(venue)).map(this.load));
  };

  #recorded(id: string): PerpetualMarket | undefined {
    const [venue, symbol = ''] = id.split('/');
    return binanceUsdm.find(market => market.id === id) ?? this.#lists.get(venue as ListedVenue)?.find(symbol);
  }

  #isMissing(venue: ListedVenue, id: string): boolean {
    return id.startsWith(`${venue}/`) && !this.#lists.has(venue) && !binanceUsdm.some(market => market.id === id);
  }

  async #takeHost(given: GivenRules): Promise<void> {
    let [host, mistake]: [HostRules | null, InputError | null] = [null, null];
    if (given.host !== null && given.host !== this.#given.host) {
      try {
        const {readHostRules} = await import('./host-rules.js');
        host = readHostRules(given.host);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        mistake = error;
      }
    } else if (given.host !== null) [host, mistake] = [this.#host, this.mistake];
    if (this.#wanted !== given) return;
    [this.#given, this.#host, this.mistake] = [given, host, mistake];
  }
}
