import {addRatios, divideRatios, multiplyRatios, subtract, subtractRatios} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import {amountOf, inUnits, largerRatio, ONE_RATIO, positiveOf, shareOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireList} from '../door.js';

/** One collateral of a Comet account at its absorption. */
export interface AbsorbedCollateral {
  /** Base currency. */
  readonly value: Amount;
  /** What the protocol credits of it: 0.93 for a penalty of 7 %. */
  readonly liquidationFactor: Amount;
}

/** What an absorption leaves. */
export interface CometAbsorption {
  /** Base supply the account is left with, in base units, floored, ≥ 0. */
  readonly newBalance: Decimal;
  /** The whole debt: it is gone, whoever bears it. */
  readonly debtAbsorbed: Ratio;
  /** Σ value·(1 − LF): the penalty, on all the collateral, not on the debt. */
  readonly penalty: Ratio;
  /** What the credit does not cover; the protocol's reserves bear it. */
  readonly badDebt: Ratio;
}

/**
 * Returns what Compound III's `absorb` does: it takes every collateral, pays the debt, and credits what is left as supply.
 *
 *     new balance = max(0, Σ valueᵢ·LFᵢ − debt)
 *
 * @param decimals - of the base token, 6 for USDC.
 * @throws {InputError} `negative`, `out-of-bounds` at the field.
 * @source Compound III, `Comet.absorbInternal` (compound-finance/comet, d5a30b0a).
 * @example cometAbsorption([{value: '1000', liquidationFactor: '0.93'}], '800', 6); // 130 left, penalty 70
 */
export function cometAbsorption(
  collaterals: readonly AbsorbedCollateral[],
  debt: Amount,
  decimals: number,
): CometAbsorption {
  let value = ZERO_RATIO;
  let credit = ZERO_RATIO;
  for (const [at, row] of requireList(collaterals, 'collaterals').entries()) {
    const held = amountOf(row.value, `collaterals[${at}].value`);
    const factor = shareOf(row.liquidationFactor, `collaterals[${at}].liquidationFactor`);
    value = addRatios(value, held);
    credit = addRatios(credit, multiplyRatios(held, factor));
  }
  const owed = amountOf(debt, 'debt');
  const covered = smallerRatio(credit, owed);
  return {
    newBalance: subtract(inUnits(credit, decimals, 'down'), inUnits(covered, decimals, 'down')),
    debtAbsorbed: owed,
    penalty: subtractRatios(value, credit),
    badDebt: largerRatio(ZERO_RATIO, subtractRatios(owed, credit)),
  };
}

/**
 * Returns the collateral that base currency buys from Comet's storefront, at a discount that is a share of the penalty.
 *
 *     base / (P·(1 − SF·(1 − LF)))
 *
 * @returns tokens of collateral, unrounded; the contract floors them.
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Compound III, `Comet.quoteCollateral` (compound-finance/comet, d5a30b0a).
 * @example cometQuote('200', '200', '0.5', '0.6'); // 1.25
 */
export function cometQuote(
  baseAmount: Amount,
  collateralPrice: Amount,
  storeFrontPriceFactor: Amount,
  liquidationFactor: Amount,
): Ratio {
  const penalty = subtractRatios(ONE_RATIO, shareOf(liquidationFactor, 'liquidationFactor'));
  const discount = multiplyRatios(shareOf(storeFrontPriceFactor, 'storeFrontPriceFactor'), penalty);
  const price = multiplyRatios(positiveOf(collateralPrice, 'collateralPrice'), subtractRatios(ONE_RATIO, discount));
  return divideRatios(amountOf(baseAmount, 'baseAmount'), price);
}
