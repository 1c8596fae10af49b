export {fixedPower, mulDivDown, mulDivUp, scaled, unscaled} from './chain-integers.js';
export {compoundedYield} from './compounded-yield.js';
export {
  fluidStanding,
  fluidTick,
  type FluidStanding,
  type FluidTick,
  type FluidVault,
  type TickPrice,
} from './fluid-vault.js';
export {growth} from './growth.js';
export {healthFactor, type HealthFactorAnswer} from './health-factor.js';
export {isolatedLoan, type IsolatedLoan} from './isolated-loan.js';
export {liquidationPrice} from './liquidation-price.js';
export {accruedLoan, liquidationTime, type LiquidationTime, type LoanRates} from './liquidation-time.js';
export {llammaRange, type LlammaAnswer, type LlammaLoan, type LlammaRange} from './llamma-bands.js';
export {llammaHealth, type LlammaHealth, type LlammaStanding} from './llamma-health.js';
export {llammaInside, type LlammaBandHeld, type LlammaHeld, type LlammaInside} from './llamma-inside.js';
export {
  llammaLoss,
  llammaMaxBorrow,
  llammaMaxLtv,
  llammaMaxWithdraw,
  llammaShareRemoved,
  llammaTokensToLiquidate,
} from './llamma-limits.js';
export {llammaPath, llammaState, type LlammaBand, type LlammaState} from './llamma-state.js';
export {loanLiquidationPrice} from './loan-liquidation-price.js';
export {loanMovePrice, type LoanMove, type LoanMovePrice} from './loan-move.js';
export {makerRate, makerStanding, type DutySpan, type MakerStanding, type MakerVault} from './maker-vault.js';
export {maxBorrow, type MaxBorrow} from './max-borrow.js';
export {morphoInterest} from './morpho-interest.js';
export {morphoStanding, type MorphoPosition, type MorphoStanding} from './morpho-standing.js';
export {nearestLiquidation} from './nearest-liquidation.js';
export {pairPrice, type PairPrice} from './pair-price.js';
export type {MoveTo} from './price-moved.js';
export {kinkedRate, suppliedRate, type KinkedRate} from './pool-rates.js';
export {balanceAt, grownIndex, rayFactor, type RayInterest} from './ray-interest.js';
export {rampedLiquidationTime, type LoanRamp} from './ramped-liquidation-time.js';
export {riskPremium, type RiskyCollateral} from './risk-premium.js';
export {sharedMove, type SharedMove} from './shared-move.js';
export {solendWithdrawal, type SolendDeposit} from './solend-withdrawal.js';
export {thresholdDuringRamp, type ThresholdRamp} from './threshold-ramp.js';
export {debtRise, uniformDrop, type DebtRise} from './uniform-move.js';
export {loanBook} from './loan-book.js';
export {loanHealthMap} from './loan-health-map.js';
export {loanScenarios, type LoanScenarios} from './loan-scenarios.js';
export {loanCurve, type AccruedPoint} from './loan-curve.js';
