export {CalculatorElement} from './calculator/calculator-element.js';
export {AnswerEvent} from './shared/answer-event.js';
export type {
  Answer,
  BracketText,
  CollateralText,
  DebtText,
  LoanAnswer,
  OwnRulesText,
  PositionAnswer,
  Scenario,
} from '../scenario/index.js';
