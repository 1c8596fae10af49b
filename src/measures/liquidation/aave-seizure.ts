import type {DecimalInput} from '../../decimal/index.js';
import {fieldsOf} from '../amounts.js';
import {
  mulDivDown,
  mulDivUp,
  requireAboveZero,
  requireAtMost,
  scaled,
  WHOLE_BASIS_POINTS,
  wholeNumber,
} from '../lending/chain-integers.js';

/** One call of `liquidationCall`, amounts in the tokens' smallest units, parameters in basis points. */
export interface AaveSeizureInput {
  /** Debt the caller pays, units of the debt token. */
  readonly debtToCover: DecimalInput;
  /** Collateral the position holds, units of the collateral token. */
  readonly collateralBalance: DecimalInput;
  /** Base currency per whole token; the same decimals on both. 1 and 1 where only their ratio is known. */
  readonly debtPrice?: DecimalInput | undefined;
  readonly collateralPrice?: DecimalInput | undefined;
  /** Decimals of the tokens; equal by default. */
  readonly debtDecimals?: number | undefined;
  readonly collateralDecimals?: number | undefined;
  /** LB: 10500 for a bonus of 5 %. */
  readonly bonusBasisPoints: DecimalInput;
  /** The protocol's part of the bonus. */
  readonly feeBasisPoints: DecimalInput;
}

/** What one call moves, in smallest units. */
export interface AaveSeizure {
  /** Collateral taken from the position, fee included. */
  readonly seized: bigint;
  /** The part of it that is bonus. */
  readonly bonus: bigint;
  /** The protocol's part of the bonus. */
  readonly fee: bigint;
  /** What the liquidator receives. */
  readonly toLiquidator: bigint;
  /** What the liquidator pays: less than offered when the collateral runs out. */
  readonly repaid: bigint;
  /** `collateral` where the balance limited the call. */
  readonly limiter: 'debt' | 'collateral';
}

/** No token has more. */
const MOST_DECIMALS = 60n;

/** Prices are read at the oracle's eight decimals. */
const PRICE_DECIMALS = 8;

/**
 * Returns what one Aave v3 liquidation takes, to the last unit.
 *
 *     base    = floor(debt·P_d·10^c/(P_c·10^d))       seized = floor(base·LB)
 *     bonus   = seized − floor(seized/LB)             fee = ceil(bonus·fee share)
 *
 * A fee is the protocol's part of the bonus: the borrower loses the same with and without one. When the collateral does not reach, all
 * of it goes and the debt is worked back: floored by the prices, then rounded up by the bonus.
 *
 * @throws {InputError} `not-whole`, `negative`, `finer-than-unit` at the field.
 * @source Aave v3.5 and later, `LiquidationLogic._calculateAvailableCollateralToLiquidate` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/LiquidationLogic.sol, e4cc47ee; fee and bonus as in docs/3.7/liquidation-rounding.md, 4fbd7442).
 * @example
 * aaveSeizure({debtToCover: '9', collateralBalance: '10', bonusBasisPoints: '10500', feeBasisPoints: '1000'}); // 9, fee 1
 */
export function aaveSeizure(input: AaveSeizureInput): AaveSeizure {
  fieldsOf(input, 'input');
  const offered = wholeNumber(input.debtToCover, 'debtToCover');
  const balance = wholeNumber(input.collateralBalance, 'collateralBalance');
  const bonusPoints = requireAboveZero(wholeNumber(input.bonusBasisPoints, 'bonusBasisPoints'), 'bonusBasisPoints');
  const feePoints = wholeNumber(input.feeBasisPoints, 'feeBasisPoints');
  const debtUnit = priceOf(input.debtPrice, 'debtPrice') * unit(input.collateralDecimals);
  const collateralUnit = priceOf(input.collateralPrice, 'collateralPrice') * unit(input.debtDecimals);

  const base = mulDivDown(offered, debtUnit, collateralUnit);
  const wanted = mulDivDown(base, bonusPoints, WHOLE_BASIS_POINTS);
  const enough = wanted <= balance;
  const seized = enough ? wanted : balance;
  const owed = mulDivDown(balance, collateralUnit, debtUnit);
  const repaid = enough ? offered : mulDivUp(owed, WHOLE_BASIS_POINTS, bonusPoints);
  const bonus = seized - mulDivDown(seized, WHOLE_BASIS_POINTS, bonusPoints);
  const fee = mulDivUp(bonus, feePoints, WHOLE_BASIS_POINTS);
  return {seized, bonus, fee, toLiquidator: seized - fee, repaid, limiter: enough ? 'debt' : 'collateral'};
}

const unit = (decimals = 0): bigint =>
  10n ** requireAtMost(wholeNumber(decimals, 'decimals'), 'decimals', MOST_DECIMALS);

const priceOf = (price: DecimalInput = '1', field: string): bigint =>
  requireAboveZero(scaled(price, PRICE_DECIMALS, field), field);
