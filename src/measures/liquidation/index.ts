export {
  aaveCloseFactor,
  aaveLargestPart,
  type AaveCloseFactor,
  type AaveCloseFactorInput,
} from './aave-close-factor.js';
export {aaveSeizure, type AaveSeizure, type AaveSeizureInput} from './aave-seizure.js';
export {aaveV4Bonus, type FallingHealthBonus} from './aave-v4-bonus.js';
export {aaveV4Deficit, type AaveV4Remains} from './aave-v4-deficit.js';
export {aaveV4Step, type AaveV4Step, type AaveV4StepInput} from './aave-v4-step.js';
export type {
  Aftermath,
  AftermathAssumption,
  AftermathStep,
  AssetAmount,
  Liquidated,
  LiquidatorOption,
  NoAftermath,
} from './aftermath-answer.js';
export {aftermath, type LiquidationCircumstances} from './aftermath.js';
export {auctionCourse, type AuctionCourse, type AuctionMoment, type AuctionOnSale} from './auction-course.js';
export {cometAbsorption, cometQuote, type AbsorbedCollateral, type CometAbsorption} from './comet-absorption.js';
export {compoundSeizure, type CompoundRepayment} from './compound-seizure.js';
export {debtToTarget, type DebtToTarget, type TargetInput} from './debt-to-target.js';
export {driftCover, driftFundFee, type DriftCover, type DriftShortage} from './drift-cover.js';
export {dydxInsuranceFundDelta, dydxNotionalBounds, type DydxFill, type DydxNotionalBounds} from './dydx-fund.js';
export {dydxBankruptcyQuote, dydxFillablePrice, type DydxFillableConfig, type WholeFraction} from './dydx-prices.js';
export {
  dydxIsLiquidatable,
  dydxRisk,
  type DydxPosition,
  type DydxRisk,
  type DydxSubaccount,
} from './dydx-subaccount.js';
export {eulerLiquidation, type EulerAccount, type EulerLiquidation} from './euler-discount.js';
export {gearboxSettlement, type GearboxAccount, type GearboxSettlement} from './gearbox-settlement.js';
export {liquidationSequence, worstLiquidation, type LiquidationSequence} from './liquidation-sequence.js';
export {
  liquidationStep,
  type LiquidationStep,
  type LiquidationTaken,
  type LiquidatorChoice,
} from './liquidation-step.js';
export {
  boldOffset,
  collateralGasCompensation,
  compositeDebt,
  redistributedCollateral,
  trovePath,
  type BoldOffset,
  type TrovePath,
} from './liquity-liquidation.js';
export {llammaAftermath, type LlammaAftermath} from './llamma-aftermath.js';
export {
  auctionNeedsRedo,
  auctionPrice,
  auctionTop,
  type AuctionCurve,
  type AuctionLimits,
} from './maker-auction-price.js';
export {bark, type Bark, type BarkInput} from './maker-bark.js';
export {take, type Take, type TakeInput} from './maker-take.js';
export {morphoIncentive} from './morpho-incentive.js';
export {preLiquidation, type PreLiquidation, type PreLiquidationTerms} from './morpho-pre-liquidation.js';
export type {PoolCircumstances} from './pool-aftermath.js';
export {reverseDutchCourse, type ReverseDutchCourse, type ReverseDutchMoment} from './reverse-dutch-course.js';
export {seizureValue, type SeizureValue} from './seizure-value.js';
export {
  siloCollateral,
  siloMaxLiquidation,
  siloPreview,
  siloRepayToTarget,
  type SiloBorrower,
  type SiloPreview,
  type SiloTerms,
} from './silo-preview.js';
export {solendBonus, type SolendBonus, type SolendObligation} from './solend-bonus.js';
export {
  solendFee,
  solendMaxRepay,
  solendStep,
  type SolendDebt,
  type SolendStep,
  type SolendStepInput,
} from './solend-step.js';
export {stepDown} from './step-down.js';
export type {LiquidationTerms} from './terms.js';
export {wholeSettlement, type WholeSettlement} from './whole-settlement.js';
