/** Silo v2: the liquidation module's own whole numbers. */

export const silo = [
  {
    system: 'silo-v2',
    kind: 'repay_to_target',
    inputs: ['collateralValue', 'debtValue', 'liquidationFeeWad', 'targetLtvWad'],
    fields: ['repayValue'],
    answer: ({plimsoll, inputs: {collateralValue, debtValue, liquidationFeeWad, targetLtvWad}}) => ({
      repayValue: plimsoll.siloRepayToTarget(debtValue, collateralValue, {
        targetLtv: targetLtvWad,
        liquidationFee: liquidationFeeWad,
      }),
    }),
  },
  {
    system: 'silo-v2',
    kind: 'liquidation_step',
    inputs: [
      ...['debtValueToCover', 'liquidationFee', 'totalBorrowerCollateralAssets', 'totalBorrowerCollateralValue'],
    ],
    fields: ['collateralAssets', 'collateralValue'],
    answer: ({plimsoll, inputs}) =>
      plimsoll.siloCollateral(
        inputs.debtValueToCover,
        {
          collateralAssets: inputs.totalBorrowerCollateralAssets,
          collateralValue: inputs.totalBorrowerCollateralValue,
        },
        inputs.liquidationFee,
      ),
  },
  {
    system: 'silo-v2',
    kind: 'liquidation_step',
    inputs: ['liquidationFee', 'ltvAfterLiquidation', 'totalBorrowerCollateralValue', 'totalBorrowerDebtValue'],
    fields: ['repayValue', 'collateralValueToLiquidate'],
    answer({plimsoll, inputs}) {
      const {liquidationFee, ltvAfterLiquidation: targetLtv} = inputs;
      const [collateral, debt] = [inputs.totalBorrowerCollateralValue, inputs.totalBorrowerDebtValue];
      const values = {collateralAssets: collateral, collateralValue: collateral, debtAssets: debt, debtValue: debt};
      const most = plimsoll.siloMaxLiquidation(values, {targetLtv, liquidationFee});
      return {repayValue: most.debtValue, collateralValueToLiquidate: most.collateralValue};
    },
  },
  {
    system: 'silo-v2',
    kind: 'liquidation_step',
    inputs: [
      ...['lt', 'liquidationTargetLtv', 'maxDebtToCover', 'liquidationFee', 'totalBorrowerDebtValue'],
      ...['totalBorrowerDebtAssets', 'totalBorrowerCollateralValue', 'totalBorrowerCollateralAssets'],
    ],
    fields: ['collateralAssetsToLiquidate', 'debtAssetsToRepay', 'ltvAfterLiquidation'],
    answer({plimsoll, inputs}) {
      const borrower = {
        collateralAssets: inputs.totalBorrowerCollateralAssets,
        collateralValue: inputs.totalBorrowerCollateralValue,
        debtAssets: inputs.totalBorrowerDebtAssets,
        debtValue: inputs.totalBorrowerDebtValue,
      };
      const terms = {targetLtv: inputs.liquidationTargetLtv, liquidationFee: inputs.liquidationFee};
      const preview = plimsoll.siloPreview(borrower, terms, inputs.maxDebtToCover);
      return {
        collateralAssetsToLiquidate: preview.collateralAssets,
        debtAssetsToRepay: preview.debtAssets,
        ltvAfterLiquidation: preview.ltvAfter,
      };
    },
  },
];
