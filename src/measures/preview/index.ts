export {beforeAfter, type BeforeAfter, type LoanFacts} from './before-after.js';
export {collateralAdded, collateralSold, collateralWithdrawn, debtBorrowed, debtRepaid} from './loan-changed.js';
export {
  closedOut,
  leveragedAtOnce,
  looped,
  unwound,
  type ClosedOut,
  type LoopedLoan,
  type LoopPair,
  type UnwoundLoan,
} from './loan-looped.js';
export {collateralSwapped, debtSwapped} from './loan-swapped.js';
export {
  thresholdChanged,
  withEfficiencyMode,
  withoutEfficiencyMode,
  type CollateralTerms,
  type ModeChange,
} from './loan-terms-changed.js';
export {marginAdded} from './margin-added.js';
export {marginAftermath, type MarginAftermath, type MarginLiquidated, type MarginStep} from './margin-aftermath.js';
export {sizeCut} from './size-cut.js';
export type {SwapCosts} from './swap-costs.js';
