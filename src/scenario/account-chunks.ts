import type {Mixer} from './account-answer.js';
import type {accountMixFixes} from './account-mix-fixes.js';
import type {possibleCorrelations} from './possible-correlations.js';

/** What answers the likeliest mix of an account, and what makes it calmer. */
export interface AccountMix {
  readonly mixOf: Mixer;
  readonly accountMixFixes: typeof accountMixFixes;
  readonly possibleCorrelations: typeof possibleCorrelations;
}

/** Loads what few accounts need. */
export async function loadAccountMix(): Promise<AccountMix> {
  const [{mixOf}, {accountMixFixes}, {possibleCorrelations}] = await Promise.all([
    import('./account-mix.js'),
    import('./account-mix-fixes.js'),
    import('./possible-correlations.js'),
  ]);
  return {mixOf, accountMixFixes, possibleCorrelations};
}
