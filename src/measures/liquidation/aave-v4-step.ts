import {divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, positiveOf, shareOf, smallerRatio} from '../amounts.js';
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
 *     repaid = min(offered, to target, debt, collateral·P_c/(P_d·LB))
 *     seized = floor(repaid·P_d·LB/P_c)        fee = ceil(fee share·(seized − floor(repaid·P_d/P_c)))
 *
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Aave v4, `LiquidationLogic.calculateLiquidationAmounts` (mirror alerodriargui/aave-v4, 5f0e7cbd).
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
  const carried = divideRatios(collateral, multiplyRatios(perDebt, bonus));
  const limits = [
    input.debtToCover === undefined ? debt : amountOf(input.debtToCover, 'debtToCover'),
    input.debtToTarget === undefined ? debt : amountOf(input.debtToTarget, 'debtToTarget'),
  ];
  const repaid = inUnits(limits.reduce(smallerRatio, smallerRatio(debt, carried)), debtDecimals, 'down');

  const base = multiplyRatios(ratio(repaid), perDebt);
  const seized = inUnits(multiplyRatios(base, bonus), collateralDecimals, 'down');
  const withoutBonus = inUnits(base, collateralDecimals, 'down');
  const part = multiplyRatios(subtractRatios(ratio(seized), ratio(withoutBonus)), shareOf(input.fee, 'fee'));
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
