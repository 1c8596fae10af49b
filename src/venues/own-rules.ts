import {publishedRules} from '../contracts/index.js';
import {RULES_READ} from './market.js';
import type {PerpetualMarket} from './market.js';

/**
 * "Your own rules": what the fields hold before the user writes their own. Nobody publishes these numbers, so they have no source
 * and never grow stale; they are the commonest of their kind, not a recommendation.
 */
export const ownRulesText = {
  /** Maintenance, a fraction of notional: half a percent, a common first bracket. */
  rate: '0.005',
  deduction: '0',
  feeRate: '0',
  /** Borrow limit, liquidation threshold and bonus of a loan. */
  limit: '0.75',
  threshold: '0.8',
  bonus: '0.05',
} as const;

/** Nobody's numbers but the reader's. */
export const undated = {source: null, asOf: null, read: RULES_READ, stale: false} as const;

export const ownPerpetual: PerpetualMarket = {
  kind: 'perpetual',
  id: 'own-rules/perpetual',
  venue: 'own-rules',
  symbol: 'perpetual',
  contract: 'linear',
  base: 'BASE',
  quote: 'QUOTE',
  settle: 'QUOTE',
  rules: publishedRules('flat', `- ${ownRulesText.rate} ${ownRulesText.deduction} -`),
  steps: {kind: 'unrecorded', why: 'your own rules name no price step'},
  ...undated,
};
