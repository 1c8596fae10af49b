import {inversePosition, linearPosition} from '../contracts/index.js';
import {InputError} from '../errors.js';
import type {PerpetualMarket} from '../venues/index.js';
import type {Venue} from './market.js';
import type {Reading} from './reading.js';
import type {PositionText} from './scenario.js';

/** Returns the market of an id; `undefined` where there is none. */
export type MarketFinder = (id: string) => PerpetualMarket | undefined;

/** Returns what reads a position's market among those that `find` knows. */
export const marketReader =
  (find: MarketFinder) =>
  ({market: id}: PositionText, reading: Reading): Venue | undefined =>
    reading.attempt('position.market', () => {
      const market = find(id);
      if (market?.contract === 'inverse') return {market, contractSize: null, make: inversePosition};
      if (market) return {market, contractSize: null, make: linearPosition};
      throw marketNotListed('position.market', id);
    });

/** Returns the error of a market whose rules are not on record. */
export function marketNotListed(field: string, id: string): InputError {
  const found = id.trim() === '' ? 'nothing' : id.slice(0, 60);
  const instead = 'Choose a market from the list, your own rules, or paste the venue’s brackets.';
  return new InputError(field, 'market-not-listed', `${found}, which no rules here list`, instead, {found});
}
