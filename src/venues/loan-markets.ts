import {ONE, ratio, roundRatio} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {aaveV3Presets} from './aave-v3-presets.js';
import {compoundV3Presets} from './compound-v3-presets.js';
import type {LendingPreset, LendingProtocol} from './lending-market.js';
import {lendingProtocols} from './lending-protocols.js';
import {usualLoanMarket} from './loan-market.js';
import type {LoanMarket, LoanTerms} from './loan-market.js';
import {morphoPreLiquidation} from './morpho-tiers.js';
import {ownLoan} from './own-loan.js';
import {vaultPresets} from './vault-presets.js';

const DIGITS = 40;

/** The reciprocal of a ratio, rounded up at 40 digits: rounded down, a price that falls on a tick would be a tick too high. */
const thresholdOf = (collateralRatio: Decimal): Decimal => roundRatio(ratio(ONE, collateralRatio), DIGITS, 'up');

/** A vault's one collateral is whatever the vault holds: its terms hold under any name. */
function termsOf({asset, terms, bonus, source, asOf, read, stale}: LendingPreset): LoanTerms {
  const dated = {source, asOf, read, stale, bonus, decimals: null};
  if (terms.kind === 'threshold') return {asset, threshold: terms.threshold, limit: terms.limit, ...dated};
  const threshold = thresholdOf(terms.ratio);
  return {asset: null, threshold, limit: threshold, ...dated};
}

function marketOf(
  {id, name, rules, ...dated}: LendingProtocol,
  market: string | null,
  terms: readonly LoanTerms[],
): LoanMarket {
  return {
    id: market === null ? id : `${id}/${market}`,
    name: market === null ? name : `${name} · ${market}`,
    protocol: id,
    baseCurrency: usualLoanMarket.baseCurrency,
    rules,
    terms,
    modes: [],
    isolated: [],
    dated: terms[0] ?? dated,
  };
}

const presets = [...aaveV3Presets, ...compoundV3Presets, ...vaultPresets];

/** A loan to value is all that a market of Morpho Blue is told apart by here. */
const morphoTiers = (protocol: LendingProtocol): LoanMarket[] =>
  morphoPreLiquidation.map(({lltv, preLltv, ...dated}) => {
    const pre = protocol.id === 'morpho-pre-liquidation';
    const threshold = pre ? preLltv : lltv;
    const terms = {asset: null, threshold, limit: threshold, bonus: null, decimals: null, ...dated};
    return marketOf(protocol, `LLTV ${String(Number(lltv) * 100)}%`, [terms]);
  });

function marketsOf(protocol: LendingProtocol): LoanMarket[] {
  if (protocol.id === usualLoanMarket.protocol) return [usualLoanMarket];
  if (protocol.id === 'morpho-blue' || protocol.id === 'morpho-pre-liquidation') return morphoTiers(protocol);
  const published = presets.filter(preset => preset.protocol === protocol.id);
  const names = [...new Set(published.map(({market}) => market))];
  if (names.length === 0) return [marketOf(protocol, null, [])];
  return names.map(name => marketOf(protocol, name, published.filter(({market}) => market === name).map(termsOf)));
}

/** Every market a loan may stand in: the usual one first, the reader's own rules last. */
export const loanMarkets: readonly LoanMarket[] = [
  usualLoanMarket,
  ...lendingProtocols.flatMap(marketsOf).filter(market => market !== usualLoanMarket),
  {
    id: ownLoan.id,
    name: ownLoan.name,
    protocol: null,
    baseCurrency: ownLoan.baseCurrency,
    rules: {
      way: {kind: 'repayment'},
      atThreshold: ownLoan.atThreshold,
      zeroThreshold: 'refused',
      oracle: 'spot',
      interest: 'continuous',
    },
    terms: [],
    modes: [],
    isolated: [],
    dated: ownLoan,
  },
];
