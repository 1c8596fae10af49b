import {healthOf, simpleLoan} from './stated.mjs';

/** Aave v4: one collateral factor is both the borrow limit and the liquidation threshold. */
export const aaveV4 = [
  {
    system: 'aave-v4',
    kind: 'health_factor',
    inputs: ['cf', 'collateral', 'debt'],
    fields: ['healthFactor', 'availableBorrows'],
    answer({plimsoll, inputs: {collateral, debt, cf}}) {
      const loan = simpleLoan(plimsoll, {quantity: collateral, threshold: cf, debt});
      return {healthFactor: healthOf(plimsoll, loan), availableBorrows: plimsoll.maxBorrow(loan).value};
    },
  },
  {
    system: 'aave-v4',
    kind: 'liquidation_bonus',
    inputs: ['healthFactor', 'healthFactorForMaxBonus', 'liquidationBonusFactor', 'maxLiquidationBonus'],
    fields: ['liquidationBonus'],
    answer: ({plimsoll, inputs}) => ({
      liquidationBonus: plimsoll.aaveV4Bonus(inputs.healthFactor, {
        maxBonus: inputs.maxLiquidationBonus,
        healthForMax: inputs.healthFactorForMaxBonus,
        factor: inputs.liquidationBonusFactor,
      }),
    }),
  },
  {
    system: 'aave-v4',
    kind: 'repay_to_target',
    inputs: [
      ...['collateralFactor', 'liquidationBonus', 'healthFactor', 'targetHealthFactor'],
      ...['debt?', 'debtValue?', 'debtPrice?', 'price?', 'rounding?'],
    ],
    fields: ['debtToTarget'],
    answer: ({plimsoll, inputs}) => ({debtToTarget: inTokens(plimsoll, targetOf(plimsoll, inputs), inputs)}),
  },
  {
    system: 'aave-v4',
    kind: 'risk_premium',
    inputs: ['collaterals', 'debt'],
    fields: ['riskPremium'],
    answer: ({plimsoll, inputs: {collaterals, debt}}) => ({
      riskPremium: plimsoll.riskPremium(
        collaterals.map(({value, collateralRisk}) => ({value, risk: collateralRisk})),
        debt,
      ),
    }),
  },
  {
    system: 'aave-v4',
    kind: 'bad_debt',
    inputs: ['activeCollateralCount', 'borrowCount', 'collateralEmpty', 'debtEmpty'],
    fields: ['hasDeficit'],
    answer: ({plimsoll, inputs}) => ({
      hasDeficit: plimsoll.aaveV4Deficit({
        collateralEmpty: inputs.collateralEmpty,
        activeCollaterals: Number(inputs.activeCollateralCount),
        debtEmpty: inputs.debtEmpty,
        borrows: Number(inputs.borrowCount),
      }),
    }),
  },
];

function targetOf(plimsoll, {debt, debtValue = debt, ...inputs}) {
  return plimsoll.debtToTarget({
    debtValue,
    healthFactor: inputs.healthFactor,
    targetHealthFactor: inputs.targetHealthFactor,
    threshold: inputs.collateralFactor,
    bonus: inputs.liquidationBonus,
  });
}

/** The target's value in tokens of the debt: the loan's own price, and whole units where the vector rounds. */
function inTokens(plimsoll, target, {debtPrice, price = debtPrice, rounding}) {
  if (target.kind !== 'at') return null;
  const tokens = plimsoll.divideRatios(target.value, plimsoll.ratio(price ?? '1'));
  const unit = {kind: 'tick', step: plimsoll.decimal('1')};
  return rounding === 'ceil' ? plimsoll.roundToGrid(tokens, unit, 'up') : tokens;
}
