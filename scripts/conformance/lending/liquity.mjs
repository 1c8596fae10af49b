import {healthOf, loanAtCollateralRatio, simpleLoan} from './stated.mjs';

/** Liquity: v1's individual collateral ratio of the composite debt; v2's largest debt at the minimum ratio. */
export const liquity = [
  {
    system: 'liquity-v1',
    kind: 'health_factor',
    inputs: ['collateral', 'compositeDebt', 'price'],
    fields: ['ICR'],
    answer: ({plimsoll, inputs: {collateral, price, compositeDebt}}) => ({
      ICR: healthOf(plimsoll, simpleLoan(plimsoll, {quantity: collateral, price, threshold: '1', debt: compositeDebt})),
    }),
  },
  {
    system: 'liquity-v2',
    kind: 'liq_price',
    inputs: ['collateralValueUSD', 'mcr'],
    fields: ['maxDebt'],
    answer({plimsoll, inputs: {collateralValueUSD, mcr}}) {
      const loan = loanAtCollateralRatio(plimsoll, {quantity: collateralValueUSD, ratio: mcr});
      return {maxDebt: plimsoll.maxBorrow(loan, 'debt').quantity};
    },
  },
];
