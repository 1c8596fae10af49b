import {addRatios, divideRatios, multiplyRatios, ratio, subtract, subtractRatios} from '../../decimal/index.js';
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

/** Decimals of a price feed: values are counted in its unit. */
const PRICE_DECIMALS = 8;

/** Decimals of a factor, such as 0.93. */
const FACTOR_DECIMALS = 18;

/**
 * Returns what Compound III's `absorb` does: it takes every collateral, pays the debt, and credits what is left as supply.
 *
 *     new balance = max(0, Σ valueᵢ·LFᵢ − debt)
 *
 * Each value and each credit is floored at the eighth decimal, their sum at the base token's unit.
 *
 * @param decimals - of the base token, 6 for USDC.
 * @throws {InputError} `negative`, `out-of-bounds` at the field.
 * @source Compound III, `Comet.absorbInternal` (compound-finance/comet, contracts/Comet.sol, 17a6e7ac).
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
    const held = floored(amountOf(row.value, `collaterals[${at}].value`), PRICE_DECIMALS);
    const factor = shareOf(row.liquidationFactor, `collaterals[${at}].liquidationFactor`);
    value = addRatios(value, held);
    credit = addRatios(credit, floored(multiplyRatios(held, factor), PRICE_DECIMALS));
  }
  const owed = amountOf(debt, 'debt');
  const credited = floored(credit, decimals);
  const covered = smallerRatio(credited, owed);
  return {
    newBalance: subtract(inUnits(credited, decimals, 'down'), inUnits(covered, decimals, 'down')),
    debtAbsorbed: owed,
    penalty: subtractRatios(value, credit),
    badDebt: largerRatio(ZERO_RATIO, subtractRatios(owed, credited)),
  };
}

const floored = (r: Ratio, decimals: number): Ratio => ratio(inUnits(r, decimals, 'down'));

/**
 * Returns the collateral that base currency buys from Comet's storefront, at a discount that is a share of the penalty.
 *
 *     base / (P·(1 − SF·(1 − LF)))
 *
 * The discounted price is floored at the feed's eighth decimal.
 *
 * @returns tokens of collateral, unrounded; the contract floors them.
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Compound III, `Comet.quoteCollateral` (compound-finance/comet, contracts/Comet.sol, 17a6e7ac).
 * @example cometQuote('200', '200', '0.5', '0.6'); // 1.25
 */
export function cometQuote(
  baseAmount: Amount,
  collateralPrice: Amount,
  storeFrontPriceFactor: Amount,
  liquidationFactor: Amount,
): Ratio {
  const penalty = subtractRatios(ONE_RATIO, shareOf(liquidationFactor, 'liquidationFactor'));
  const share = multiplyRatios(shareOf(storeFrontPriceFactor, 'storeFrontPriceFactor'), penalty);
  const paid = subtractRatios(ONE_RATIO, floored(share, FACTOR_DECIMALS));
  const price = floored(multiplyRatios(positiveOf(collateralPrice, 'collateralPrice'), paid), PRICE_DECIMALS);
  return divideRatios(amountOf(baseAmount, 'baseAmount'), positiveOf(price, 'collateralPrice'));
}
