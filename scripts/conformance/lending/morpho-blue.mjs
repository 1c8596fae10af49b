/** Morpho Blue, as the contract and its SDK compute it: shares, wei and 36-decimal prices. */

const position = ['borrowShares', 'collateral', 'lltv', 'price', 'totalBorrowAssets', 'totalBorrowShares'];

/** What the SDK prints where every price liquidates. */
const EVERY_PRICE = 2n ** 256n - 1n;

const price = {at: ({price: at}) => at, never: () => null, always: () => EVERY_PRICE};

export const morphoBlue = [
  {
    system: 'morpho-blue',
    kind: 'liquidation_bonus',
    inputs: ['lltv'],
    fields: ['lifWad'],
    answer: ({plimsoll, inputs: {lltv}}) => ({lifWad: plimsoll.morphoIncentive(lltv)}),
  },
  ...['health_factor', 'liquidatable', 'liq_price'].map(kind => ({
    system: 'morpho-blue',
    kind,
    inputs: position,
    fields: [
      ...['borrowAssets', 'maxBorrow', 'maxBorrowable', 'withdrawable', 'healthy', 'ltvWad', 'healthFactorWad'],
      ...['usageWad', 'liqPrice'],
    ],
    answer({plimsoll, inputs}) {
      const {borrowable, ltv, healthFactor, usage, liquidationPrice, ...same} = plimsoll.morphoStanding(inputs);
      return {
        ...same,
        maxBorrowable: borrowable,
        ltvWad: ltv,
        healthFactorWad: healthFactor,
        usageWad: usage,
        liqPrice: price[liquidationPrice.kind](liquidationPrice),
      };
    },
  })),
  {
    system: 'morpho-blue',
    kind: 'interest_accrual',
    inputs: ['apr', 'method'],
    fields: ['apy'],
    answer: ({plimsoll, inputs: {apr}}) => ({apy: plimsoll.compoundedYield(apr)}),
  },
  {
    system: 'morpho-blue',
    kind: 'interest_rate',
    inputs: ['borrowRate', 'fee', 'utilization'],
    fields: ['supplyRate'],
    answer: ({plimsoll, inputs: {borrowRate, fee, utilization}}) => ({
      supplyRate: plimsoll.suppliedRate(borrowRate, utilization, fee),
    }),
  },
  {
    system: 'morpho-blue',
    kind: 'liquidation_step',
    inputs: [...position, 'preLltv', 'preLCF1', 'preLCF2', 'preLIF1', 'preLIF2'],
    fields: ['seizableCollateral'],
    answer({plimsoll, inputs}) {
      const early = plimsoll.preLiquidation(inputs, {
        preLltv: inputs.preLltv,
        closeFactors: [inputs.preLCF1, inputs.preLCF2],
        incentives: [inputs.preLIF1, inputs.preLIF2],
      });
      return {seizableCollateral: early.kind === 'at' ? early.seizable : 0n};
    },
  },
];
