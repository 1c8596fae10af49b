export {bracketAt, checkLeverage, maxLeverageAt} from './brackets.js';
export {loan, type CollateralInput, type DebtInput, type LoanInput} from './loan-input.js';
export {
  inversePosition,
  linearPosition,
  quantoPosition,
  type InverseInput,
  type LinearInput,
  type QuantoInput,
} from './position-input.js';
export {publishedRules} from './published-rules.js';
export {marginRules, type MarginRulesInput} from './rules-input.js';
export {continuousSchedule, contractsSchedule, flatSchedule, type BracketInput} from './schedule-input.js';
export type {Collateral, Debt, Loan} from './loan.js';
export type {InversePosition, LinearPosition, Position, QuantoPosition, RestOfAccount, Side} from './position.js';
export type {Bracket, MarginRules, Schedule, TriggerPrice} from './rules.js';
