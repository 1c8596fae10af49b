import {simpleLoan} from './stated.mjs';

/** Jupiter Lend: a borrow limit and a liquidation threshold of one collateral. */
export const jupiterLend = [
  {
    system: 'jupiter-lend',
    kind: 'max_ltv',
    inputs: ['collateral', 'lt', 'maxLtv'],
    fields: ['liquidationDebt', 'maxBorrow'],
    answer({plimsoll, inputs: {collateral, lt, maxLtv}}) {
      const loan = simpleLoan(plimsoll, {quantity: collateral, threshold: lt, limit: maxLtv, debt: '0'});
      return {
        liquidationDebt: plimsoll.healthFactor(loan).weightedCollateral,
        maxBorrow: plimsoll.maxBorrow(loan).total,
      };
    },
  },
];
