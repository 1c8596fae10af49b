export {bracketAt, checkLeverage, maxLeverageAt} from './brackets.js';
export {lendingRules, type LendingRulesInput} from './lending-rules-input.js';
export type {LiquidationWayInput} from './liquidation-way-input.js';
export {efficiencyMode, isolation, type EfficiencyModeInput, type IsolationInput} from './market-modes-input.js';
export type {EfficiencyMode, IsolationTerms} from './market-modes.js';
export {
  loan,
  requireLimit,
  requireThreshold,
  type CollateralInput,
  type DebtInput,
  type LoanInput,
} from './loan-input.js';
export {marginRules, type MarginRulesInput} from './rules-input.js';
export {continuousSchedule, contractsSchedule, flatSchedule, type BracketInput} from './schedule-input.js';
export type {
  BonusForm,
  CloseFactor,
  InterestConvention,
  LendingRules,
  LiquidationWay,
  OraclePrice,
  PenaltyBase,
  StabilityPool,
} from './lending-rules.js';
export type {Collateral, Debt, Loan} from './loan.js';
export type {InversePosition, LinearPosition, Position, QuantoPosition, RestOfAccount, Side} from './position.js';
export type {Bracket, MarginRules, Schedule, TriggerPrice} from './rules.js';
export {account, type AccountInput, type AccountPositionInput, type SpotCollateralInput} from './account-input.js';
export {inversePosition, type InverseInput} from './inverse-input.js';
export {linearPosition, type LinearInput} from './linear-input.js';
export {quantoPosition, type QuantoInput} from './quanto-input.js';
export {publishedRules} from './published-rules.js';
export {powerRate, sizeLinearRate, sizeLinearSchedule, type PowerRate, type SizeLinearRate} from './rate-laws.js';
export {afterEntryFee, withClosingFee, withoutReserve} from './set-aside.js';
export type {Account, AccountPosition, SpotCollateral} from './account.js';
export type {PartialRule, Remainder} from './partial-rules.js';
