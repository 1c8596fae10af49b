import {ONE_EACH} from './stated.mjs';

/** Compound v2: liquidity left to borrow, floored to a unit of the base currency as the comptroller does. */
export const compoundV2 = [
  {
    system: 'compound-v2',
    kind: 'max_borrow',
    inputs: ['markets'],
    fields: ['liquidity'],
    answer({plimsoll, inputs: {markets}}) {
      const collaterals = markets.map(({balance, price, collateralFactor}, at) => ({
        asset: `market ${at + 1}`,
        quantity: balance,
        price,
        threshold: collateralFactor,
      }));
      const {value} = plimsoll.maxBorrow(plimsoll.loan({collaterals, debts: []}));
      const unit = {kind: 'tick', step: plimsoll.decimal(ONE_EACH)};
      return {liquidity: plimsoll.roundToGrid(value, unit, 'down')};
    },
  },
  {
    system: 'compound-v2',
    kind: 'liquidation_step',
    inputs: ['exchangeRate', 'liquidationIncentive', 'priceBorrowed', 'priceCollateral', 'repayAmount'],
    fields: ['seizeTokens'],
    answer: ({plimsoll, inputs}) => ({
      seizeTokens: plimsoll.compoundSeizure({
        repaid: inputs.repayAmount,
        borrowedPrice: inputs.priceBorrowed,
        collateralPrice: inputs.priceCollateral,
        incentive: inputs.liquidationIncentive,
        exchangeRate: inputs.exchangeRate,
      }),
    }),
  },
];
