import {compareRatios, divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, ONE_RATIO, positiveOf, shareOf, smallerRatio} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A repayment against one collateral of an Aave v4 position. Amounts are tokens, prices base currency per token. */
export interface AaveV4StepInput {
  /** What the liquidator offers; left out: no limit of his. */
  readonly debtToCover?: Amount | undefined;
  /** The most the target health allows, tokens of debt; left out: no limit. */
  readonly debtToTarget?: Amount | undefined;
  /** Drawn and premium debt together, tokens. */
  readonly debt: Amount;
  /** The part of the debt that is premium; it is repaid first. */
  readonly premiumDebt?: Amount | undefined;
  /** Tokens per drawn share; 1 when left out. */
  readonly drawnIndex?: Amount | undefined;
  readonly debtPrice: Amount;
  /** Collateral held, tokens. */
  readonly collateral: Amount;
  readonly collateralPrice: Amount;
  /** LB: collateral per debt, 1.05 for 5 %. */
  readonly bonus: Amount;
  /** The protocol's share of the bonus. */
  readonly fee: Amount;
  /** Last decimals of the collateral and the debt token; 18 when left out. */
  readonly collateralDecimals?: number | undefined;
  readonly debtDecimals?: number | undefined;
}

/** What one Aave v4 liquidation moves, tokens. */
export interface AaveV4Step {
  readonly repaid: Decimal;
  readonly premiumRepaid: Decimal;
  /** Drawn debt repaid, in shares of the drawn index. */
  readonly drawnSharesRepaid: Ratio;
  readonly seized: Decimal;
  readonly fee: Decimal;
  readonly toLiquidator: Decimal;
  readonly collateralLeft: Ratio;
  readonly debtLeft: Ratio;
}

const DECIMALS = 18;

/**
 * Returns what one Aave v4 liquidation takes.
 *
 *     repaid = min(offered, ceil(to target), debt)      seized = floor(repaid·P_d·LB/P_c)
 *     all the collateral, where that is more            repaid = ceil(collateral·P_c/(P_d·LB))
 *     fee    = ceil(seized·fee share·(LB − 1)/LB)
 *
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Aave v4, `LiquidationLogic._calculateLiquidationAmounts` (aave/aave-v4, src/spoke/libraries/LiquidationLogic.sol, 8e6ea169;
 * its later form in the mirror alerodriargui/aave-v4, 00b901f0).
 * @example
 * const prices = {debtPrice: '1', collateralPrice: '0.9'};
 * aaveV4Step({...prices, debt: '80', debtToCover: '36', collateral: '100', bonus: '1.05', fee: '0.5', collateralDecimals: 0}); // 42
 */
export function aaveV4Step(input: AaveV4StepInput): AaveV4Step {
  fieldsOf(input, 'input');
  const {collateralDecimals = DECIMALS, debtDecimals = DECIMALS} = input;
  const debt = amountOf(input.debt, 'debt');
  const collateral = amountOf(input.collateral, 'collateral');
  const perDebt = divideRatios(
    positiveOf(input.debtPrice, 'debtPrice'),
    positiveOf(input.collateralPrice, 'collateralPrice'),
  );
  const bonus = positiveOf(input.bonus, 'bonus');
  const taken = multiplyRatios(perDebt, bonus);
  const offered = input.debtToCover === undefined ? debt : amountOf(input.debtToCover, 'debtToCover');
  const toTarget = input.debtToTarget === undefined ? debt : amountOf(input.debtToTarget, 'debtToTarget');
  const target = ratio(inUnits(toTarget, debtDecimals, 'up'));
  const asked = inUnits([offered, target].reduce(smallerRatio, debt), debtDecimals, 'down');
  const wanted = inUnits(multiplyRatios(ratio(asked), taken), collateralDecimals, 'down');
  const enough = compareRatios(ratio(wanted), collateral) <= 0;
  const seized = enough ? wanted : inUnits(collateral, collateralDecimals, 'down');
  const repaid = enough ? asked : inUnits(divideRatios(collateral, taken), debtDecimals, 'up');

  const bonusShare = divideRatios(subtractRatios(bonus, ONE_RATIO), bonus);
  const part = multiplyRatios(multiplyRatios(ratio(seized), bonusShare), shareOf(input.fee, 'fee'));
  const fee = inUnits(part, collateralDecimals, 'up');

  const premium = amountOf(input.premiumDebt ?? '0', 'premiumDebt');
  const premiumRepaid = inUnits(smallerRatio(premium, ratio(repaid)), debtDecimals, 'down');
  const drawn = subtractRatios(ratio(repaid), ratio(premiumRepaid));
  return {
    repaid,
    premiumRepaid,
    drawnSharesRepaid: divideRatios(drawn, positiveOf(input.drawnIndex ?? '1', 'drawnIndex')),
    seized,
    fee,
    toLiquidator: inUnits(subtractRatios(ratio(seized), ratio(fee)), collateralDecimals, 'down'),
    collateralLeft: subtractRatios(collateral, ratio(seized)),
    debtLeft: subtractRatios(debt, ratio(repaid)),
  };
}
