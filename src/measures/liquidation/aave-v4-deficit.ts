/** What is left of an Aave v4 position after a seizure. */
export interface AaveV4Remains {
  /** Nothing is left of the collateral that was seized. */
  readonly collateralEmpty: boolean;
  /** Collaterals that counted before the seizure, this one among them. */
  readonly activeCollaterals: number;
  /** Nothing is left of the debt that was repaid. */
  readonly debtEmpty: boolean;
  /** Debts before the repayment, this one among them. */
  readonly borrows: number;
}

/**
 * Says whether a liquidation leaves a deficit: debt with no collateral behind it, which the hub writes off.
 *
 *     the last collateral is empty, and this debt or another remains
 *
 * @source Aave v4, `LiquidationLogic._evaluateDeficit` (aave/aave-v4, src/spoke/libraries/LiquidationLogic.sol, 8e6ea169).
 * @example aaveV4Deficit({collateralEmpty: true, activeCollaterals: 1, debtEmpty: true, borrows: 2}); // true
 */
export const aaveV4Deficit = ({collateralEmpty, activeCollaterals, debtEmpty, borrows}: AaveV4Remains): boolean =>
  collateralEmpty && activeCollaterals <= 1 && (!debtEmpty || borrows > 1);
