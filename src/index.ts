/**
 * Plimsoll, headless: where leveraged positions and loans are liquidated. No DOM, no side effects; browser, worker, Node.
 *
 * Amounts are text, numbers or `Decimal`; answers are `Decimal` on the venue's grid beside the exact `Ratio`.
 */
export {InputError, KernelError, type ErrorValues} from './errors.js';

export {
  ONE,
  ZERO,
  absolute,
  add,
  addRatios,
  ceilToTick,
  compare,
  compareRatios,
  decimal,
  divideRatios,
  floorToTick,
  formatDecimal,
  formatRatio,
  isZero,
  isZeroRatio,
  larger,
  multiply,
  multiplyRatios,
  negate,
  negateRatio,
  parseDecimal,
  ratio,
  ratioSign,
  ratioToFloat,
  roundRatio,
  roundToGrid,
  sign,
  smaller,
  subtract,
  subtractRatios,
  toFloat,
  type Decimal,
  type DecimalInput,
  type PriceGrid,
  type Ratio,
} from './decimal/index.js';

export {loadKernel, loanPrice, marginBlock, passageOf} from './kernel/index.js';
export type {
  Engine,
  Estimator,
  HealthBook,
  HealthGrid,
  HealthLeg,
  HealthScenarios,
  Kernel,
  KernelChoice,
  KernelLoan,
  KernelPrice,
  KernelSchedule,
  LoanRow,
  LossColumn,
  MarginBlock,
  MarginBlockShape,
  MarginRow,
  JointPassage,
  Passage,
  RiskKernel,
  SpecialFunctions,
  TouchGrid,
} from './kernel/index.js';

export {
  account,
  afterEntryFee,
  bracketAt,
  checkLeverage,
  continuousSchedule,
  contractsSchedule,
  efficiencyMode,
  flatSchedule,
  inversePosition,
  isolation,
  lendingRules,
  linearPosition,
  loan,
  marginRules,
  maxLeverageAt,
  powerRate,
  quantoPosition,
  sizeLinearRate,
  sizeLinearSchedule,
  withClosingFee,
  withoutReserve,
} from './contracts/index.js';
export type * from './contracts/index.js';
export * from './models/index.js';
export * from './measures/index.js';
export * from './readers/index.js';
export * from './venues/index.js';
export {
  fromState,
  toState,
  type AccountPositionText,
  type AccountText,
  type BetaText,
  type BracketText,
  type CollateralText,
  type DebtText,
  type LoanText,
  type OwnRulesText,
  type PositionText,
  type ReadState,
  type Scenario,
  type SpotText,
} from './scenario/index.js';
