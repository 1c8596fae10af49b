import type {PerpetualMarket} from '../../venues/index.js';

/** Margin rules that stand before the package's own. */
export interface GivenRules {
  /** Whatever the host page set; `null` for nothing. */
  readonly host: unknown;
  /** What a reader pasted, one for each market. */
  readonly pasted: readonly PerpetualMarket[];
}

export const NO_RULES: GivenRules = {host: null, pasted: []};

/** Returns the rules before where nothing has changed. */
export const givenRules = (host: unknown, pasted: GivenRules['pasted'], before: GivenRules): GivenRules =>
  (host ?? null) === before.host && pasted === before.pasted ? before : {host: host ?? null, pasted};
