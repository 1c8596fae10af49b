import {exactPrice, oneStep, withBuffer} from './stated.mjs';

/** Bybit before unified accounts: maintenance frozen at entry; a bot's safety margin on top where one is given. */
export const bybitLinearIsolated = {
  formula: 'bybit_linear_isolated',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, qty, leverage, mmr} = inputs;
    const position = plimsoll.linearPosition({side, entry: entry_price, size: qty, leverage});
    const rules = oneStep(plimsoll, {rate: mmr, maintenanceAt: 'entry'});
    const price = exactPrice(plimsoll.liquidationPrice(kernel, position, rules));
    return {
      liquidation_price: withBuffer(plimsoll, price, inputs),
      bankruptcy_price: exactPrice(plimsoll.bankruptcyPrice(position, rules)),
    };
  },
};
