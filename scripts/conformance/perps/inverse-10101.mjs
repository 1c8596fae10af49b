import {exactPrice, oneStep} from './stated.mjs';

/**
 * 10101: coin-margined, maintenance frozen at entry.
 *
 * Where no price bankrupts a position (a short whose margin is its whole size, 1x) the venue liquidates at none either,
 * whatever its maintenance rate.
 */
export const inverse10101 = {
  formula: 'inverse_10101',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, leverage, mmr} = inputs;
    const position = plimsoll.inversePosition({side, entry: entry_price, notional: '1', leverage});
    const rules = oneStep(plimsoll, {rate: mmr, maintenanceAt: 'entry'});
    if (plimsoll.bankruptcyPrice(position, rules).kind === 'never') return {liquidation_price: null};
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
