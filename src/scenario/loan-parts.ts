import type {LoanMarket} from '../venues/index.js';
import type {readSoft} from './loan-bands.js';
import type {mixOf, requirePossible} from './loan-likely.js';
import type {LoanText} from './scenario.js';

/** What only some loans ask for; without it what it would say is left out. */
export interface LoanParts {
  /** Answers a loan in a market that converts in bands. */
  readonly bands: {readonly readSoft: typeof readSoft} | null;
  /** Finds the likeliest mix, and which correlations are possible together. */
  readonly likely: {readonly mixOf: typeof mixOf; readonly requirePossible: typeof requirePossible} | null;
}

export const NO_PARTS: LoanParts = {bands: null, likely: null};

/** Brings each part. */
export const loanPartLoaders = {
  bands: () => import('./loan-bands.js'),
  likely: () => import('./loan-likely.js'),
} as const;

/** Brings what finds possible correlations near to some that are not. */
export const loadPossible = () => import('./possible-correlations.js');

/** Returns the parts without which a loan cannot be answered. */
export function partsOf(
  {market, moving, collaterals, debts, correlations}: LoanText,
  markets: readonly LoanMarket[],
): readonly (keyof LoanParts)[] {
  const isBand = markets.some(({id, rules}) => id === market && rules.way.kind === 'bands');
  const isLikely =
    moving.trim() === '~' ||
    correlations.length > 0 ||
    [...collaterals, ...debts].some(({volatility}) => volatility.trim() !== '');
  return [...(isBand ? (['bands'] as const) : []), ...(isLikely ? (['likely'] as const) : [])];
}
