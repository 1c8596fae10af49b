import type {Dated, PerpetualMarket} from './market.js';

/** All markets of a venue that are on record; a market's rules are made when it is asked for. */
export interface MarketList extends Dated {
  readonly venue: string;
  /** In the order a page lists them. */
  readonly symbols: readonly string[];
  /** The market of a symbol; `undefined` where the list has none. */
  readonly find: (symbol: string) => PerpetualMarket | undefined;
}

/** Returns a list whose markets are made once each. */
export function marketList(
  about: Omit<MarketList, 'symbols' | 'find'>,
  makers: ReadonlyMap<string, () => PerpetualMarket>,
): MarketList {
  const made = new Map<string, PerpetualMarket>();
  const find = (symbol: string): PerpetualMarket | undefined => {
    const found = made.get(symbol) ?? makers.get(symbol)?.();
    if (found) made.set(symbol, found);
    return found;
  };
  return {...about, symbols: [...makers.keys()].sort(), find};
}

/** Returns the lines of a table, `names: rows`, as words and rows of words. */
export const tableOf = (table: string): readonly {readonly names: string[]; readonly rows: string[][]}[] =>
  table
    .trim()
    .split('\n')
    .map(line => {
      const [names = '', rows = ''] = line.split(': ');
      return {names: names.split(' '), rows: rows.split(', ').map(row => row.split(' '))};
    });
