import type {EfficiencyMode, IsolationTerms, LendingRules} from '../contracts/index.js';
import type {Decimal} from '../decimal/index.js';
import {aaveV3Ethereum} from './aave-v3-ethereum.js';
import {aaveV3Modes, aaveV3Presets} from './aave-v3-presets.js';
import type {Dated} from './market.js';

/** What of a protocol's rules a page asks before anything is liquidated. */
export type LoanRules = Pick<LendingRules, 'way' | 'atThreshold' | 'zeroThreshold' | 'oracle' | 'interest'>;

/** Terms of one collateral as its market publishes them; fractions. */
export interface LoanTerms extends Dated {
  /** `null`: of whatever the market's collateral is called. */
  readonly asset: string | null;
  readonly threshold: Decimal;
  readonly limit: Decimal;
  /** b of `BonusForm`: what a liquidator takes beyond the debt he repays; `null` where the rules alone say it. */
  readonly bonus: Decimal | null;
  /** Decimals of the token, `null` where they are not on record. */
  readonly decimals: number | null;
}

/** One market a loan may stand in. */
export interface LoanMarket {
  /** `aave-v3-ethereum`, `maker/ETH-A`. */
  readonly id: string;
  readonly name: string;
  /** Its protocol's id in `lendingProtocols`; `null` under the reader's own rules. */
  readonly protocol: string | null;
  /** What oracle prices are in. */
  readonly baseCurrency: string;
  readonly rules: LoanRules;
  /** Nothing where every threshold is the reader's to write. */
  readonly terms: readonly LoanTerms[];
  readonly modes: readonly EfficiencyMode[];
  /** Collaterals that, alone, are lent against up to a debt ceiling of all their borrowers. */
  readonly isolated: readonly IsolationTerms[];
  /** Of its terms, or of its rules where it has none. */
  readonly dated: Dated;
}

/** Returns what a market publishes of an asset. */
export const termsOf = ({terms}: LoanMarket, asset: string | undefined): LoanTerms | undefined =>
  terms.find(each => each.asset === null || each.asset === asset);

/**
 * The market a loan stands in where nobody chooses another: every reserve of one snapshot.
 *
 * @source interest: Aave v3.7, `MathUtils.calculateCompoundedInterest`: the series of e^x to its third power (`lendingProtocols`).
 */
export const usualLoanMarket: LoanMarket = {
  id: aaveV3Ethereum.id,
  name: aaveV3Ethereum.name,
  protocol: 'aave-v3',
  baseCurrency: aaveV3Ethereum.baseCurrency,
  rules: {
    way: {kind: 'repayment'},
    atThreshold: aaveV3Ethereum.atThreshold,
    zeroThreshold: 'dropped',
    oracle: 'spot',
    interest: 'taylor',
  },
  terms: [
    ...aaveV3Ethereum.assets,
    ...aaveV3Presets.flatMap(({asset, terms, category, ...rest}) =>
      terms.kind === 'threshold' && category === null && !aaveV3Ethereum.assets.some(each => each.asset === asset)
        ? [{...rest, asset, threshold: terms.threshold, limit: terms.limit, decimals: null}]
        : [],
    ),
  ],
  modes: aaveV3Modes.efficiencyModes,
  isolated: aaveV3Modes.isolated,
  dated: aaveV3Ethereum,
};
