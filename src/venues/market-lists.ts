import type {MarketList} from './market-list.js';

/** The venues whose markets are on record, in the order a page lists them; each list is brought when it is asked for. */
const LISTS = {
  'binance-usdm': async () => (await import('./binance-usdm-list.js')).binanceUsdmList,
  hyperliquid: async () => (await import('./hyperliquid-list.js')).hyperliquidList,
  'dydx-v4': async () => (await import('./dydx-list.js')).dydxList,
} as const;

export type ListedVenue = keyof typeof LISTS;

export const listedVenues = Object.keys(LISTS) as readonly ListedVenue[];

/** Brings the list of a venue. */
export const loadMarketList = (venue: ListedVenue): Promise<MarketList> => LISTS[venue]();
