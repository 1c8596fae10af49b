export type {LiquidationAnswer, LiquidationAt, LiquidationNever, LiquidationNow, NeverReason} from './answer.js';
export type {Amount} from './amounts.js';
export {balanceAt, grownIndex, rayFactor, type RayInterest} from './lending/ray-interest.js';
export {fixedPower, mulDivDown, mulDivUp, scaled, unscaled} from './lending/chain-integers.js';
export {compoundedYield} from './lending/compounded-yield.js';
export {growth} from './lending/growth.js';
export {accruedLoan, liquidationTime, type LiquidationTime, type LoanRates} from './lending/liquidation-time.js';
export {nearestLiquidation, type NearestLiquidation, type PriceMoves} from './lending/nearest-liquidation.js';
export {pairPrice, type PairPrice} from './lending/pair-price.js';
export {sharedMove, type SharedMove} from './lending/shared-move.js';
export {debtRise, uniformDrop, type DebtRise} from './lending/uniform-move.js';
export {healthFactor, type HealthFactorAnswer} from './lending/health-factor.js';
export {llammaHealth, type LlammaHealth, type LlammaStanding} from './lending/llamma-health.js';
export {
  llammaLoss,
  llammaMaxBorrow,
  llammaMaxLtv,
  llammaMaxWithdraw,
  llammaShareRemoved,
  llammaTokensToLiquidate,
} from './lending/llamma-limits.js';
export {llammaRange, type LlammaAnswer, type LlammaLoan, type LlammaRange} from './lending/llamma-bands.js';
export {makerRate, makerStanding, type DutySpan, type MakerStanding, type MakerVault} from './lending/maker-vault.js';
export {maxBorrow, type MaxBorrow} from './lending/max-borrow.js';
export {morphoStanding, type MorphoPosition, type MorphoStanding} from './lending/morpho-standing.js';
export {kinkedRate, suppliedRate, type KinkedRate} from './lending/pool-rates.js';
export {riskPremium, type RiskyCollateral} from './lending/risk-premium.js';
export {solendWithdrawal, type SolendDeposit} from './lending/solend-withdrawal.js';
export {thresholdDuringRamp, type ThresholdRamp} from './lending/threshold-ramp.js';
export {liquidationPrice} from './lending/liquidation-price.js';
export {
  aaveCloseFactor,
  aaveLargestPart,
  type AaveCloseFactor,
  type AaveCloseFactorInput,
} from './liquidation/aave-close-factor.js';
export {aaveSeizure, type AaveSeizure, type AaveSeizureInput} from './liquidation/aave-seizure.js';
export {aaveV4Bonus, type FallingHealthBonus} from './liquidation/aave-v4-bonus.js';
export {aaveV4Deficit, type AaveV4Remains} from './liquidation/aave-v4-deficit.js';
export {aaveV4Step, type AaveV4Step, type AaveV4StepInput} from './liquidation/aave-v4-step.js';
export {
  cometAbsorption,
  cometQuote,
  type AbsorbedCollateral,
  type CometAbsorption,
} from './liquidation/comet-absorption.js';
export {compoundSeizure, type CompoundRepayment} from './liquidation/compound-seizure.js';
export {debtToTarget, type DebtToTarget, type TargetInput} from './liquidation/debt-to-target.js';
export {eulerLiquidation, type EulerAccount, type EulerLiquidation} from './liquidation/euler-discount.js';
export {gearboxSettlement, type GearboxAccount, type GearboxSettlement} from './liquidation/gearbox-settlement.js';
export {
  boldOffset,
  collateralGasCompensation,
  compositeDebt,
  redistributedCollateral,
  trovePath,
  type BoldOffset,
  type TrovePath,
} from './liquidation/liquity-liquidation.js';
export {
  auctionNeedsRedo,
  auctionPrice,
  auctionTop,
  type AuctionCurve,
  type AuctionLimits,
} from './liquidation/maker-auction-price.js';
export {bark, type Bark, type BarkInput} from './liquidation/maker-bark.js';
export {take, type Take, type TakeInput} from './liquidation/maker-take.js';
export {liquidationSequence, worstLiquidation, type LiquidationSequence} from './liquidation/liquidation-sequence.js';
export {
  liquidationStep,
  type LiquidationStep,
  type LiquidationTaken,
  type LiquidatorChoice,
} from './liquidation/liquidation-step.js';
export type {LiquidationTerms} from './liquidation/terms.js';
export {wholeSettlement, type WholeSettlement} from './liquidation/whole-settlement.js';
export {morphoIncentive} from './liquidation/morpho-incentive.js';
export {preLiquidation, type PreLiquidation, type PreLiquidationTerms} from './liquidation/morpho-pre-liquidation.js';
export {seizureValue, type SeizureValue} from './liquidation/seizure-value.js';
export {
  siloCollateral,
  siloMaxLiquidation,
  siloPreview,
  siloRepayToTarget,
  type SiloBorrower,
  type SiloPreview,
  type SiloTerms,
} from './liquidation/silo-preview.js';
export {solendBonus, type SolendBonus, type SolendObligation} from './liquidation/solend-bonus.js';
export {
  solendFee,
  solendMaxRepay,
  solendStep,
  type SolendDebt,
  type SolendStep,
  type SolendStepInput,
} from './liquidation/solend-step.js';
export {bankruptcyPrice, type BankruptcyAnswer} from './margin/bankruptcy-price.js';
export {bufferedPrice} from './margin/buffered-price.js';
export {distance} from './margin/distance.js';
export {marginRatio, type MarginRatioAnswer} from './margin/margin-ratio.js';
export type {Approach} from './passage/approach.js';
export {barrierForTouchProbability} from './passage/barrier-for-touch-probability.js';
export type {
  BarrierAnswer,
  BarrierAt,
  BarrierCertain,
  BarrierNever,
  Departure,
} from './passage/barrier-for-touch-probability.js';
export {discountedTouch, type PresentValue} from './passage/discounted-touch.js';
export {everTouchProbability, type EverAnswer} from './passage/ever-touch-probability.js';
export {expectedTimeUntouched, hittingTimeDensity, meanHittingTime} from './passage/hitting-time.js';
export type {NoMeanTime, TimeAt} from './passage/hitting-time.js';
export {horizonForTouchProbability, type HorizonAnswer} from './passage/horizon-for-touch-probability.js';
export {monitoredTouchProbability} from './passage/monitored-touch-probability.js';
export type {Certain, CertainReason, Likely, LikelyTouch, ProbabilityAnswer} from './passage/probability.js';
export {touchAndEnd, type EndPrice, type TouchAndEnd} from './passage/touch-and-end.js';
export {touchMap, type TouchMap, type TouchMapAxes} from './passage/touch-map.js';
export {survivalProbability, touchProbability} from './passage/touch-probability.js';
export {twoBarrierTouch, type Corridor, type CorridorAnswer} from './passage/two-barrier-touch.js';
export {positionLiquidationPrice} from './margin/position-liquidation-price.js';
export {restOfAccount, type OtherPosition} from './margin/rest-of-account.js';
export {ewmaVolatility, type EwmaAnswer, type EwmaQuestion} from './volatility/ewma-volatility.js';
export {periodReturns} from './volatility/period-returns.js';
export {realisedVolatility, type VolatilityAnswer, type VolatilityQuestion} from './volatility/realised-volatility.js';
export {rollingVolatility, type VolatilitySeries} from './volatility/rolling-volatility.js';
export {
  volatilityEstimates,
  type VolatilityEstimate,
  type VolatilityEstimates,
} from './volatility/volatility-estimates.js';
export {acceptedHits, criticalRatio, type AcceptanceQuestion} from './tail/accepted-hits.js';
export {backtest, type BacktestAnswer} from './tail/backtest.js';
export {columnLosses, type ColumnQuestion} from './tail/column-losses.js';
export {coverageTests, type CoverageAnswer, type HitRecord, type LikelihoodTest} from './tail/coverage-tests.js';
export {distributionLosses, type DistributionLosses} from './tail/distribution-losses.js';
export {durationTest, type DurationAnswer} from './tail/duration-test.js';
export {expectedShortfall} from './tail/expected-shortfall.js';
export type {LossQuestion} from './tail/loss-question.js';
export {lossColumn} from './tail/loss-column.js';
export {returnMoments, type ReturnMoments} from './tail/return-moments.js';
export {rollingLosses, type LossForecasts, type RollingQuestion} from './tail/rolling-losses.js';
export {shortfallTests, type ShortfallAnswer} from './tail/shortfall-tests.js';
export {tailLosses, type MapFacts, type TailAnswer} from './tail/tail-losses.js';
export {trafficLight, type TrafficLight} from './tail/traffic-light.js';
export {valueAtRisk} from './tail/value-at-risk.js';
export {collateralAdded, debtRepaid} from './preview/loan-changed.js';
export {marginAdded} from './preview/margin-added.js';
export {sizeCut} from './preview/size-cut.js';
export {
  borrowToHealth,
  repayToHealth,
  sellToHealth,
  supplyToHealth,
  withdrawToHealth,
  type HealthTarget,
} from './solve/health-target.js';
export {
  largestLeverage,
  leverageLoop,
  ltvOfCollateralRatio,
  ltvOfLeverage,
  type LeverageLoop,
} from './solve/leverage-loop.js';
export {dustFloor, leverageStep, type DustFloor, type LeverageTarget} from './solve/leverage-step.js';
export {collateralToAdd, debtToRepay, type MoveTo} from './remedies/loan-remedies.js';
export {marginToAdd} from './remedies/margin-to-add.js';
export type {NoRemedy, RemedyAnswer, RemedyNeeded} from './remedies/remedy.js';
export type {AccountRoom} from './remedies/account-room.js';
export {balanceToAdd} from './remedies/balance-to-add.js';
export {sizeToClose} from './remedies/size-to-close.js';
export {sizeToCut, type Closing} from './remedies/size-to-cut.js';
export {loanLiquidationPrice} from './lending/loan-liquidation-price.js';
export {
  accountLiquidation,
  type AccountAnswer,
  type AccountEdge,
  type AccountPrice,
  type AccountNeverReason,
} from './margin/account-liquidation.js';
export type {Movement} from './margin/account-movement.js';
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
