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
export {
  largestLeverage,
  leverageLoop,
  ltvOfCollateralRatio,
  ltvOfLeverage,
  type LeverageLoop,
} from './leverage-loop.js';
export {dustFloor, leverageStep, type DustFloor, type LeverageTarget} from './leverage-step.js';
