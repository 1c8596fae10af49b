/** Aave v4: what one liquidation, or several alike, take of a position. */

/** Shares of a hub at its share price: the whole of what it owes over the shares it gave out, virtual ones included. */
function inShares(plimsoll, amount, {sharePrice, totalAddedAssets, totalAddedShares, virtualAssets, virtualShares}) {
  if (sharePrice !== undefined) return plimsoll.divideRatios(amount, plimsoll.ratio(sharePrice));
  const [assets, shares] = [
    [totalAddedAssets, virtualAssets],
    [totalAddedShares, virtualShares],
  ].map(([total, virtual]) => plimsoll.ratio(plimsoll.add(plimsoll.decimal(total), plimsoll.decimal(virtual))));
  return plimsoll.divideRatios(plimsoll.multiplyRatios(amount, shares), assets);
}

export const aaveV4Steps = [
  {
    system: 'aave-v4',
    kind: 'liquidation_step',
    inputs: [
      ...['drawnShares', 'drawnIndex', 'premiumDebt', 'debtPrice', 'collateralPrice', 'liquidationBonus'],
      ...['totalAddedAssets', 'totalAddedShares', 'virtualAssets', 'virtualShares', 'collateralDecimals'],
    ],
    fields: ['collateralAssets', 'collateralShares'],
    answer({plimsoll, inputs}) {
      const index = plimsoll.ratio(inputs.drawnIndex);
      const drawn = plimsoll.multiplyRatios(plimsoll.ratio(inputs.drawnShares), index);
      const step = plimsoll.aaveV4Step({
        debt: plimsoll.addRatios(drawn, plimsoll.ratio(inputs.premiumDebt)),
        debtPrice: inputs.debtPrice,
        collateral: '1e30',
        collateralPrice: inputs.collateralPrice,
        bonus: inputs.liquidationBonus,
        fee: '0',
        collateralDecimals: Number(inputs.collateralDecimals),
      });
      return {
        collateralAssets: step.seized,
        collateralShares: inShares(plimsoll, plimsoll.ratio(step.seized), inputs),
      };
    },
  },
  {
    system: 'aave-v4',
    kind: 'liquidation_step',
    inputs: [
      ...['debtValue', 'debtPrice', 'collateralPrice', 'collateralFactor', 'healthFactor', 'targetHealthFactor'],
      ...['maxLiquidationBonus', 'healthFactorForMaxBonus', 'liquidationFee', 'drawnIndex', 'premiumDebt'],
      ...['sharePrice', 'suppliedShares'],
    ],
    fields: ['collateralShares', 'collateralSharesToLiquidator', 'premiumLiquidated', 'drawnSharesLiquidated'],
    answer({plimsoll, inputs}) {
      const bonus = plimsoll.aaveV4Bonus(inputs.healthFactor, {
        maxBonus: inputs.maxLiquidationBonus,
        healthForMax: inputs.healthFactorForMaxBonus,
        factor: '1',
      });
      const target = plimsoll.debtToTarget({
        debtValue: inputs.debtValue,
        healthFactor: inputs.healthFactor,
        targetHealthFactor: inputs.targetHealthFactor,
        threshold: inputs.collateralFactor,
        bonus,
      });
      const perDebt = plimsoll.ratio(inputs.debtPrice);
      const step = plimsoll.aaveV4Step({
        debt: plimsoll.divideRatios(plimsoll.ratio(inputs.debtValue), perDebt),
        debtToTarget: plimsoll.divideRatios(target.value, perDebt),
        premiumDebt: inputs.premiumDebt,
        drawnIndex: inputs.drawnIndex,
        debtPrice: inputs.debtPrice,
        collateral: plimsoll.multiplyRatios(plimsoll.ratio(inputs.suppliedShares), plimsoll.ratio(inputs.sharePrice)),
        collateralPrice: inputs.collateralPrice,
        bonus,
        fee: inputs.liquidationFee,
      });
      return {
        collateralShares: inShares(plimsoll, plimsoll.ratio(step.seized), inputs),
        collateralSharesToLiquidator: inShares(plimsoll, plimsoll.ratio(step.toLiquidator), inputs),
        premiumLiquidated: step.premiumRepaid,
        drawnSharesLiquidated: step.drawnSharesRepaid,
      };
    },
  },
  {
    system: 'aave-v4',
    kind: 'liquidation_step',
    inputs: [...['collateral', 'debt', 'debtToCover', 'times', 'priceRatio', 'liquidationBonus', 'liquidationFee']],
    fields: ['toLiquidator', 'fee', 'userCollateral', 'userDebt'],
    answer({plimsoll, inputs}) {
      let left = {collateralLeft: inputs.collateral, debtLeft: inputs.debt};
      let toLiquidator = plimsoll.ZERO;
      let fee = plimsoll.ZERO;
      for (let time = 0; time < Number(inputs.times); time++) {
        left = plimsoll.aaveV4Step({
          debt: left.debtLeft,
          debtToCover: inputs.debtToCover,
          debtPrice: '1',
          collateral: left.collateralLeft,
          collateralPrice: inputs.priceRatio,
          bonus: inputs.liquidationBonus,
          fee: inputs.liquidationFee,
          collateralDecimals: 0,
          debtDecimals: 0,
        });
        toLiquidator = plimsoll.add(toLiquidator, left.toLiquidator);
        fee = plimsoll.add(fee, left.fee);
      }
      return {toLiquidator, fee, userCollateral: left.collateralLeft, userDebt: left.debtLeft};
    },
  },
];
