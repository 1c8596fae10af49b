/** Gearbox v3: settlements in whole units, thresholds on a ramp. */
export const gearbox = [
  {
    system: 'gearbox-v3',
    kind: 'liquidation_step',
    inputs: [
      ...['accruedInterest', 'debt', 'feeInterestBps', 'feeLiquidationBps', 'liquidationDiscountBps', 'tokenFeeBps'],
      'totalValue',
    ],
    fields: ['amountToPool', 'loss', 'profit', 'remainingFunds'],
    answer: ({plimsoll, inputs}) => plimsoll.gearboxSettlement(inputs),
  },
  {
    system: 'gearbox-v3',
    kind: 'threshold_ramp',
    inputs: ['ltFinal', 'ltInitial', 'rampDuration', 'rampStartRelativeToNow'],
    fields: ['lt'],
    answer: ({plimsoll, inputs: {ltInitial, ltFinal, rampStartRelativeToNow, rampDuration}}) => ({
      lt: plimsoll.thresholdDuringRamp({
        initialBps: ltInitial,
        finalBps: ltFinal,
        startsIn: rampStartRelativeToNow,
        duration: rampDuration,
      }),
    }),
  },
];
