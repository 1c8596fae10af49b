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
];
