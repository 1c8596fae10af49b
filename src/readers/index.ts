export {readCandles} from './candles.js';
export {readBinanceBrackets} from './binance-brackets.js';
export {readBinancePositions, type BinancePosition} from './binance-positions.js';
export {readBybitRiskLimit, type BybitRiskLimit} from './bybit-risk-limit.js';
export {readDydxMarkets, type DydxMarket} from './dydx-markets.js';
export {readDydxSubaccount, type DydxAccount, type DydxOpenPosition} from './dydx-subaccount.js';
export {readHyperliquidAccount, type HyperliquidAccount, type HyperliquidPosition} from './hyperliquid-account.js';
export {readHyperliquidMeta, type HyperliquidMarket} from './hyperliquid-meta.js';
export {readOkxPositionTiers} from './okx-position-tiers.js';
export {aaveAccounts, type AaveAccount} from './aave-accounts.js';
export {
  aavePool,
  type AaveEfficiencyMode,
  type AavePoolRecord,
  type AaveReserve,
  type AaveUserReserve,
} from './aave-pool.js';
export {aavePositions, type AavePosition, type AavePositionRecord} from './aave-positions.js';
export {
  readVenueAnswer,
  type VenueAnswer,
  type VenueEndpoint,
  type VenueGap,
  type VenueName,
  type VenuePosition,
  type VenueRules,
} from './venue-answer.js';
