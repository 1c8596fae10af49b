import {exactPriceOf, healthOf, loanAtCollateralRatio, ONE_EACH, simpleLoan} from './stated.mjs';

/** Maker: the published parameter is `mat`, the liquidation ratio, collateral over debt. */

function available(plimsoll, loan) {
  return plimsoll.maxBorrow(loan, 'debt').quantity;
}

export const maker = [
  {
    system: 'maker',
    kind: 'health_factor',
    inputs: ['collateralQty', 'debt', 'price'],
    fields: ['collateralizationRatio'],
    answer: ({plimsoll, inputs: {collateralQty, price, debt}}) => ({
      collateralizationRatio: healthOf(
        plimsoll,
        simpleLoan(plimsoll, {quantity: collateralQty, price, threshold: '1', debt}),
      ),
    }),
  },
  {
    system: 'maker',
    kind: 'liq_price',
    inputs: ['debt', 'ethQty', 'mat'],
    fields: ['liqPrice'],
    answer({plimsoll, kernel, inputs: {ethQty, debt, mat}}) {
      // no price is published: the root does not depend on the one it starts from
      const loan = loanAtCollateralRatio(plimsoll, {quantity: ethQty, price: ONE_EACH, debt, ratio: mat});
      return {liqPrice: exactPriceOf(plimsoll, kernel, loan, 'collateral')};
    },
  },
  {
    system: 'maker',
    kind: 'max_borrow',
    inputs: ['ethQty', 'mat', 'price'],
    fields: ['maxDebt'],
    answer: ({plimsoll, inputs: {ethQty, price, mat}}) => ({
      maxDebt: available(plimsoll, loanAtCollateralRatio(plimsoll, {quantity: ethQty, price, ratio: mat})),
    }),
  },
  {
    system: 'maker',
    kind: 'max_borrow',
    inputs: ['collateralValue', 'mat'],
    fields: ['maxDebt'],
    answer: ({plimsoll, inputs: {collateralValue, mat}}) => ({
      maxDebt: available(plimsoll, loanAtCollateralRatio(plimsoll, {quantity: collateralValue, ratio: mat})),
    }),
  },
  {
    system: 'maker',
    kind: 'max_borrow',
    inputs: ['collateralValue', 'debt', 'mat'],
    fields: ['daiAvailable'],
    answer: ({plimsoll, inputs: {collateralValue, debt, mat}}) => ({
      daiAvailable: available(plimsoll, loanAtCollateralRatio(plimsoll, {quantity: collateralValue, debt, ratio: mat})),
    }),
  },
  {
    system: 'maker',
    kind: 'liquidatable',
    inputs: ['art', 'ink', 'mat', 'price', 'rate'],
    fields: ['spot', 'unsafe'],
    answer({plimsoll, inputs: {mat, ...vault}}) {
      const {spot, unsafe} = plimsoll.makerStanding({...vault, liquidationRatio: mat});
      return {spot, unsafe};
    },
  },
];
