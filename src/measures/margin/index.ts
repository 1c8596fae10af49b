export {
  accountLiquidation,
  type AccountAnswer,
  type AccountEdge,
  type AccountPrice,
  type AccountNeverReason,
} from './account-liquidation.js';
export type {Movement} from './account-movement.js';
export {bankruptcyBehind} from './bankruptcy-behind.js';
export {bankruptcyPrice, type BankruptcyAnswer} from './bankruptcy-price.js';
export {bufferedPrice} from './buffered-price.js';
export {distance} from './distance.js';
export {driftLiquidationPrice, type DriftInput} from './drift-liquidation-price.js';
export {gmxLiquidationPrice, type GmxInput} from './gmx-liquidation-price.js';
export {inverseCrossBeforeUnified, type InverseCrossInput} from './inverse-cross-before-unified.js';
export {marginRatio, type MarginRatioAnswer} from './margin-ratio.js';
export {offsetPrice} from './offset-price.js';
export {positionLiquidationPrice} from './position-liquidation-price.js';
export {powerLawAfterOrder, type AfterOrderAnswer, type PowerLawOrder} from './power-law-after-order.js';
export {powerLawPrice, type PowerLawInput} from './power-law-price.js';
export {priceFromFigures, type AccountFigures} from './price-from-figures.js';
export {restOfAccount, type OtherPosition} from './rest-of-account.js';
export {riskRate, type RiskAccount, type RiskItem, type RiskRateAnswer} from './risk-rate.js';
export type {SearchedPriceAnswer} from './searched-price.js';
export {sizeLinearPrice} from './size-linear-price.js';
export {sustainableLoss, type SustainableLossInput} from './sustainable-loss.js';
export {synthetixLiquidationPrice, type SynthetixInput} from './synthetix-liquidation-price.js';
export {accountBook} from './account-book.js';
export {accountHealthMap} from './account-health-map.js';
export {accountScenarios, type AccountScenarios} from './account-scenarios.js';
export {
  accountFundingCurve,
  accountFundingLiquidation,
  type AccountFundingRates,
  type FundedAccount,
} from './account-funding.js';
export {correlationMatrix, type Correlations} from './correlations.js';
export {nearestAccountLiquidation} from './nearest-account-liquidation.js';
export {type NearestLiquidation, type NearestPrice} from './nearest-answer.js';
export {nearestCorrelation, type NearestCorrelation} from './nearest-correlation.js';
export {type PriceMoves} from './price-moves.js';
export {checkEquity} from './check-equity.js';
export {type FundingEnd} from './funded-until.js';
export {fundingCurve, fundingLiquidation, type FundedPosition} from './funding-curve.js';
export {fundingPayment} from './funding-payment.js';
export {type FundingRates} from './funding-rates.js';
