export {answersBy, type Answer, type Answerer, type Answers} from './answers-by.js';
export {answers} from './answers.js';
export {edit, textAt} from './edit.js';
export {emptyLoan, exampleLoan, examplePosition, exampleRules, noOutlook, type PositionAmounts} from './example.js';
export type {Fix, FixKind} from './fix.js';
export {fundingOutlook, readFunding, type FundingAsked, type FundingOutlook} from './funding-outlook.js';
export {
  DAYS_A_YEAR,
  interestOutlook,
  readInterest,
  type InterestAsked,
  type InterestOutlook,
} from './interest-outlook.js';
export {CALM_ROOM, WATCH_ROOM, type Level} from './level.js';
export {liquidatingPrice} from './liquidating-price.js';
export {loadLoanAftermath, type LoanAftermath, type SettleLoan} from './aftermath.js';
export {positionAftermath, type PositionAftermath} from './position-aftermath.js';
export {readPrice, readShare} from './aftermath-texts.js';
export {loanFixes} from './loan-fixes.js';
export {positionFixes} from './position-fixes.js';
export type {Kernel} from './kernel.js';
export {answerLoan, loanAssets, type LoanAnswer, type Move} from './loan-answer.js';
export {positionMarkets} from './market.js';
export {answerOwnPosition} from './own-answer.js';
export {answerPosition, type PositionAnswer} from './position-answer.js';
export type {FieldErrors, Understood} from './reading.js';
export {addRow, removeRow} from './rows.js';
export type {
  BracketText,
  CollateralText,
  DebtText,
  LoanText,
  OutlookText,
  OwnRulesText,
  PositionText,
  Scenario,
} from './scenario.js';
export {statedPrice} from './stated.js';
export {fromState, type ReadState} from './state-read.js';
export {toState} from './state-write.js';
export {loadStateReader} from './state.js';
