export type {LiquidationAnswer, LiquidationAt, LiquidationNever, LiquidationNow, NeverReason} from './answer.js';
export {healthFactor, type HealthFactorAnswer} from './lending/health-factor.js';
export {maxBorrow, type MaxBorrow} from './lending/max-borrow.js';
export {liquidationPrice} from './lending/liquidation-price.js';
export {bankruptcyPrice, type BankruptcyAnswer} from './margin/bankruptcy-price.js';
export {bufferedPrice} from './margin/buffered-price.js';
export {distance} from './margin/distance.js';
export {marginRatio, type MarginRatioAnswer} from './margin/margin-ratio.js';
export {restOfAccount, type OtherPosition} from './margin/rest-of-account.js';
