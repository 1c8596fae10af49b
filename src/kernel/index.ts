export {loadKernel} from './load.js';
export type {KernelChoice} from './load.js';
export type {Engine, Kernel} from './kernel.js';
export type {KernelPrice, MarginRow} from './margin-row.js';
export type {KernelLoan, LoanRow} from './loan-row.js';
export {MarginBlock} from './margin-block.js';
export type {MarginBlockShape} from './margin-block.js';
export type {KernelSchedule} from './schedule.js';
export type {RiskKernel} from './risk.js';
