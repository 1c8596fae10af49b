import {addRatios, divideRatios, multiplyRatios, ratioSign, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {asRatio} from '../door.js';
import {fieldsOf, ONE_RATIO, positiveOf, shareOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A position and the loan to value it should be brought to in one step. */
export interface LeverageTarget {
  /** Collateral, tokens. */
  readonly collateral: Amount;
  /** Debt, tokens of the debt; negative for debt tokens brought along. */
  readonly debt: Amount;
  /** Debt tokens per collateral token, as the protocol sees it. */
  readonly oraclePrice: Amount;
  /** Debt tokens per collateral token, as the market trades, slippage included. */
  readonly marketPrice: Amount;
  /** The loan to value to reach. */
  readonly targetLtv: Amount;
  /** Taken of what is swapped; a fraction. */
  readonly swapFee?: Amount | undefined;
  /** Added to what is borrowed; a fraction. */
  readonly flashFee?: Amount | undefined;
}

/**
 * Returns the debt tokens to swap in one step so that a position reaches a loan to value: above zero borrowed and spent on collateral,
 * below zero repaid from collateral sold.
 *
 *     X = (D·P_m − T·C·P_o·P_m)/(T·(1 − f_swap)·P_o − (1 + f_flash)·P_m)
 *
 * @returns debt tokens before fees.
 * @throws {InputError} `no-solution` at `targetLtv` where the step gains as much as it owes; `negative`, `not-positive`, `out-of-bounds`.
 * @source Oasis multiply, `getTargetValues` (OasisDEX sheets); lending mathematics §1.9.
 */
export function leverageStep(position: LeverageTarget): Ratio {
  fieldsOf(position, 'position');
  const collateral = asRatio(position.collateral, 'collateral');
  const debt = asRatio(position.debt, 'debt');
  const oracle = positiveOf(position.oraclePrice, 'oraclePrice');
  const market = positiveOf(position.marketPrice, 'marketPrice');
  const target = shareOf(position.targetLtv, 'targetLtv');
  const kept = subtractRatios(ONE_RATIO, shareOf(position.swapFee ?? '0', 'swapFee'));
  const owed = addRatios(ONE_RATIO, shareOf(position.flashFee ?? '0', 'flashFee'));

  const carried = multiplyRatios(multiplyRatios(target, collateral), oracle);
  const grip = subtractRatios(multiplyRatios(multiplyRatios(target, kept), oracle), multiplyRatios(owed, market));
  if (ratioSign(grip) === 0) {
    const instead = 'Write a lower loan to value.';
    throw new InputError('targetLtv', 'no-solution', 'a step that gains what it owes', instead);
  }
  return divideRatios(multiplyRatios(subtractRatios(debt, carried), market), grip);
}

/** The lowest loan to value that selling collateral can reach. */
export interface DustFloor {
  /** Debt to take on, or below zero to repay, until the debt is `dust`. */
  readonly debtChange: Ratio;
  /** What is bought or sold with it is in here, tokens. */
  readonly collateral: Ratio;
  /** dust/(C'·P_o). */
  readonly ltv: Ratio;
}

/**
 * Returns the lowest loan to value at which a debt of `dust`, the least a protocol allows, can stand.
 *
 *     ΔD = dust − D      C' = C + ΔD/P_m      LTV = dust/(C'·P_o)
 *
 * @throws {InputError} `negative`, `not-positive` at the field; `division-by-zero` when no collateral is left.
 * @source Oasis multiply, `getMinTargetLtv` sheets; lending mathematics §1.9.
 */
export function dustFloor(
  position: Pick<LeverageTarget, 'collateral' | 'debt' | 'oraclePrice' | 'marketPrice'>,
  dust: Amount,
): DustFloor {
  fieldsOf(position, 'position');
  const least = asRatio(dust, 'dust');
  const debtChange = subtractRatios(least, asRatio(position.debt, 'debt'));
  const bought = divideRatios(debtChange, positiveOf(position.marketPrice, 'marketPrice'));
  const collateral = addRatios(asRatio(position.collateral, 'collateral'), bought);
  const value = multiplyRatios(collateral, positiveOf(position.oraclePrice, 'oraclePrice'));
  return {debtChange, collateral, ltv: divideRatios(least, value)};
}
