export {CalculatorElement} from './calculator/calculator-element.js';
export {ApplyEvent} from './calculator/fixes/apply-event.js';
export {AnswerEvent} from './shared/answer-event.js';
export type {
  Answer,
  BracketText,
  CollateralText,
  DebtText,
  Fix,
  LoanAnswer,
  OwnRulesText,
  PositionAnswer,
  Scenario,
} from '../scenario/index.js';
