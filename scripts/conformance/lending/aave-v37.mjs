/** Aave v3.7: close factors, dust and the integer arithmetic of one call. */

/** A reserve said to be above or below the pool's smallest value, without a figure. */
const SMALL_VALUE = '2000';
const sided = {above: `${SMALL_VALUE}.01`, below: '1999.99'};

export const aaveV37 = [
  {
    system: 'aave-v3.7',
    kind: 'interest_accrual',
    inputs: ['dtSeconds', 'rateRay', 'method?'],
    fields: ['factorRay'],
    answer: ({plimsoll, inputs: {rateRay, dtSeconds, method}}) => ({
      factorRay: plimsoll.rayFactor(rateRay, dtSeconds, method === 'linear' ? 'linear' : 'taylor'),
    }),
  },
  {
    system: 'aave-v3.7',
    kind: 'rounding',
    inputs: ['a', 'b', 'c'],
    fields: ['result'],
    answer: ({plimsoll, inputs: {a, b, c}}) => ({result: plimsoll.mulDivUp(BigInt(a), BigInt(b), BigInt(c))}),
  },
  {
    system: 'aave-v3.7',
    kind: 'close_factor',
    inputs: [
      ...['healthFactor', 'reserveCollateralVs2000USD?', 'reserveDebtVs2000USD?', 'collateralWETH?', 'hfThreshold?'],
      ...['reserveCollateralUSD?', 'reserveDebtUSD?', 'thresholdUSD?'],
    ],
    fields: ['closeFactor'],
    answer({plimsoll, inputs}) {
      const {share} = plimsoll.aaveCloseFactor({
        healthFactor: inputs.healthFactor,
        collateralValue: inputs.reserveCollateralUSD ?? sided[inputs.reserveCollateralVs2000USD],
        debtValue: inputs.reserveDebtUSD ?? sided[inputs.reserveDebtVs2000USD],
        wholeAtHealth: inputs.hfThreshold,
        wholeBelowValue: inputs.thresholdUSD,
      });
      return {closeFactor: share};
    },
  },
  {
    system: 'aave-v3.7',
    kind: 'close_factor',
    inputs: ['debtsUSD', 'totalCollateralUSD?', 'healthFactor?'],
    fields: ['maxRepayOneAssetNew', 'maxRepayOneAssetOld'],
    answer({plimsoll, inputs: {debtsUSD, totalCollateralUSD, healthFactor = '0.99'}}) {
      const debts = debtsUSD.map((quantity, at) => ({asset: `debt ${at + 1}`, quantity, price: '1'}));
      const collaterals = [{asset: 'all', quantity: totalCollateralUSD ?? '1e30', price: '1', threshold: '1'}];
      const {debtValue} = plimsoll.healthFactor(plimsoll.loan({collaterals, debts}));
      const most = plimsoll.aaveCloseFactor({
        healthFactor,
        collateralValue: totalCollateralUSD ?? '1e30',
        debtValue: debtsUSD[0],
        totalDebtValue: debtValue,
      });
      return {maxRepayOneAssetNew: most.maxRepay, maxRepayOneAssetOld: most.maxRepayOfReserve};
    },
  },
  {
    system: 'aave-v3.7',
    kind: 'liquidation_step',
    inputs: ['collaterals', 'debts', 'healthFactor', 'minLeftoverUSD'],
    fields: ['maxPartialDebtA', 'maxPartialCollateralB'],
    answer: ({plimsoll, inputs: {collaterals, debts, minLeftoverUSD}}) => ({
      maxPartialDebtA: plimsoll.aaveLargestPart(debts[0], minLeftoverUSD),
      maxPartialCollateralB: plimsoll.aaveLargestPart(collaterals[1], minLeftoverUSD),
    }),
  },
  {
    system: 'aave-v3.7',
    kind: 'liquidation_step',
    inputs: ['bonusBps', 'collateralBalance', 'debtToCover', 'price', 'protocolFeeBps'],
    fields: ['maxCollateral', 'bonusCollateral', 'fee', 'actualCollateral'],
    answer({plimsoll, inputs: {bonusBps, collateralBalance, debtToCover, price, protocolFeeBps}}) {
      const taken = plimsoll.aaveSeizure({
        debtToCover,
        collateralBalance,
        debtPrice: price,
        bonusBasisPoints: bonusBps,
        feeBasisPoints: protocolFeeBps,
      });
      return {
        maxCollateral: taken.seized,
        bonusCollateral: taken.bonus,
        fee: taken.fee,
        actualCollateral: taken.toLiquidator,
      };
    },
  },
];
