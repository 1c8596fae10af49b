import {continuousSchedule, marginRules} from '../contracts/index.js';
import {decimal} from '../decimal/index.js';
import {marketList} from './market-list.js';
import type {MarketList} from './market-list.js';
import {RULES_READ} from './market.js';
import type {PerpetualMarket} from './market.js';

const VENUE = 'dydx-v4';
const dated = {
  source: {
    publisher: 'dYdX',
    title: 'Perpetual markets of the v4 indexer',
    url: 'https://github.com/nautechsystems/nautilus_trader/blob/a95c8042b00133829d252ae8cf68f78fc176a973/crates/adapters/dydx/test_data/http_get_perpetual_markets.json',
  },
  asOf: '2025-12-08',
  read: RULES_READ,
  stale: false,
};

/** initialMarginFraction 0.02 opens 50×; maintenanceMarginFraction, tickSize, stepSize as recorded. */
const MARKETS = [
  // base   maintenance  opens  tick    size
  ['BTC', '0.012', '50', '1', '0.0001'],
  ['ETH', '0.012', '50', '0.1', '0.001'],
  ['SOL', '0.03', '20', '0.01', '0.1'],
] as const;

/** Maintenance at the oracle price; equity equal to it survives: v4-chain, liquidations.go, IsLiquidatable. */
function listed([base, rate, maxLeverage, tick, size]: (typeof MARKETS)[number]): PerpetualMarket {
  const symbol = `${base}-USD`;
  return {
    kind: 'perpetual',
    id: `${VENUE}/${symbol}`,
    venue: VENUE,
    symbol,
    contract: 'linear',
    base,
    quote: 'USD',
    settle: 'USD',
    rules: marginRules({
      schedule: continuousSchedule([{rate, maxLeverage}]),
      tick,
      trigger: 'oracle',
      atThreshold: 'survives',
    }),
    steps: {kind: 'recorded', tick: decimal(tick), size: decimal(size), ...dated},
    ...dated,
  };
}

const makers = new Map(MARKETS.map(market => [`${market[0]}-USD`, () => listed(market)] as const));

/** The perpetuals of dYdX v4 in the recording of 8 December 2025. */
export const dydxList: MarketList = marketList({venue: VENUE, ...dated}, makers);
