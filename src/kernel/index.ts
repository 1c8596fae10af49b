export {loadKernel} from './load.js';
export type {KernelChoice} from './load.js';
export type {Engine, Kernel} from './kernel.js';
export type {KernelPrice, MarginRow} from './margin-row.js';
export {loanPrice} from './loan-row.js';
export type {KernelLoan, LoanRow} from './loan-row.js';
export {marginBlock} from './margin-block.js';
export type {MarginBlock, MarginBlockShape} from './margin-block.js';
export type {KernelSchedule} from './schedule.js';
export type {RiskKernel} from './risk.js';
export type {Estimator, EwmaStart, KernelBars, VolatilityCalls} from './volatility-calls.js';
export {LossColumn} from './loss-column.js';
export type {EmpiricalLosses, KernelLosses, QuantileQuestion} from './loss-column.js';
export type {KernelCornishFisher, KernelMoments, RollingLosses, RollingMoments, TailCalls} from './tail-calls.js';
export type {
  CoverageCalls,
  KernelCoverage,
  KernelDurations,
  KernelRatio,
  KernelShortfallTests,
} from './coverage-calls.js';
export {passageOf} from './passage.js';
export type {Passage} from './passage.js';
export type {JointPassage} from './joint-passage.js';
export type {SpecialFunctions} from './special-functions.js';
export type {TouchGrid} from './touch-grid.js';
export type {HealthBook, HealthLeg} from './health-book.js';
export type {HealthGrid} from './health-grid.js';
export type {HealthScenarios} from './health-scenarios.js';
