import {healthOf, ONE_EACH, simpleLoan} from './stated.mjs';

/** Euler v1 (a factor on each side) and v2 (health score). */

const single = ['collateralPrice', 'collateralQty', 'debtPrice', 'debtQty', 'ltv'];

function scored({plimsoll, inputs: {collateralQty, collateralPrice, ltv, debtQty, debtPrice}}) {
  const stated = {quantity: collateralQty, price: collateralPrice, threshold: ltv, debt: debtQty, debtPrice};
  return {healthScore: healthOf(plimsoll, simpleLoan(plimsoll, stated))};
}

const offered = ['discountFactor', 'healthScore', 'maxRepayValue', 'maxYieldValue'];

const liability = ({inputs: {debtQty, debtPrice}}) => ({debt: debtQty, debtPrice});

function offer({plimsoll, inputs}, {debt, debtPrice}) {
  const {collateralQty: quantity, collateralPrice: price, ltv, maxLiquidationDiscount} = inputs;
  const standing = plimsoll.healthFactor(simpleLoan(plimsoll, {quantity, price, threshold: ltv, debt, debtPrice}));
  const liquidation = plimsoll.eulerLiquidation({
    adjustedValue: standing.weightedCollateral,
    debtValue: standing.debtValue,
    collateralValue: standing.collateralValue,
    maxDiscount: maxLiquidationDiscount,
  });
  return {
    discountFactor: liquidation.discountFactor,
    healthScore: liquidation.health,
    maxRepayValue: liquidation.maxRepay,
    maxYieldValue: liquidation.maxYield,
  };
}

/** A borrow factor below one makes each unit of collateral carry only so much of a unit of debt: its price in debt. */
function adjusted(plimsoll, collaterals, price) {
  return plimsoll.loan({
    collaterals: collaterals.map(({value, collateralFactor}, at) => ({
      asset: `collateral ${at + 1}`,
      quantity: value,
      price,
      threshold: collateralFactor,
      limit: collateralFactor,
    })),
    debts: [],
  });
}

export const euler = [
  {system: 'euler-v2', kind: 'health_factor', inputs: single, fields: ['healthScore'], answer: scored},
  {
    system: 'euler-v2',
    kind: 'health_factor',
    inputs: [...single, 'maxLiquidationDiscount'],
    fields: ['healthScore'],
    answer: scored,
  },
  {
    system: 'euler-v2',
    kind: 'health_factor',
    inputs: ['collaterals', 'debtPrice', 'debtQty'],
    fields: ['healthScore'],
    answer({plimsoll, inputs: {collaterals, debtQty, debtPrice}}) {
      const rows = collaterals.map(({value, ltv}, at) => ({
        asset: `collateral ${at + 1}`,
        quantity: value,
        price: ONE_EACH,
        threshold: ltv,
      }));
      const loan = plimsoll.loan({collaterals: rows, debts: [{asset: 'debt', quantity: debtQty, price: debtPrice}]});
      return {healthScore: healthOf(plimsoll, loan)};
    },
  },
  {
    system: 'euler-v1',
    kind: 'max_borrow',
    inputs: ['borrowFactor', 'collaterals'],
    fields: ['maxBorrow', 'riskAdjustedCollateral'],
    answer: ({plimsoll, inputs: {collaterals, borrowFactor}}) => ({
      riskAdjustedCollateral: plimsoll.maxBorrow(adjusted(plimsoll, collaterals, ONE_EACH)).total,
      maxBorrow: plimsoll.maxBorrow(adjusted(plimsoll, collaterals, borrowFactor)).total,
    }),
  },
  ...['liquidation_step', 'liquidation_bonus'].flatMap(kind => [
    {
      system: 'euler-v2',
      kind,
      inputs: [...single, 'maxLiquidationDiscount'],
      fields: offered,
      answer: context => offer(context, liability(context)),
    },
    {
      system: 'euler-v2',
      kind,
      inputs: ['collateralPrice', 'collateralQty', 'debtValue', 'ltv', 'maxLiquidationDiscount'],
      fields: offered,
      answer: context => offer(context, {debt: context.inputs.debtValue, debtPrice: ONE_EACH}),
    },
  ]),
];
