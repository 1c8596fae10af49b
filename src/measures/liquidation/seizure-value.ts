import {addRatios, multiplyRatios, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, shareOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** What a repayment takes of collateral; all in the unit of the repayment. */
export interface SeizureValue {
  readonly repaid: Ratio;
  /** x·b. */
  readonly bonus: Ratio;
  /** x·(1 + b): what the borrower loses. */
  readonly seized: Ratio;
  /** The protocol's part of the bonus. */
  readonly fee: Ratio;
  /** What the liquidator keeps. */
  readonly toLiquidator: Ratio;
}

/**
 * Returns what repaying a part of a debt takes, where the bonus is a share of the repayment.
 *
 *     x = debt·close factor      seized = x·(1 + b)      fee = x·b·fee share
 *
 * @throws {InputError} `negative`, `out-of-bounds` at the field.
 * @source Aave v3, liquidation bonus and liquidationProtocolFee (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/LiquidationLogic.sol, e4cc47ee); Compound v2, Maker, Silo and Liquity alike.
 * @example seizureValue('5', {closeFactor: '0.5', bonus: '0.15'}).bonus; // 0.375 of 2.5 repaid
 */
export function seizureValue(
  debt: Amount,
  terms: {readonly bonus: Amount; readonly closeFactor?: Amount | undefined; readonly protocolFee?: Amount | undefined},
): SeizureValue {
  fieldsOf(terms, 'terms');
  const repaid = multiplyRatios(amountOf(debt, 'debt'), shareOf(terms.closeFactor ?? '1', 'closeFactor'));
  const bonus = multiplyRatios(repaid, amountOf(terms.bonus, 'bonus'));
  const fee = multiplyRatios(bonus, shareOf(terms.protocolFee ?? '0', 'protocolFee'));
  const seized = addRatios(repaid, bonus);
  return {repaid, bonus, seized, fee, toLiquidator: subtractRatios(seized, fee)};
}
