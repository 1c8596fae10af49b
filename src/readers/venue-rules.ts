import {marginRules} from '../contracts/index.js';
import {readBinanceBrackets} from './binance-brackets.js';
import {readBybitRiskLimit} from './bybit-risk-limit.js';
import {readDydxMarkets} from './dydx-markets.js';
import {readHyperliquidMeta} from './hyperliquid-meta.js';
import {readOkxPositionTiers} from './okx-position-tiers.js';
import type {AnswerParts, VenueEndpoint} from './venue-answer.js';

/**
 * Returns the margin rules of an answer that holds them, `null` of any other. What is not in the answer is the venue's own form:
 * `venueProfiles` says where it is written.
 */
export function readRulesParts(endpoint: VenueEndpoint, answer: unknown): AnswerParts | null {
  if (endpoint === 'binance-brackets') {
    const markets = [...readBinanceBrackets(answer)].map(([symbol, schedule]) => {
      return {venue: 'binance-usdm', symbol, contract: 'linear', rules: marginRules({schedule}), mark: null} as const;
    });
    return {markets};
  }
  if (endpoint === 'hyperliquid-meta') {
    const live = [...readHyperliquidMeta(answer).values()].filter(({delisted}) => !delisted);
    const markets = live.map(({name, schedule, grid}) => {
      return {
        venue: 'hyperliquid',
        symbol: name,
        contract: 'linear',
        rules: marginRules({schedule, grid}),
        mark: null,
      } as const;
    });
    return {markets};
  }
  if (endpoint === 'dydx-markets') {
    const markets = [...readDydxMarkets(answer).values()].map(({ticker, rules, oraclePrice: mark}) => {
      return {venue: 'dydx-v4', symbol: ticker, contract: 'linear', rules, mark} as const;
    });
    return {markets};
  }
  if (endpoint === 'bybit-risk-limit') {
    const markets = [...readBybitRiskLimit(answer)].map(([symbol, {contract, schedule}]) => {
      return {venue: 'bybit', symbol, contract, rules: marginRules({schedule}), mark: null} as const;
    });
    return {markets, gaps: ['fee-not-stated']};
  }
  if (endpoint === 'okx-position-tiers') {
    const markets = [...readOkxPositionTiers(answer)].map(([symbol, schedule]) => {
      // tiers name the family, positions its swap
      const swap = /^[^-]+-[^-]+$/.test(symbol) ? `${symbol}-SWAP` : symbol;
      return {venue: 'okx', symbol: swap, contract: 'linear', rules: marginRules({schedule}), mark: null} as const;
    });
    return {markets, gaps: ['by-contracts']};
  }
  return null;
}
