import {exactPrice, oneStep, statedMargin} from './stated.mjs';

/** Maintenance frozen at entry, margin as an amount: Delta, KuCoin until May 2025, MEXC, Phemex. */
export const entryMmLinear = {
  formula: 'entry_mm_linear',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, qty, mmr} = inputs;
    const position = plimsoll.linearPosition({side, entry: entry_price, size: qty, ...statedMargin(inputs)});
    const rules = oneStep(plimsoll, {rate: mmr, maintenanceAt: 'entry'});
    return {
      liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules)),
      bankruptcy_price: exactPrice(plimsoll.bankruptcyPrice(position, rules)),
    };
  },
};
