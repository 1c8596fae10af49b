import {ONE_EACH, simpleLoan} from './stated.mjs';

/** Plain loans of documentation: how far the collateral may fall. */
export const generic = [
  {
    system: 'generic',
    kind: 'uniform_drop',
    inputs: ['ltv', 'maxLTV'],
    fields: ['dropToLiquidation'],
    answer({plimsoll, kernel, inputs: {ltv, maxLTV}}) {
      const loan = simpleLoan(plimsoll, {quantity: ONE_EACH, threshold: maxLTV, debt: ltv});
      const answer = plimsoll.liquidationPrice(kernel, loan, 'collateral');
      const today = plimsoll.decimal(ONE_EACH);
      return {
        dropToLiquidation: answer.kind === 'never' ? null : plimsoll.distance(today, answer.exact, answer.direction),
      };
    },
  },
  {
    system: 'generic',
    kind: 'health_factor',
    inputs: ['collateralPrice', 'collateralQty', 'creditFactor', 'debtPrice', 'targetHF'],
    fields: ['credit', 'maxDebtQty', 'maxDebtValue'],
    answer({plimsoll, inputs: {collateralPrice, collateralQty, creditFactor, debtPrice, targetHF}}) {
      const stated = {quantity: collateralQty, price: collateralPrice, threshold: creditFactor, debt: '0', debtPrice};
      const loan = simpleLoan(plimsoll, stated);
      const most = plimsoll.borrowToHealth(loan, targetHF, 'debt');
      return {
        credit: plimsoll.healthFactor(loan).weightedCollateral,
        maxDebtValue: most.value,
        maxDebtQty: most.quantity,
      };
    },
  },
];
