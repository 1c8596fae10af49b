import {en, fill, type Values} from '../../text/index.js';
import type {PerpetualMarket} from '../../venues/index.js';

/** Returns what a market is called on a page: `Binance BTCUSDT perpetual`. */
export function marketName({venue, symbol}: PerpetualMarket): string {
  return fill((en.rules.venues as Values)[venue] ?? symbol, {symbol});
}

/** Digits after the point of an amount in settlement currency: cents of a currency, the last place of a coin. */
export const digitsOf = ({contract}: PerpetualMarket): number => (contract === 'linear' ? 2 : 8);
