import {decimal, type Decimal, type PriceGrid} from '../../decimal/index.js';
import {en, fill, type Language, type Values} from '../../text/index.js';
import type {PerpetualMarket} from '../../venues/index.js';

/** The step of prices where nobody has stated one. */
export const CENT = decimal('0.01');

/** Returns the step a page writes prices with: the venue's, or cents where it has none. */
export const stepOf = (grid: PriceGrid): Decimal => (grid.kind === 'tick' ? grid.step : CENT);

/** Returns what a market is called on a page: `Binance BTCUSDT perpetual`. */
export function marketName({venue, symbol}: PerpetualMarket, {words}: Language): string {
  return fill((words(en).venues as Values)[venue] ?? symbol, {symbol});
}

/** Digits after the point of an amount in settlement currency: cents of a currency, the last place of a coin. */
export const digitsOf = ({contract}: PerpetualMarket): number => (contract === 'linear' ? 2 : 8);
