import type {DecimalInput} from '../../decimal/index.js';
import {fieldsOf} from '../amounts.js';
import {mulDivUp, WAD, wholeNumber} from '../lending/chain-integers.js';

/** A Silo v2 borrower as its liquidation module sees it; whole numbers of the contract. */
export interface SiloBorrower {
  readonly collateralAssets: DecimalInput;
  readonly collateralValue: DecimalInput;
  readonly debtAssets: DecimalInput;
  readonly debtValue: DecimalInput;
}

/** Parameters of a silo, at 18 decimals. */
export interface SiloTerms {
  /** Where a partial liquidation aims. */
  readonly targetLtv: DecimalInput;
  /** The liquidator's bonus, of the debt repaid. */
  readonly liquidationFee: DecimalInput;
}

/** What a liquidation moves; whole numbers of the contract. */
export interface SiloPreview {
  readonly collateralAssets: bigint;
  readonly collateralValue: bigint;
  readonly debtAssets: bigint;
  readonly debtValue: bigint;
  /** At 18 decimals, rounded up; 0 when nothing is left. */
  readonly ltvAfter: bigint;
}

/** A repayment above this share of the debt becomes all of it. */
const DUST_SHARE = (WAD * 9n) / 10n;

/** What the public `maxLiquidation` holds back, so that a liquidator never asks for too much. */
const UNDERESTIMATION = 2n;

/**
 * Returns the debt value whose repayment brings a Silo v2 loan to its target.
 *
 *     x = (D − T·C)/(1 − T·(1 + f))        all of D when T·(1 + f) ≥ 1, D ≥ C, T = 0, or x > 90 % of D
 *
 * @throws {InputError} `not-whole`, `negative` at the field.
 * @source Silo v2, `PartialLiquidationLib.estimateMaxRepayValue` (silo-finance/silo-contracts-v2,
 * silo-core/contracts/hooks/liquidation/lib/PartialLiquidationLib.sol, 14f7f2b1).
 */
export function siloRepayToTarget(debtValue: DecimalInput, collateralValue: DecimalInput, terms: SiloTerms): bigint {
  fieldsOf(terms, 'terms');
  const debt = wholeNumber(debtValue, 'debtValue');
  const collateral = wholeNumber(collateralValue, 'collateralValue');
  const target = wholeNumber(terms.targetLtv, 'targetLtv');
  const fee = wholeNumber(terms.liquidationFee, 'liquidationFee');
  if (debt === 0n || fee >= WAD) return 0n;
  if (debt >= collateral || target === 0n) return debt;
  const excess = debt * WAD - target * collateral;
  if (excess <= 0n) return 0n;
  const grip = WAD - (target + (target * fee) / WAD);
  if (grip <= 0n) return debt;
  const repay = excess / grip;
  return repay > debt || (repay * WAD) / debt > DUST_SHARE ? debt : repay;
}

/**
 * Returns the collateral that goes with a repayment: value with its fee, and assets, at most all there is.
 *
 * @throws {InputError} `not-whole`, `negative` at the field.
 * @source Silo v2, `PartialLiquidationLib.calculateCollateralToLiquidate`, `valueToAssetsByRatio`
 * (silo-finance/silo-contracts-v2, PartialLiquidationLib.sol, 14f7f2b1).
 */
export function siloCollateral(
  debtValue: DecimalInput,
  borrower: Pick<SiloBorrower, 'collateralAssets' | 'collateralValue'>,
  liquidationFee: DecimalInput,
): Pick<SiloPreview, 'collateralAssets' | 'collateralValue'> {
  fieldsOf(borrower, 'borrower');
  const total = wholeNumber(borrower.collateralValue, 'collateralValue');
  const assets = wholeNumber(borrower.collateralAssets, 'collateralAssets');
  const repaid = wholeNumber(debtValue, 'debtValue');
  const fee = (repaid * wholeNumber(liquidationFee, 'liquidationFee')) / WAD;
  const value = repaid + fee < total ? repaid + fee : total;
  return {collateralValue: value, collateralAssets: byRatio(value, assets, total)};
}

