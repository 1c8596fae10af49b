import {exactPriceOf, healthOf, simpleLoan} from './stated.mjs';

/** Oasis' target sheets, on Maker and on Aave: health and liquidation price of the position that is reached. */

const inputs = ['liquidationThreshold', 'oraclePrice', 'targetCollateral', 'targetDebt'];

function targetLoan(plimsoll, {liquidationThreshold, oraclePrice, targetCollateral, targetDebt}) {
  const threshold = liquidationThreshold;
  return simpleLoan(plimsoll, {quantity: targetCollateral, price: oraclePrice, threshold, debt: targetDebt});
}

export const leverageTargets = ['maker-multiply', 'aave-leverage'].flatMap(system => [
  {
    system,
    kind: 'health_factor',
    inputs,
    fields: ['healthFactor'],
    answer: context => ({healthFactor: healthOf(context.plimsoll, targetLoan(context.plimsoll, context.inputs))}),
  },
  {
    system,
    kind: 'liq_price',
    inputs,
    fields: ['minOraclePrice'],
    answer({plimsoll, kernel, inputs: stated}) {
      return {minOraclePrice: exactPriceOf(plimsoll, kernel, targetLoan(plimsoll, stated), 'collateral')};
    },
  },
]);
