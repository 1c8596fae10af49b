export {answers, type Answer, type Answers} from './answers.js';
export {addRow, edit, removeRow, textAt} from './edit.js';
export {emptyLoan, exampleLoan, examplePosition, exampleRules, type PositionAmounts} from './example.js';
export type {Level} from './level.js';
export {loanAssets, type LoanAnswer, type Move} from './loan-answer.js';
export {positionMarkets} from './market.js';
export type {PositionAnswer} from './position-answer.js';
export type {FieldErrors, Understood} from './reading.js';
export type {
  BracketText,
  CollateralText,
  DebtText,
  LoanText,
  OwnRulesText,
  PositionText,
  Scenario,
} from './scenario.js';
