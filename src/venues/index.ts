export {aaveV3Ethereum} from './aave-v3-ethereum.js';
export {aaveV3Modes, aaveV3Presets} from './aave-v3-presets.js';
export {binanceUsdm} from './binance-usdm.js';
export {findMarket, markets} from './catalogue.js';
export {compoundV3Presets} from './compound-v3-presets.js';
export type {LendingPreset, LendingProtocol, MarketModes} from './lending-market.js';
export {lendingProtocols} from './lending-protocols.js';
export {termsOf, usualLoanMarket, type LoanMarket, type LoanRules, type LoanTerms} from './loan-market.js';
export {loanMarkets} from './loan-markets.js';
export type {MarketList} from './market-list.js';
export {listedVenues, loadMarketList, type ListedVenue} from './market-lists.js';
export {morphoPreLiquidation, type MorphoTier} from './morpho-tiers.js';
export {vaultPresets} from './vault-presets.js';
export {
  RULES_READ,
  type Dated,
  type Day,
  type LendingAsset,
  type LendingMarket,
  type MarketSteps,
  type PerpetualMarket,
  type Source,
  type VenueMarket,
} from './market.js';
export {ownPerpetual, ownRulesText} from './own-rules.js';
export {isStale, STALE_AFTER_DAYS} from './staleness.js';
export {ownLoan} from './own-loan.js';
export type {FeeForm, Known, RateForm, VenueProfile} from './profile.js';
export {findProfile, venueProfiles} from './profiles.js';
