import {linearPosition, type LinearInput, type Position} from '../contracts/index.js';
import type {Decimal} from '../decimal/index.js';
import {binanceUsdm, ownPerpetual, type PerpetualMarket} from '../venues/index.js';
import {notAChoice, type Reading} from './reading.js';
import type {PositionText} from './scenario.js';

/** Where a position is held: a market, what one contract of it is, and how a position in it is made. */
export interface Venue {
  readonly market: PerpetualMarket;
  /** `null` where contracts are not counted. */
  readonly contractSize: Decimal | null;
  readonly make: (input: LinearInput) => Position;
}

/** The markets a position may be in, in the order a page lists them; the last one is the reader's own rules. */
export const positionMarkets: readonly PerpetualMarket[] = [...binanceUsdm, ownPerpetual];

/** Reads the market of a position; the reader's own rules are another reader's. */
export function readMarket({market: id}: PositionText, reading: Reading): Venue | undefined {
  return reading.attempt('position.market', () => {
    const market = binanceUsdm.find(each => each.id === id);
    if (market) return {market, contractSize: null, make: linearPosition};
    const ids = positionMarkets.map(each => each.id);
    throw notAChoice('position.market', id, ids);
  });
}
