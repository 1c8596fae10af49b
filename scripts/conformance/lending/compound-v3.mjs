import {carriesItsDebt, ONE_EACH} from './stated.mjs';

/** Comet: the borrow test uses borrowCF, the liquidation test liquidateCF; equality is healthy in both. */

function cometLoan(plimsoll, {debt, collaterals}, factor) {
  return plimsoll.loan({
    collaterals: collaterals.map((row, at) => ({
      asset: `collateral ${at + 1}`,
      quantity: row.value,
      price: ONE_EACH,
      threshold: row[factor],
      limit: row[factor],
    })),
    debts: [{asset: 'base', quantity: debt, price: ONE_EACH}],
  });
}

export const compoundV3 = [
  {
    system: 'compound-v3',
    kind: 'max_borrow',
    inputs: ['collaterals', 'debt'],
    fields: ['isBorrowCollateralized'],
    answer: ({plimsoll, inputs}) => ({
      isBorrowCollateralized: carriesItsDebt(plimsoll, cometLoan(plimsoll, inputs, 'borrowCF')),
    }),
  },
  {
    system: 'compound-v3',
    kind: 'liquidatable',
    inputs: ['collaterals', 'debt'],
    fields: ['isLiquidatable'],
    answer: ({plimsoll, inputs}) => ({
      isLiquidatable: !carriesItsDebt(plimsoll, cometLoan(plimsoll, inputs, 'liquidateCF')),
    }),
  },
  {
    system: 'compound-v3',
    kind: 'collateral_quote',
    inputs: ['baseAmount', 'collateralPrice', 'liquidationFactor', 'storeFrontPriceFactor'],
    fields: ['collateral'],
    answer: ({plimsoll, inputs: {baseAmount, collateralPrice, storeFrontPriceFactor, liquidationFactor}}) => ({
      collateral: plimsoll.cometQuote(baseAmount, collateralPrice, storeFrontPriceFactor, liquidationFactor),
    }),
  },
  {
    system: 'compound-v3',
    kind: 'interest_rate',
    inputs: ['base', 'kink', 'slopeHigh', 'slopeLow', 'utilization'],
    fields: ['rate'],
    answer: ({plimsoll, inputs: {utilization, ...curve}}) => ({rate: plimsoll.kinkedRate(utilization, curve)}),
  },
  {
    system: 'compound-v3',
    kind: 'liquidation_step',
    inputs: ['baseDecimals', 'collateralValuesUnits', 'debtUnits', 'liquidationFactor'],
    fields: ['debtAbsorbed', 'newBalance'],
    answer({plimsoll, inputs: {collateralValuesUnits, debtUnits, liquidationFactor}}) {
      // values are given in the base token's smallest units: nothing stands behind their point
      const collaterals = collateralValuesUnits.map(value => ({value, liquidationFactor}));
      const {debtAbsorbed, newBalance} = plimsoll.cometAbsorption(collaterals, debtUnits, 0);
      return {debtAbsorbed, newBalance};
    },
  },
];
