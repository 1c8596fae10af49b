export type {LiquidationAnswer, LiquidationAt, LiquidationNever, LiquidationNow, NeverReason} from './answer.js';
export {healthFactor, type HealthFactorAnswer} from './lending/health-factor.js';
export {maxBorrow, type MaxBorrow} from './lending/max-borrow.js';
export {liquidationPrice} from './lending/liquidation-price.js';
export {loanLiquidationPrice} from './lending/loan-liquidation-price.js';
export {
  accountLiquidation,
  type AccountAnswer,
  type AccountEdge,
  type AccountPrice,
  type AccountNeverReason,
} from './margin/account-liquidation.js';
export type {Movement} from './margin/account-movement.js';
export {bankruptcyPrice, type BankruptcyAnswer} from './margin/bankruptcy-price.js';
export {bufferedPrice} from './margin/buffered-price.js';
export {distance} from './margin/distance.js';
export {marginRatio, type MarginRatioAnswer} from './margin/margin-ratio.js';
export {positionLiquidationPrice} from './margin/position-liquidation-price.js';
export {restOfAccount, type OtherPosition} from './margin/rest-of-account.js';
export {collateralAdded, debtRepaid} from './preview/loan-changed.js';
export {marginAdded} from './preview/margin-added.js';
export {sizeCut} from './preview/size-cut.js';
export {collateralToAdd, debtToRepay, type MoveTo} from './remedies/loan-remedies.js';
export {marginToAdd} from './remedies/margin-to-add.js';
export type {NoRemedy, RemedyAnswer, RemedyNeeded} from './remedies/remedy.js';
export {sizeToCut, type Closing} from './remedies/size-to-cut.js';
export {bankruptcyBehind} from './margin/bankruptcy-behind.js';
export {driftLiquidationPrice, type DriftInput} from './margin/drift-liquidation-price.js';
export {gmxLiquidationPrice, type GmxInput} from './margin/gmx-liquidation-price.js';
export {inverseCrossBeforeUnified, type InverseCrossInput} from './margin/inverse-cross-before-unified.js';
export {offsetPrice} from './margin/offset-price.js';
export {powerLawAfterOrder, type AfterOrderAnswer, type PowerLawOrder} from './margin/power-law-after-order.js';
export {powerLawPrice, type PowerLawInput} from './margin/power-law-price.js';
export {priceFromFigures, type AccountFigures} from './margin/price-from-figures.js';
export {riskRate, type RiskAccount, type RiskItem, type RiskRateAnswer} from './margin/risk-rate.js';
export type {SearchedPriceAnswer} from './margin/searched-price.js';
export {sizeLinearPrice} from './margin/size-linear-price.js';
export {sustainableLoss, type SustainableLossInput} from './margin/sustainable-loss.js';
export {synthetixLiquidationPrice, type SynthetixInput} from './margin/synthetix-liquidation-price.js';
export {driftCover, driftFundFee, type DriftCover, type DriftShortage} from './liquidation/drift-cover.js';
export {
  dydxInsuranceFundDelta,
  dydxNotionalBounds,
  type DydxFill,
  type DydxNotionalBounds,
} from './liquidation/dydx-fund.js';
export {
  dydxBankruptcyQuote,
  dydxFillablePrice,
  type DydxFillableConfig,
  type WholeFraction,
} from './liquidation/dydx-prices.js';
export {
  dydxIsLiquidatable,
  dydxRisk,
  type DydxPosition,
  type DydxRisk,
  type DydxSubaccount,
} from './liquidation/dydx-subaccount.js';
export {stepDown} from './liquidation/step-down.js';
export type {PriceAnswer} from './price-answer.js';
