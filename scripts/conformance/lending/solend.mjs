/** Solend: bonuses between two thresholds, a fifth of all debts a call, equality liquidatable. */

/** Ten-thousandths of ten: 10 is one percent. */
const fromDecaBasisPoints = text => `${text}e-3`;
const fromPercent = text => `${text}e-2`;

export const solend = [
  {
    system: 'solend',
    kind: 'liquidation_bonus',
    inputs: [
      ...['borrowedValue', 'unhealthyBorrowValue', 'superUnhealthyBorrowValue', 'closeable'],
      ...['liquidationBonusPct', 'maxLiquidationBonusPct', 'protocolFeeDecaBps'],
    ],
    fields: ['error', 'protocolFee', 'totalBonus'],
    answer({plimsoll, inputs}) {
      const answer = plimsoll.solendBonus({
        borrowedValue: inputs.borrowedValue,
        unhealthyBorrowValue: inputs.unhealthyBorrowValue,
        superUnhealthyBorrowValue: inputs.superUnhealthyBorrowValue,
        closeable: inputs.closeable,
        bonus: fromPercent(inputs.liquidationBonusPct),
        maxBonus: fromPercent(inputs.maxLiquidationBonusPct),
        protocolFee: fromDecaBasisPoints(inputs.protocolFeeDecaBps),
      });
      if (answer.kind === 'healthy') return {error: 'ObligationHealthy'};
      return {totalBonus: answer.total, protocolFee: answer.protocolFee};
    },
  },
  {
    system: 'solend',
    kind: 'liquidation_step',
    inputs: ['borrowAmount', 'borrowValue', 'closeFactor', 'depositAmount', 'depositValue', 'totalBonus'],
    fields: ['repay', 'settle', 'withdraw'],
    answer({plimsoll, inputs}) {
      const step = plimsoll.solendStep({
        deposit: {amount: inputs.depositAmount, value: inputs.depositValue},
        debt: {amount: inputs.borrowAmount, value: inputs.borrowValue},
        totalBonus: inputs.totalBonus,
        closeFactor: inputs.closeFactor,
      });
      return {repay: step.repaid, settle: step.settled, withdraw: step.withdrawn};
    },
  },
  {
    system: 'solend',
    kind: 'liquidation_fee',
    inputs: ['amount', 'protocolFee', 'totalBonus'],
    fields: ['fee'],
    answer: ({plimsoll, inputs: {amount, totalBonus, protocolFee}}) => ({
      fee: plimsoll.solendFee(amount, totalBonus, protocolFee),
    }),
  },
  {
    system: 'solend',
    kind: 'close_factor',
    inputs: ['closeFactor', 'liquidityAmount', 'liquidityMarketValue', 'obligationBorrowedValue'],
    fields: ['maxLiquidationAmount'],
    answer: ({plimsoll, inputs: {liquidityAmount, liquidityMarketValue, obligationBorrowedValue, closeFactor}}) => ({
      maxLiquidationAmount: plimsoll.solendMaxRepay(
        {amount: liquidityAmount, value: liquidityMarketValue},
        obligationBorrowedValue,
        closeFactor,
      ),
    }),
  },
  {
    system: 'solend',
    kind: 'max_withdraw',
    inputs: [
      ...['allowedBorrowValue', 'borrowedValue', 'depositedTokens', 'exchangeRate', 'ltv', 'noBorrows'],
      'priceLowerBound',
    ],
    fields: ['maxWithdraw'],
    answer: ({plimsoll, inputs}) => ({
      maxWithdraw: plimsoll.solendWithdrawal({
        deposited: inputs.depositedTokens,
        allowedBorrowValue: inputs.allowedBorrowValue,
        borrowedValue: inputs.noBorrows ? '0' : inputs.borrowedValue,
        limit: inputs.ltv,
        priceLowerBound: inputs.priceLowerBound,
        exchangeRate: inputs.exchangeRate,
      }),
    }),
  },
];
