export {aaveV3Ethereum} from './aave-v3-ethereum.js';
export {binanceUsdm} from './binance-usdm.js';
export {findMarket, markets} from './catalogue.js';
export {RULES_READ} from './market.js';
export type {
  Dated,
  Day,
  LendingAsset,
  LendingMarket,
  MarketSteps,
  PerpetualMarket,
  Source,
  VenueMarket,
} from './market.js';
export {ownLoan} from './own-loan.js';
export {ownPerpetual, ownRulesText} from './own-rules.js';
export {isStale, STALE_AFTER_DAYS} from './staleness.js';
export type {FeeForm, Known, RateForm, VenueProfile} from './profile.js';
export {findProfile, venueProfiles} from './profiles.js';
