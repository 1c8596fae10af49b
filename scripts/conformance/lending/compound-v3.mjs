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
];
