import {decimal} from '../decimal/index.js';
import type {LendingMarket} from './market.js';
import {ownRulesText, undated} from './own-rules.js';

const {limit, threshold, bonus} = ownRulesText;

/** "Your own rules" of a loan: what the fields hold before the user writes their own. */
export const ownLoan: LendingMarket = {
  kind: 'lending',
  id: 'own-rules/loan',
  venue: 'own-rules',
  name: 'Your own rules',
  baseCurrency: 'USD',
  trigger: 'oracle',
  atThreshold: 'survives',
  assets: [
    {
      asset: 'COLLATERAL',
      limit: decimal(limit),
      threshold: decimal(threshold),
      bonus: decimal(bonus),
      decimals: 18,
      ...undated,
    },
  ],
  ...undated,
};