/**
 * Returns what one Silo v2 liquidation moves when the liquidator offers `maxDebtToCover`.
 *
 * A loan under water, whose loan to value rounds up to 1, takes any amount; a forced full liquidation takes all whatever is offered.
 *
 * @throws {InputError} `not-whole`, `negative` at the field.
 * @source Silo v2, `PartialLiquidationLib.liquidationPreview` (silo-finance/silo-contracts-v2,
 * silo-core/contracts/hooks/liquidation/lib/PartialLiquidationLib.sol, 14f7f2b1).
 */
export function siloPreview(borrower: SiloBorrower, terms: SiloTerms, maxDebtToCover: DecimalInput): SiloPreview {
  fieldsOf(borrower, 'borrower');
  fieldsOf(terms, 'terms');
  const debtTotal = wholeNumber(borrower.debtValue, 'debtValue');
  const assetsTotal = wholeNumber(borrower.debtAssets, 'debtAssets');
  const collateralTotal = wholeNumber(borrower.collateralValue, 'collateralValue');
  const offered = wholeNumber(maxDebtToCover, 'maxDebtToCover');
  const repay = siloRepayToTarget(borrower.debtValue, borrower.collateralValue, terms);
  const underWater = debtTotal >= collateralTotal || mulDivUp(debtTotal, WAD, collateralTotal) >= WAD;
  const forced = !underWater && repay === debtTotal;
  const most = underWater ? assetsTotal : ofDebt(repay, assetsTotal, debtTotal);
  const debtAssets = forced || offered > most ? most : offered;
  const debtValue = forced ? debtTotal : ofDebt(debtAssets, debtTotal, assetsTotal);
  const taken = siloCollateral(debtValue, borrower, terms.liquidationFee);
  const emptied = collateralTotal <= taken.collateralValue || debtTotal <= debtValue;
  const ltvAfter = emptied ? 0n : mulDivUp(debtTotal - debtValue, WAD, collateralTotal - taken.collateralValue);
  return {...taken, debtAssets, debtValue, ltvAfter};
}

/**
 * Returns what the public `maxLiquidation` answers: two units of collateral fewer than a liquidation gives, unless it is worth nothing.
 *
 * @throws {InputError} `not-whole`, `negative` at the field.
 * @source Silo v2, `PartialLiquidationLib.maxLiquidation`, _UNDERESTIMATION (silo-finance/silo-contracts-v2,
 * silo-core/contracts/hooks/liquidation/lib/PartialLiquidationLib.sol, 14f7f2b1).
 */
export function siloMaxLiquidation(borrower: SiloBorrower, terms: SiloTerms): Omit<SiloPreview, 'ltvAfter'> {
  fieldsOf(borrower, 'borrower');
  fieldsOf(terms, 'terms');
  const debtValue = siloRepayToTarget(borrower.debtValue, borrower.collateralValue, terms);
  const taken = siloCollateral(debtValue, borrower, terms.liquidationFee);
  const {collateralAssets} = taken;
  const worthless = wholeNumber(borrower.collateralValue, 'collateralValue') === 0n;
  const heldBack = collateralAssets > UNDERESTIMATION ? collateralAssets - UNDERESTIMATION : 0n;
  const held = worthless ? collateralAssets : heldBack;
  const debtAssets = ofDebt(
    debtValue,
    wholeNumber(borrower.debtAssets, 'debtAssets'),
    wholeNumber(borrower.debtValue, 'debtValue'),
  );
  return {...taken, collateralAssets: held, debtAssets, debtValue};
}

/** Nothing of a debt that is nothing; a collateral that is worth nothing goes whole. */
const ofDebt = (value: bigint, assets: bigint, total: bigint): bigint =>
  total === 0n ? 0n : byRatio(value, assets, total);

function byRatio(value: bigint, assets: bigint, total: bigint): bigint {
  return value >= total ? assets : (value * assets) / total;
}
