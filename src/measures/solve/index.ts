export {
  borrowToHealth,
  repayToHealth,
  sellToHealth,
  supplyToHealth,
  withdrawToHealth,
  type HealthTarget,
} from './health-target.js';
export {
  largestBorrow,
  largestPartialRepayment,
  largestWithdrawal,
  type AmountBound,
  type AmountBounds,
  type AmountLimiter,
  type LargestAmount,
} from './largest-amount.js';
export {largestCollateralSwap, largestDebtSwap} from './largest-swap.js';
export {
  largestLeverage,
  leverageLoop,
  ltvOfCollateralRatio,
  ltvOfLeverage,
  type LeverageLoop,
} from './leverage-loop.js';
export {largestLoop, loopToHealth, loopToLeverage, type LargestLoop, type LoopTarget} from './loop-target.js';
export {borrowToPrice, borrowToPriceAt, withdrawToPrice, withdrawToPriceAt} from './price-target.js';
export {dustFloor, leverageStep, type DustFloor, type LeverageTarget} from './leverage-step.js';
