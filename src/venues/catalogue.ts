import {InputError} from '../errors.js';
import {aaveV3Ethereum} from './aave-v3-ethereum.js';
import {binanceUsdm} from './binance-usdm.js';
import type {VenueMarket} from './market.js';
import {ownLoan} from './own-loan.js';
import {ownPerpetual} from './own-rules.js';

/** Every market of this room, in the order a page lists them. */
export const markets: readonly VenueMarket[] = [...binanceUsdm, aaveV3Ethereum, ownPerpetual, ownLoan];

/**
 * Returns the market of an id: `binance-usdm/BTCUSDT`, `aave-v3-ethereum`, `own-rules/loan`.
 *
 * @throws {InputError} `unknown-market` when this room does not hold it; `values.known` lists what it holds.
 */
export function findMarket(id: string): VenueMarket {
  const market = markets.find(each => each.id === id);
  if (market) return market;
  const known = markets.map(each => each.id).join(', ');
  const found = String(id).slice(0, 60);
  throw new InputError('market', 'unknown-market', `no market called ${found}`, `Write one of: ${known}.`, {
    found,
    known,
  });
}
