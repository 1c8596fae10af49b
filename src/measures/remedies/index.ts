export {largestLoanForChance, type LargestLoan} from './largest-loan.js';
export {
  largestLeverageForChance,
  leverageEdges,
  type LevelBasis,
  type LeverageEdges,
  type LeverageForChance,
} from './leverage-edges.js';
export {leverageForPrice, type LeverageAnswer} from './leverage-for-price.js';
export {loanChanceRemedies, type LoanChanceRemedy, type LoanRemedyWay, type LoanSteps} from './loan-chance-remedies.js';
export {collateralToAdd, collateralToAddAt, debtToRepay, debtToRepayAt} from './loan-remedies.js';
export {marginToAdd} from './margin-to-add.js';
export {
  positionChanceRemedies,
  type ChanceRemedies,
  type PositionChanceRemedy,
  type PositionRemedyWay,
  type PositionSteps,
} from './position-chance-remedies.js';
export type {RemedyCost, RemedyTag} from './ranking.js';
export type {NoRemedy, RemedyAnswer, RemedyNeeded} from './remedy.js';
export {sizeToCut, type Closing} from './size-to-cut.js';
export {type AccountRoom} from './account-room.js';
export {balanceToAdd} from './balance-to-add.js';
export {sizeToClose} from './size-to-close.js';
