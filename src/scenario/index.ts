export {answerAccountIn, type AccountMove, type AccountSide, type CrossAnswer} from './account-answer.js';
export {accountFixes} from './account-fixes.js';
export {onlyMove, withBeta, type MoveChoice} from './account-move.js';
export type {HeldRow} from './account-read.js';
export {answersBy, type Answer, type Answerer, type Answers} from './answers-by.js';
export {answers} from './answers.js';
export {edit, textAt} from './edit.js';
export {
  emptyAccount,
  emptyLoan,
  exampleAccount,
  exampleLoan,
  noAccount,
  examplePosition,
  exampleRules,
  noOutlook,
  type PositionAmounts,
} from './example.js';
export type {Fix, FixKind} from './fix.js';
export {CALM_ROOM, levelOfRoom, WATCH_ROOM, type Level} from './level.js';
export {loanFixes} from './loan-fixes.js';
export {positionFixes} from './position-fixes.js';
export type {Kernel} from './kernel.js';
export {answerLoan, loanAssets, type LoanAnswer, type Move} from './loan-answer.js';
export {marketReader, type MarketFinder} from './listed-market.js';
export {positionMarkets} from './market.js';
export {answerOwnPosition} from './own-answer.js';
export {answerPosition, answerPositionIn, type PositionAnswer} from './position-answer.js';
export type {FieldErrors, Understood} from './reading.js';
export {addRow, duplicateRow, removeRow} from './rows.js';
export type {
  AccountPositionText,
  AccountText,
  BetaText,
  BracketText,
  CollateralText,
  DebtText,
  LoanText,
  OutlookText,
  OwnRulesText,
  PositionText,
  Scenario,
  SpotText,
} from './scenario.js';
export {fromState, type ReadState} from './state-read.js';
export {toState} from './state-write.js';
export {loadStateReader} from './state.js';
