export type {LiquidationAnswer, LiquidationAt, LiquidationNever, LiquidationNow, NeverReason} from './answer.js';
export {healthFactor, type HealthFactorAnswer} from './lending/health-factor.js';
export {maxBorrow, type MaxBorrow} from './lending/max-borrow.js';
export {liquidationPrice} from './lending/liquidation-price.js';
export {loanLiquidationPrice} from './lending/loan-liquidation-price.js';
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
export {collateralAdded, debtRepaid} from './preview/loan-changed.js';
export {marginAdded} from './preview/margin-added.js';
export {sizeCut} from './preview/size-cut.js';
export {collateralToAdd, debtToRepay, type MoveTo} from './remedies/loan-remedies.js';
export {marginToAdd} from './remedies/margin-to-add.js';
export type {NoRemedy, RemedyAnswer, RemedyNeeded} from './remedies/remedy.js';
export {sizeToCut, type Closing} from './remedies/size-to-cut.js';
