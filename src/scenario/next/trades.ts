export {loop, unwind} from './loop-actions.js';
export {collateralTargets, debtTargets, swapCollateral, swapDebt} from './swap-actions.js';
export {changeThreshold, switchMode} from './terms-actions.js';
