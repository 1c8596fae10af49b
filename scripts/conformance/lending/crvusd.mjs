/** crvUSD: bands, limits and health before any conversion. */

const loanOf = ({A, N, loanDiscount, collateral}) => ({
  amplification: A,
  bandCount: N,
  loanDiscount,
  collateral,
});

const inPercent = (plimsoll, value) => plimsoll.multiply(value, plimsoll.decimal('100'));

const ranged = ['A', 'N', 'basePrice', 'collateral', 'debt', 'loanDiscount'];

function rangeOf({plimsoll, inputs}) {
  const {highestBand, lowestBand, from, to} = plimsoll.llammaRange(loanOf(inputs), inputs.debt, inputs);
  return {bands: [lowestBand, highestBand], prices: [to, from]};
}

export const crvusd = [
  {
    system: 'crvusd-llamma',
    kind: 'soft_liq',
    inputs: [...ranged, 'activeBand?'],
    fields: ['bands', 'prices'],
    answer: rangeOf,
  },
  {
    system: 'crvusd-llamma',
    kind: 'soft_liq',
    inputs: [...ranged, 'activeBand', 'liquidationDiscount', 'oraclePrice'],
    fields: ['bands', 'prices', 'healthFull', 'healthNotFull'],
    answer(context) {
      const {plimsoll, inputs} = context;
      const {health, healthFull} = plimsoll.llammaHealth({...inputs, ...loanOf(inputs)});
      return {
        ...rangeOf(context),
        healthFull: inPercent(plimsoll, healthFull),
        healthNotFull: inPercent(plimsoll, health),
      };
    },
  },
  {
    system: 'crvusd-llamma',
    kind: 'soft_liq',
    inputs: ['currentCollateralEstimation', 'depositedCollateral'],
    fields: ['loss', 'lossPct'],
    answer({plimsoll, inputs: {depositedCollateral, currentCollateralEstimation}}) {
      const {loss, share} = plimsoll.llammaLoss(depositedCollateral, currentCollateralEstimation);
      return {loss, lossPct: plimsoll.multiplyRatios(share, plimsoll.ratio('100'))};
    },
  },
  {
    system: 'crvusd-llamma',
    kind: 'max_borrow',
    inputs: ['A', 'N', 'collateral', 'loanDiscount', 'pBaseMax'],
    fields: ['maxBorrow'],
    answer: ({plimsoll, inputs}) => ({maxBorrow: plimsoll.llammaMaxBorrow(loanOf(inputs), inputs.pBaseMax)}),
  },
  {
    system: 'crvusd-llamma',
    kind: 'max_withdraw',
    inputs: ['A', 'N', 'collateral', 'debt', 'loanDiscount', 'pBaseMax'],
    fields: ['maxRemovable'],
    answer: ({plimsoll, inputs}) => ({
      maxRemovable: plimsoll.llammaMaxWithdraw(loanOf(inputs), inputs.debt, inputs.pBaseMax),
    }),
  },
  {
    system: 'crvusd-llamma',
    kind: 'liquidation_step',
    inputs: ['debt', 'stablecoinInAmm'],
    fields: ['tokensToLiquidate'],
    answer: ({plimsoll, inputs: {debt, stablecoinInAmm}}) => ({
      tokensToLiquidate: plimsoll.llammaTokensToLiquidate(debt, stablecoinInAmm),
    }),
  },
  {
    system: 'crvusd-llamma',
    kind: 'max_ltv',
    inputs: ['safety', 'worstLoss'],
    fields: ['maxLTV', 'maxLeverage'],
    answer({plimsoll, inputs: {worstLoss, safety}}) {
      const maxLTV = plimsoll.llammaMaxLtv(worstLoss, safety);
      return {maxLTV, maxLeverage: plimsoll.largestLeverage(maxLTV)};
    },
  },
];
