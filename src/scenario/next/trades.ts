export {loop, unwind} from './loop-actions.js';
export {swapCollateral, swapDebt} from './swap-actions.js';
export {
  collateralTargets,
  debtTargets,
  isNewTarget,
  isTargetTold,
  listedTargets,
  OTHER,
  publishedTerms,
  takesOthers,
  type SwapSide,
} from './swap-target.js';
export {changeThreshold, switchMode} from './terms-actions.js';
